// The peer to compare with: a plain Eleventy site over the same Markdown files.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that builds it. */
export const eleventy = fileURLToPath(new URL('../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));

/** Writes the site into `root`: a copy of `notices`, one layout, and an index in each language. */
export async function writeEleventySite(root, notices) {
  await mkdir(join(root, '_includes'), { recursive: true });
  await cp(notices, join(root, 'notices'), { recursive: true });
  const files = Object.entries({
    'eleventy.config.mjs': config,
    'notices/notices.11tydata.mjs': noticeData,
    '_includes/notice.njk': layout,
    'fi.njk': index('fi', 'Tietosuojaselosteet'),
    'en.njk': index('en', 'Privacy notices'),
  });
  for (const [path, text] of files) await writeFile(join(root, path), text);
}

const config = `export default (site) => {
  site.setUseGitIgnore(false);
  for (const lang of ['fi', 'en'])
    site.addCollection(lang, (all) =>
      all.getFilteredByGlob('notices/*/' + lang + '.md').sort((a, b) => a.data.registerName.localeCompare(b.data.registerName, lang)),
    );
  return { markdownTemplateEngine: false };
};
`;

const noticeData = `export default {
  layout: 'notice.njk',
  permalink: ({ page, slug }) => '/' + page.fileSlug + '/' + slug + '/',
  eleventyComputed: { lang: ({ page }) => page.fileSlug },
};
`;

const page = (lang, title, main) => `<!DOCTYPE html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ lead }}">
<link rel="canonical" href="https://tietosuoja.example.fi{{ page.url }}">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<a class="skip" href="#main">${title}</a>
<header class="site">
<a href="/${lang}/">Esimerkki Oy</a>
<nav class="langs"><ul><li><a href="/fi/" hreflang="fi" lang="fi">Suomi</a></li><li><a href="/en/" hreflang="en" lang="en">English</a></li></ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site"><p><a href="/${lang}/">Esimerkki Oy</a></p></footer>
</body>
</html>
`;

const list = (field, extra) => `{% if ${field} %}
<h2>{{ "${field}" | title }}</h2>
<ul>
{% for one in ${field} %}<li id="${field}-{{ one.id }}">{{ one.name or one.id }}${extra}</li>
{% endfor %}</ul>
{% endif %}`;

const layout = page(
  '{{ lang }}',
  '{{ registerName }}',
  `<article class="cols">
<h1>{{ registerName }}</h1>
<p class="lead">{{ lead }}</p>
<dl class="meta">
<dt>Version</dt><dd>{{ version }}</dd>
<dt>Controller</dt><dd>{{ controller }}</dd>
<dt>Contact</dt><dd>{{ contact.role }} {{ contact.email }}</dd>
</dl>
${list('dataSubjects', '')}
${list('purposes', ': {{ one.basis }} {{ one.retention }} {{ one.retentionRule }} {{ one.interest }}')}
${list('data', '')}
${list('sources', ' {{ one.from }}')}
${list('recipients', ': {{ one.reason }} {{ one.as }} {{ one.country }}')}
<div class="body">
{{ content | safe }}
</div>
<p>{{ provision.duty }} {{ provision.consequences }} {{ unexpected }}</p>
</article>`,
);

const index = (lang, title) => `---
permalink: /${lang}/
---
${page(
  lang,
  title,
  `<h1>${title}</h1>
<ul class="register">
{% for notice in collections.${lang} %}<li>
<h2><a href="{{ notice.url }}">{{ notice.data.registerName }}</a></h2>
<p>{{ notice.data.lead }}</p>
</li>
{% endfor %}</ul>`,
)}`;
