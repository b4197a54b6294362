// The floor under Seloste: its given libraries alone, over the same files. Front matter, Markdown with tables and
// footnotes, sanitized HTML, and one page each by Eleventy; nothing is checked, compared, verified or written.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program to run: `node libraries.mjs NOTICES` */
export const libraries = fileURLToPath(import.meta.url);

async function main(notices) {
  const [
    { default: Eleventy },
    { default: matter },
    { parseDocument },
    { default: html },
    { default: parse },
    { unified },
  ] = await Promise.all([
    import('@11ty/eleventy'),
    import('gray-matter'),
    import('yaml'),
    import('remark-html'),
    import('remark-parse'),
    import('unified'),
  ]);
  const { gfmTable } = await import('micromark-extension-gfm-table');
  const { gfmFootnote } = await import('micromark-extension-gfm-footnote');
  const { gfmTableFromMarkdown } = await import('mdast-util-gfm-table');
  const { gfmFootnoteFromMarkdown } = await import('mdast-util-gfm-footnote');
  const markdown = unified()
    .use(function tablesAndFootnotes() {
      Object.assign(this.data(), {
        micromarkExtensions: [gfmTable(), gfmFootnote()],
        fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
      });
    })
    .use(parse)
    .use(html);

  const folders = (await readdir(notices, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const sheets = [];
  for (const { name } of folders)
    for (const lang of ['fi', 'en']) {
      const text = await readFile(join(notices, name, `${lang}.md`), 'utf8');
      let facts = {};
      const yaml = (source) => {
        facts = parseDocument(source, { schema: 'failsafe' }).toJS();
        return facts;
      };
      const { content } = matter(text, { engines: { yaml } });
      sheets.push({ path: `${lang}/${name}/index.html`, facts, body: String(markdown.processSync(content)) });
    }

  const empty = await mkdtemp(join(tmpdir(), 'seloste-bench-empty-'));
  const eleventy = new Eleventy(relative('.', empty), relative('.', join(empty, 'out')), {
    quietMode: true,
    configPath: false,
    config: (site) => {
      site.setTemplateFormats(['njk']);
      site.addTemplate('page.njk', page, {
        pagination: { data: 'sheets', size: 1, alias: 'sheet' },
        sheets,
        permalink: ({ sheet: { path } }) => path,
      });
    },
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  await rm(empty, { recursive: true });
  if (pages.length !== sheets.length) throw new Error(`${pages.length} of ${sheets.length} pages`);
}

const page =
  '<!DOCTYPE html><title>{{ sheet.facts.registerName }}</title><main>{{ sheet.body | safe }}</main>';

if (process.argv[1] === libraries) await main(process.argv[2]);
