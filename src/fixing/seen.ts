// The files of a notice as the fixes see them, and all that is told of them.
import type { Diagnostic, Draft, RawFile } from '../model.ts';
import { byRules, compile, type Terms } from '../pipeline.ts';
import { decode } from '../reading/decode.ts';
import { identityOf, siteFile } from '../reading/notice-files.ts';
import { open, parse } from '../reading/parse.ts';
import type { Page } from './fix.ts';

/** What is told, and the pages by path. */
export type Seen = { told: readonly Diagnostic[]; pages: ReadonlyMap<string, Page> };

/** What is to be seen in some files, by path and text, that are read together with others. */
export function seenIn(texts: ReadonlyMap<string, string>, others: readonly RawFile[], terms: Terms): Seen {
  const files = [...texts].map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  const { diagnostics } = compile({ value: [...others, ...files], diagnostics: [] }, terms, {
    keep: () => null,
    judging: byRules,
  });
  const told = diagnostics.filter(({ waived }) => !waived);
  const pages = files.flatMap((file) => {
    const { value: source } = decode(file);
    return source ? [[file.path, pageOf(source, told)] as const] : [];
  });
  return { told, pages: new Map(pages) };
}

function pageOf({ path, text }: { path: string; text: string }, told: readonly Diagnostic[]): Page {
  const own = told.filter((diagnostic) => diagnostic.path === path);
  return { path, text, lines: text.split('\n'), told: own, draft: draftOf(path, text) };
}

function draftOf(path: string, text: string): Draft | null {
  if (path === siteFile) return null;
  const opened = open({ path, text }, identityOf(path)).value;
  return opened && parse(opened).value;
}

/** The text of bytes in UTF-8, byte order mark and all; null when they are not. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
