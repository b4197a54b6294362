// Pages through the templates. Eleventy renders, and only renders: it is given vetted values and an empty folder,
// reads no author's file, decides no path and writes nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Artifact } from '../../model.ts';
import type { Page } from '../pages/page.ts';
import type { Format } from './format.ts';

/** Every page of the site, printed by its template. Throws when a template asks for a value that is not there. */
export const html: Format = async ({ pages, templates }) => {
  const [{ default: Eleventy }, { default: nunjucks }] = await Promise.all([
    import('@11ty/eleventy'),
    import('nunjucks'),
  ]);
  // An own environment, made afresh, so that an edited template is seen by the next rendering in the same process.
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templates, { noCache: false }), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: false,
  });
  const empty = await mkdtemp(join(tmpdir(), 'seloste-'));
  const out = join(empty, 'out');
  const print = async (sheets: readonly Page[]) => {
    const eleventy = new Eleventy(relative(process.cwd(), empty), relative(process.cwd(), out), {
      quietMode: true,
      configPath: false,
      config: (site) => {
        site.setUseGitIgnore(false);
        site.setTemplateFormats(['njk']);
        site.setDataFileSuffixes([]);
        site.setFrontMatterParsingOptions({ engines: denied });
        site.setLibrary('njk', environment);
        site.addTemplate('site.njk', sheet, {
          pagination: { data: 'sheets', size: 1, alias: 'sheet' },
          sheets,
          permalink: ({ sheet: { path } }: { sheet: Page }) => path,
        });
      },
    });
    eleventy.disableLogger();
    return eleventy.toJSON();
  };
  try {
    const asked = new Set(pages.map(({ path }) => path));
    const artifacts: Artifact[] = [];
    // Eleventy holds on to all that it has printed, so it is given a few at a time.
    for (let at = 0; at < pages.length; at += batch)
      for (const { outputPath, content } of await print(pages.slice(at, at + batch)))
        artifacts.push(artifact(outputPath, content, out, asked));
    return artifacts;
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
};

const batch = 250;

const sheet = '{% set head = sheet.head %}{% set view = sheet.view %}{% include sheet.template %}';

/** A rendered page, if it is one of ours at the path that we gave it. */
function artifact(
  outputPath: string | false,
  content: string,
  out: string,
  asked: ReadonlySet<string>,
): Artifact {
  const path = outputPath === false ? '' : relative(out, outputPath).replaceAll('\\', '/');
  if (!asked.has(path)) throw new Error(`a page came out at ${String(outputPath)}, where none was asked for`);
  return { path, contents: content };
}

const deny = (): never => {
  throw new Error('templates have no front matter');
};

// Eleventy merges these over its own: an engine given as an object is replaced only part by part.
const denied = {
  yaml: deny,
  json: deny,
  js: deny,
  javascript: deny,
  node: deny,
  jsLegacy: { parse: deny, stringify: deny },
};
