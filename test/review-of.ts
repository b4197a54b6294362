// Reviews of the sites of the tests, made in memory from their files with some stretches replaced.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorLang } from '../src/model.ts';
import { byRules, compile, type Terms } from '../src/pipeline.ts';
import { reviewOf, type Review } from '../src/reviewing/review.ts';
import { reviewableOn, type Reviewable } from '../src/reviewing/reviewable.ts';

/** The files of a site by path. */
export type Files = ReadonlyMap<string, string>;

/** The working texts of the site in a folder. */
export function siteIn(root: string): Files {
  const paths = readdirSync(join(root, 'notices'), { recursive: true, encoding: 'utf8' });
  const wanted = paths.filter((path) => /^(site\.yaml|[^/]+\/(fi|sv|en)\.md)$/.test(path)).sort();
  return new Map(
    wanted.map((path) => [`notices/${path}`, readFileSync(join(root, 'notices', path), 'utf8')]),
  );
}

/** Edits of the richest notice in Finnish: words, facts, and whatever else can come, go and move. */
export const richEdits: readonly [from: string, to: string][] = [
  ['retention: P6Y', 'retention: P10Y'],
  ['updated: 2026-04-20', 'updated: 2026-11-20'],
  [
    '  - id: vero\n    name: vero',
    '  - id: posti\n    name: posti\n    reason: kuljettaa kirjeet\n    country: SE\n  - id: vero\n    name: vero',
  ],
  ['Hyvitys maksetaan kerran vuodessa.', 'Hyvitystä ei makseta rahana.'],
  ['2. Käyttöoikeudet annetaan tehtävän mukaan ja tarkistetaan kahdesti vuodessa.\n', ''],
  ['Samassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.\n\n', ''],
  [
    '#### Ketkä ovat alihankkijoita\n',
    '#### Ketkä ovat alihankkijoita\n\nSamassa taloudessa asuvat voivat kerätä hyvityksiä yhteen.\n',
  ],
  ['| Luvat | suostumukset, kiellot | ei | ei | kyllä | ei | 24 | – |\n', ''],
  ['ehdot?kieli=fi&versio=2', 'ehdot?kieli=fi&versio=3'],
  [
    '## Tietojen suojaaminen',
    '## Muutosten ilmoittaminen {#moving}\n\nKerro meille, kun muutat.\n\n## Tietojen suojaaminen',
  ],
];

/** The site with stretches of one of its files replaced. */
export function edited(
  files: Files,
  path: string,
  replaced: readonly (readonly [from: string | RegExp, to: string])[],
): Files {
  const text = replaced.reduce(
    (left, [from, to]) => {
      const made = left.replace(from, to);
      if (made === left) throw new Error(`“${String(from)}” is not in ${path}`);
      return made;
    },
    files.get(path) ?? '',
  );
  return new Map([...files, [path, text]]);
}

/** The review of a notice of a site against what it is in another one. */
export function reviewed(id: string, before: Files | null, after: Files, lang: AuthorLang = 'fi'): Review {
  const { found, diagnostics } = read(after);
  const reviewable = found.get(id);
  if (!reviewable) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const text = before && read(before).found.get(id)?.shown;
  return reviewOf(reviewable, text ? { name: 'versio 3', text, isDraft: false } : null, diagnostics, lang);
}

function read(files: Files) {
  const found = new Map<string, Reviewable>();
  const raw = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const keep = reviewableOn(terms.today);
  const { diagnostics } = compile({ value: raw, diagnostics: [] }, terms, {
    keep: (notice, site, versions) => {
      const reviewable = keep(notice, site, versions);
      found.set(reviewable.shown.id, reviewable);
    },
    judging: byRules,
  });
  return { found, diagnostics };
}

const terms: Terms = { today: '2026-11-22', strict: false };
