// What a review compares with: the version in force, a version by its number, a commit, or another folder.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Outcome, RawFile } from '../model.ts';
import { compile, type Terms } from '../pipeline.ts';
import { load } from '../reading/load.ts';
import { showOn, type ShownNotice, type ShownVersion } from '../showing/show.ts';
import { committedAt } from './committed.ts';
import type { Base } from './review.ts';
import { sentences } from './words.ts';

/** Finds the older text of a notice; null when there is none. */
export type BaseOf = (notice: ShownNotice) => Base | null;

/** What was asked for, or why it cannot be had: `ref` names nothing that is there. */
export type FoundBase = { kind: 'found'; of: BaseOf } | { kind: 'unknown'; ref: string };

/**
 * `in-force`, `vN`, a folder that holds `notices`, or a reference of git. When nothing is asked for: what is in force,
 * and for a notice that was never released its text at the last commit.
 */
export async function baseFrom(
  asked: string | null,
  root: string,
  terms: Terms,
  lang: AuthorLang,
): Promise<FoundBase> {
  const version = /^v(\d{1,9})$/.exec(asked ?? '');
  if (asked === 'in-force') return { kind: 'found', of: (notice) => released(inForceOf(notice), lang) };
  if (version)
    return {
      kind: 'found',
      of: ({ versions }) =>
        released(
          versions.find((one) => one.released.number === Number(version[1])),
          lang,
        ),
    };
  if (asked !== null && existsSync(join(resolve(asked), 'notices'))) {
    const files = await load(resolve(asked));
    return { kind: 'found', of: among(files, terms, sentences.folder(basename(resolve(asked)), lang)) };
  }
  const committed = await committedAt(root, asked ?? 'HEAD');
  if (committed.kind !== 'found' && asked !== null) return { kind: 'unknown', ref: asked };
  const atCommit =
    committed.kind === 'found'
      ? among(
          { value: committed.files, diagnostics: [] },
          terms,
          sentences.commit(asked ?? 'HEAD', committed.sha.slice(0, 10)),
        )
      : () => null;
  if (asked !== null) return { kind: 'found', of: atCommit };
  return { kind: 'found', of: (notice) => released(inForceOf(notice), lang) ?? atCommit(notice) };
}

/** The version in force; before the first one takes effect, that one. */
const inForceOf = ({ versions }: ShownNotice): ShownVersion | undefined =>
  versions.find(({ released: { standing } }) => standing === 'inForce') ?? versions[0];

function released(version: ShownVersion | undefined, lang: AuthorLang): Base | null {
  if (!version) return null;
  const { number, record } = version.released;
  return { name: sentences.version(number, languages[lang].day(record.effectiveFrom), lang), text: version };
}

function among(files: Outcome<RawFile[]>, terms: Terms, name: string): BaseOf {
  const { value } = compile(files, terms, showOn(terms.today, 'working'));
  const texts = new Map((value?.notices ?? []).map((notice) => [notice.id, notice]));
  return ({ id }) => {
    const text = texts.get(id);
    return text ? { name, text } : null;
  };
}
