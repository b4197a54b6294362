// Reads the metadata of notices: YAML that people wrote by hand, in which nothing is trusted and nothing is run.
import grayMatter from 'gray-matter';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Outcome, SourceFile } from '../model.ts';
import type { Reading } from './syntax/mistake.ts';
import { proofreadFences, proofreadReading, proofreadWriting } from './syntax/proofread.ts';
import { rowsOf, writingOf, type Writing } from './syntax/writing.ts';

/** Metadata that could be read, with the position of every key and value. Line 1 is line 1 of the file. */
export type Matter = { document: Document; lines: LineCounter };

/** The metadata of a file that is YAML throughout. Null, with what is wrong, when they cannot be read as they were meant. */
export function readYaml({ path, text }: SourceFile): Outcome<Matter | null> {
  const writing = writingOf(text);
  const unsafe = proofreadWriting(path, writing);
  if (unsafe.length > 0) return { value: null, diagnostics: unsafe };
  return matterOf(path, readingOf(writing));
}

/**
 * The metadata and the body of an edition. The body has the metadata's lines as empty ones, so that line numbers in
 * it are those of the file. Null, with what is wrong, when the metadata cannot be read as they were meant.
 */
export function readFrontMatter({
  path,
  text,
}: SourceFile): Outcome<{ matter: Matter; body: string } | null> {
  const astray = proofreadFences(path, rowsOf(text));
  if (astray.length > 0) return { value: null, diagnostics: astray };

  const writing = writingOf(text.slice(fence.length, text.indexOf(`\n${fence}`, fence.length)));
  const unsafe = proofreadWriting(path, writing);
  if (unsafe.length > 0) return { value: null, diagnostics: unsafe };

  const { reading, content } = split(text, writing);
  const { value, diagnostics } = matterOf(path, reading);
  const body = '\n'.repeat(linesIn(text) - linesIn(content)) + content;
  return { value: value && { matter: value, body }, diagnostics };
}

/**
 * What metadata say, as plain objects, lists and texts: every value is text, an empty one is ''. Whatever a key is
 * called, `__proto__` too, it becomes an object's own property and nothing else.
 */
export const plainOf = ({ document }: Matter): unknown => plain(document.contents);

function plain(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return isScalar(node) ? String(node.value ?? '') : '';
  const object = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    Object.defineProperty(object, name, {
      value: plain(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

const fence = '---';

const linesIn = (text: string) => text.split('\n').length;

function matterOf(path: string, reading: Reading): Outcome<Matter | null> {
  const diagnostics = proofreadReading(path, reading);
  const refused = diagnostics.some(({ severity }) => severity === 'error');
  return { value: refused ? null : { document: reading.document, lines: reading.lines }, diagnostics };
}

function readingOf(writing: Writing): Reading {
  const lines = new LineCounter();
  const document = parseDocument(writing.text, {
    // Every value is text: `00016` stays `00016`, and `no` is no truth value.
    schema: 'failsafe',
    version: '1.2',
    strict: true,
    stringKeys: true,
    // `fields-unique` tells them, in linear time; the parser compares each key with each.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const problems = [...document.errors, ...document.warnings]
    // A list's closing bracket at the start of its row: odd to YAML, but it loses nothing.
    .filter(({ name, code }) => name !== 'YAMLWarning' || code !== 'BAD_INDENT')
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    // Only the first is told in the end, and a hostile row holds any number of them.
    .slice(0, 20);
  return { ...writing, document, lines, problems };
}

/** Tells metadata from body. gray-matter knows more languages than YAML, some of which run what they read. */
function split(text: string, writing: Writing): { reading: Reading; content: string } {
  let reading: Reading | null = null;
  const yaml = () => {
    reading = readingOf(writing);
    return {};
  };
  // Without options gray-matter remembers files, and gives the second reader of a broken one an empty value.
  const { content } = grayMatter(text, { language: 'yaml', engines: { ...denied, yaml } });
  // It reads nothing from metadata that are blank.
  return { reading: reading ?? readingOf(writing), content };
}

const deny = () => {
  throw new Error('front matter is YAML');
};
const languages = ['javascript', 'js', 'jsLegacy', 'node', 'json', 'toml', 'coffee', 'coffeescript', 'cson'];
const denied = Object.fromEntries(languages.map((language) => [language, { parse: deny, stringify: deny }]));
