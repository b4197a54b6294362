// What folders and files under `notices/` may be called, what their names tell, and what a wrong one was perhaps meant for.
import * as languages from '../languages/index.ts';
import type { Lang } from '../model.ts';

/** The notice and the language that a path names; a key is missing when the path does not name it properly. */
export function noticeAndLanguage(path: string): { notice?: string; language?: Lang } {
  const [, folder, inside, ...frozen] = path.split('/');
  const file = inside === 'versions' || inside === 'approvals' ? frozen[1] : inside;
  if (folder === undefined || !isNoticeId(folder)) return {};
  const language = file === undefined ? null : languageOf(file);
  return language === null ? { notice: folder } : { notice: folder, language };
}

/**
 * Whether a name can be a notice's permanent id: at most 64 of a–z, 0–9 and single hyphens between them; none that
 * Windows keeps for its devices, and none that the site needs for its own folders.
 */
export const isNoticeId = (name: string) => wellFormed.test(name) && name.length <= 64 && !isReserved(name);

/** The language whose edition a file name is, or null. */
export function languageOf(fileName: string): Lang | null {
  const tag = fileName.replace(/\.md$/, '');
  return tag !== fileName && isLang(tag) ? tag : null;
}

/** Whether a name is `site.yaml` as someone may misspell it, or as Windows hides its ending. */
export const isNearlySiteFile = (name: string) =>
  name !== 'site.yaml' && /^site\.(ya?ml|json)(\.(ya?ml|txt))?$/i.test(name);

/** The id that a folder's name was perhaps meant for; null when it has no letters or digits to make one of. */
export function nearestId(name: string): string | null {
  const letters = caseFolded(name).normalize('NFD').replace(/\p{M}/gu, '');
  const hyphened = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  const id = hyphened.slice(0, 64).replace(/-$/, '');
  return isNoticeId(id) ? id : null;
}

/** The language that a file's name was perhaps meant for. */
export function nearestLanguage(fileName: string): Lang | null {
  const tag = /^([a-z]+)([-_][a-z]{2})?(\.(md|markdown|txt))*$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return isLang(tag) ? tag : (languageByOtherName.get(tag) ?? null);
}

const languageByOtherName: ReadonlyMap<string, Lang> = new Map([
  ...['fin', 'finnish', 'suomi'].map((name) => [name, 'fi'] as const),
  ...['se', 'swe', 'swedish', 'svenska', 'ruotsi'].map((name) => [name, 'sv'] as const),
  ...['eng', 'english', 'englanti', 'gb', 'uk', 'us'].map((name) => [name, 'en'] as const),
]);

const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The names that Windows keeps for its devices. */
export const deviceOfWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const foldersOfSite = ['assets', '404', 'index'];

/** Whether a tag is that of a language the site may speak. */
export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);
/** Whether a name is one that Windows keeps for its devices, or that the site needs for itself. */
export const isReserved = (name: string) =>
  deviceOfWindows.test(name) || foldersOfSite.includes(name) || isLang(name);

/** A name without what some machines do not tell apart. Upper case first: it makes ß and ss alike, as full case folding does. */
export const caseFolded = (name: string) =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
