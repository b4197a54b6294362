// The ids of what is wrong with folders and files as such.
import type { Diagnostic, Said, Severity } from '../model.ts';
import { decode } from '../reading/decode.ts';
import * as problems from '../reading/file-problems.ts';
import type { Problem } from '../reading/file-problems.ts';
import type { Known } from './known.ts';
import { check, lay } from './lay.ts';
import { told } from './seen.ts';
import { sound, type Files } from './sound.ts';

const fi = 'notices/verkkokauppa/fi.md';
const en = 'notices/verkkokauppa/en.md';

const places: Said = {
  fi: 'Kansion nimi on selosteen tunnus ja tiedoston nimi sen kieli, joten nimien on oltava oikein kaikissa koneissa.',
  en: 'The name of a folder is the id of a notice, and that of a file its language, so they have to be right on every computer.',
};
const nothingHidden: Said = {
  fi: 'Kaiken, mitä kansiossa on, pitää tulla luetuksi, tai siitä kerrotaan: mikään seloste ei jää huomaamatta pois.',
  en: 'All that is in the folder is read, or else told of: no notice is left out unnoticed.',
};
const alike: Said = {
  fi: 'Samasta kansiosta on tultava sama sivusto kaikissa koneissa.',
  en: 'The same folder must make the same site on every computer.',
};
const bounded: Said = {
  fi: 'Rajat pitävät tarkistuksen nopeana. Yksikään oikea seloste ei ole niiden lähellä.',
  en: 'The limits keep the check quick. No real notice comes near them.',
};

/** What is told of folders and files. Most of it is not to be seen in the lines of a file. */
export const ofFiles: readonly Known[] = [
  problem('notices-folder-present', nothingHidden, () => problems.noNotices),
  problem('site-file-present', nothingHidden, () => problems.noSiteFile(false)),
  problem('notice-has-editions', nothingHidden, () => problems.noEditions),
  problem('file-named-by-language', places, () => problems.ofFileName('suomi.md')),
  problem('files-in-place', nothingHidden, () => problems.stray('liite.pdf'), 'warning'),
  problem('folder-names-distinct', places, () => ofFolders('Kahvila', 'kahvila')),
  problem('folder-name-free', places, () => ofFolders('assets')),
  problem('folder-name-plain', places, () => ofFolders('Kahvilan asiakkaat')),
  problem('files-plain', alike, () => problems.link('fi.md')),
  problem('files-readable', nothingHidden, () => problems.unreadable('fi.md')),
  problem('files-stay', alike, () => problems.vanished),
  problem('file-size-within-limit', bounded, () => problems.tooLarge(300 * 1024, 256 * 1024)),
  problem('file-count-within-limit', bounded, () => problems.tooMany(20_000)),
  finding('encoding-utf8', alike, () => decode({ path: fi, bytes: Uint8Array.of(0x6b, 0xe4) }).diagnostics),
  finding('file-is-text', alike, () => decode({ path: fi, bytes: Uint8Array.of(0x50, 0x4b, 0) }).diagnostics),
  finding('source-present', nothingHidden, () => ofSite([...sound].filter(([path]) => path !== fi))),
  finding(
    'languages-listed',
    nothingHidden,
    () => ofSite([...sound, [en.replace('en.md', 'sv.md'), sound.get(en) ?? '']]),
    'warning',
  ),
  finding('text-readable', bounded, () => ofSite(lay({ 'fi.md': [['Suojaamme', '> '.repeat(33)]] }))),
];

function problem(id: string, why: Said, make: () => Problem, severity: Severity = 'error'): Known {
  return finding(id, why, () => [problems.at(fi, make())], severity);
}

function finding(id: string, why: Said, find: () => Diagnostic[], severity: Severity = 'error'): Known {
  return { id, severity, why, see: () => ({ ...told(id, find()), repair: [], fine: [] }) };
}

function ofFolders(...names: [string, ...string[]]): Problem {
  const found = problems.ofFolderNames(names).get(names[0]);
  if (!found) throw new Error(`nothing is wrong with a folder called ${names[0]}`);
  return found;
}

const ofSite = (files: Iterable<readonly [string, string]>): Diagnostic[] =>
  check(new Map(files) satisfies Files).diagnostics;
