// What a review compares with: the version in force, a version by its number, what was approved, a commit, or a folder.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as languages from '../languages/index.ts';
import type { Approval, AuthorLang, RawFile } from '../model.ts';
import { compile, unjudged, type Terms } from '../pipeline.ts';
import { load } from '../reading/load.ts';
import { showOn, type ShownNotice, type ShownText, type ShownVersion } from '../showing/show.ts';
import { roleName } from '../signing/roles.ts';
import { committedAt } from './committed.ts';
import type { Base } from './review.ts';
import type { Reviewable } from './reviewable.ts';
import { sentences } from './words.ts';

/** Finds the older text of a notice; null when there is none. */
export type BaseOf = (notice: Pick<Reviewable, 'shown' | 'approved'>) => Base | null;

/** What was asked for, or why it cannot be had: `ref` names nothing that is there. */
export type FoundBase = { kind: 'found'; of: BaseOf } | { kind: 'unknown'; ref: string };

/**
 * `in-force`, `approved`, `vN`, a folder that holds `notices`, or a reference of git. When nothing is asked for: what is in force,
 * and for a notice that was never released its text at the last commit.
 */
export async function baseFrom(
  asked: string | null,
  root: string,
  terms: Terms,
  { lang, present }: { lang: AuthorLang; present: readonly RawFile[] },
): Promise<FoundBase> {
  const version = /^v(\d{1,9})$/.exec(asked ?? '');
  if (asked === 'in-force') return { kind: 'found', of: ({ shown }) => released(inForceOf(shown), lang) };
  if (asked === 'approved') return { kind: 'found', of: ({ approved }) => signed(approved, lang) };
  if (version)
    return {
      kind: 'found',
      of: ({ shown }) =>
        released(
          shown.versions.find((one) => one.released.number === Number(version[1])),
          lang,
        ),
    };
  if (asked !== null && existsSync(join(resolve(asked), 'notices'))) {
    const { value } = await load(resolve(asked));
    const name = sentences.folder(basename(resolve(asked)), lang);
    return { kind: 'found', of: among(value, present, terms, name) };
  }
  const committed = await committedAt(root, asked ?? 'HEAD');
  if (committed.kind !== 'found' && asked !== null) return { kind: 'unknown', ref: asked };
  const atCommit =
    committed.kind === 'found'
      ? among(committed.files, present, terms, sentences.commit(asked ?? 'HEAD', committed.sha.slice(0, 10)))
      : () => null;
  if (asked !== null) return { kind: 'found', of: atCommit };
  return { kind: 'found', of: (one) => released(inForceOf(one.shown), lang) ?? atCommit(one) };
}

/** The version in force; before the first one takes effect, that one. */
const inForceOf = ({ versions }: ShownNotice): ShownVersion | undefined =>
  versions.find(({ released: { standing } }) => standing === 'inForce') ?? versions[0];

function released(version: ShownVersion | undefined, lang: AuthorLang): Base | null {
  if (!version) return null;
  const { number, record } = version.released;
  return {
    name: sentences.version(number, languages[lang].day(record.effectiveFrom), lang),
    text: version,
    isDraft: false,
  };
}

const signed = (approved: Reviewable['approved'], lang: AuthorLang): Base | null =>
  approved && { name: approvalName(approved.approval, lang), text: approved.text, isDraft: true };

function approvalName({ record: { role, on } }: Approval, lang: AuthorLang): string {
  const [who, day] = [roleName(role, lang), languages[lang].day(on)];
  return lang === 'fi' ? `hyväksytty teksti (${who}, ${day})` : `approved text (${who}, ${day})`;
}

/** The texts among some files. A notice whose files are as they are now has the text that it has now. */
function among(files: readonly RawFile[], present: readonly RawFile[], terms: Terms, name: string): BaseOf {
  const isChanged = changedBetween(files, present);
  let texts: Map<string, ShownText> | null = null;
  const read = () => {
    const value = files.filter(({ path }) => isChanged(noticeIn(path)));
    const keep = showOn(terms.today, 'working');
    const made = compile({ value, diagnostics: [] }, terms, { keep, judging: unjudged });
    return new Map((made.value?.notices ?? []).map((text) => [text.id, text]));
  };
  return ({ shown }) => {
    if (!isChanged(shown.id)) return { name, text: shown, isDraft: false };
    // They are read when one is asked for first: where all has been released, none is.
    texts ??= read();
    const text = texts.get(shown.id);
    return text ? { name, text, isDraft: false } : null;
  };
}

/** Whether a notice, or what all share (an empty id), differs between two sets of files. What all share is always read. */
function changedBetween(files: readonly RawFile[], present: readonly RawFile[]): (notice: string) => boolean {
  const now = new Map(present.map(({ path, bytes }) => [path, bytes]));
  const before = new Set(files.map(({ path }) => path));
  const differing = [
    ...files.filter(({ path, bytes }) => !isEqual(bytes, now.get(path))),
    ...present.filter(({ path }) => !before.has(path)),
  ].map(({ path }) => noticeIn(path));
  const changed = new Set(differing);
  return (notice) => notice === '' || changed.has('') || changed.has(notice);
}

const isEqual = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(one, other) === 0;

const noticeIn = (path: string): string => /^notices\/([^/]+)\//.exec(path)?.[1] ?? '';
