// Who may import whom, and who may touch the world. The tables are the documentation; the README prints them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../src', import.meta.url).pathname;

/** A room is a folder of `src`, or a file beside the folders. What a room holds may import itself and what is named here. */
const mayImport: Record<string, string[]> = {
  model: [],
  calendar: [],
  law: [],
  languages: ['law'],
  schema: ['calendar', 'languages', 'law'],
  addresses: [],
  reading: ['languages', 'law'],
  prose: ['judging', 'languages', 'law', 'reading'],
  rules: ['addresses', 'calendar', 'judging', 'languages', 'law', 'prose', 'reading'],
  judging: ['calendar', 'languages', 'law', 'prose', 'reading', 'rules', 'schema'],
  versions: ['addresses', 'calendar', 'judging', 'publishing', 'reading', 'schema'],
  pipeline: ['addresses', 'judging', 'reading', 'signing', 'versions'],
  showing: ['addresses', 'languages', 'law', 'versions'],
  publishing: [],
  reporters: ['showing', 'tool'],
  examine: ['changelog', 'judging', 'pipeline', 'reading', 'signing'],
  prepare: ['examine', 'showing', 'signing', 'tool'],
  explaining: [
    'changelog',
    'judging',
    'law',
    'packing',
    'pipeline',
    'prose',
    'reading',
    'reporters',
    'rules',
    'signing',
    'versions',
  ],
  fixing: ['explaining', 'judging', 'languages', 'pipeline', 'prose', 'reading', 'rules'],
  starting: ['calendar', 'judging', 'languages', 'law', 'pipeline', 'publishing', 'reading', 'schema'],
  comparing: ['languages', 'law', 'showing'],
  changelog: ['comparing', 'reading', 'showing', 'versions'],
  signing: ['comparing', 'judging', 'languages', 'reading', 'reporters', 'showing', 'versions'],
  packing: ['comparing', 'judging', 'languages', 'reading', 'reporters', 'reviewing', 'showing', 'signing'],
  reviewing: [
    'addresses',
    'changelog',
    'comparing',
    'examine',
    'judging',
    'languages',
    'law',
    'pipeline',
    'reading',
    'reporters',
    'showing',
    'signing',
    'versions',
  ],
  preview: ['addresses', 'prepare', 'publishing', 'reporters', 'reviewing', 'showing', 'tool'],
  importing: ['calendar', 'languages', 'law', 'reading', 'schema'],
  commands: [
    'calendar',
    'examine',
    'explaining',
    'fixing',
    'importing',
    'packing',
    'pipeline',
    'prepare',
    'preview',
    'publishing',
    'reading',
    'reporters',
    'reviewing',
    'schema',
    'showing',
    'signing',
    'starting',
    'tool',
    'versions',
  ],
  tool: [],
  cli: ['calendar', 'commands', 'publishing', 'tool'],
};

/** Types say nothing about what happens when: those of these rooms may be imported by all. */
const typesForAll = [
  'model',
  'languages',
  'law',
  'schema',
  'pipeline',
  'reading',
  'rules',
  'reporters',
  'showing',
];

/** The only files that may read or write files, ask the clock or the environment, or open a connection. */
const world = [
  'cli.ts',
  'commands/',
  'examine.ts',
  'fixing/replace-file.ts',
  'preview/',
  'publishing/lock.ts',
  'publishing/make-folder.ts',
  'publishing/publish.ts',
  'publishing/put-file.ts',
  'publishing/staging.ts',
  'publishing/write-file.ts',
  'reading/disk.ts',
  'reviewing/base.ts',
  'reading/git.ts',
  'showing/formats/html.ts',
  'showing/formats/stylesheet.ts',
  'starting/write-new.ts',
  'tool.ts',
  'versions/write-folder.ts',
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(src, path), 'utf8') }));

const roomOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

type Import = { from: string; to: string; typeOnly: boolean };

const imports: Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^(?:import|export)(\s+type)?\b[^;]*?from '(\.[^']+)';|import\('(\.[^']+)'\)/gm)].map(
    ([, type, stated, dynamic]) => ({
      from: path,
      to: relative(src, normalize(join(src, dirname(path), stated ?? dynamic ?? ''))).replaceAll('\\', '/'),
      typeOnly: type !== undefined,
    }),
  ),
);

describe('the layout', () => {
  it('has a place in the table for every room', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('lets a room import what the table says and nothing else', () => {
    const astray = imports.filter(({ from, to, typeOnly }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return (
        room !== target && !mayImport[room]?.includes(target) && !(typeOnly && typesForAll.includes(target))
      );
    });
    expect(astray).toEqual([]);
  });

  it('promises no import that nobody makes', () => {
    const unused = Object.entries(mayImport).flatMap(([room, targets]) =>
      targets
        .filter((target) => !imports.some(({ from, to }) => roomOf(from) === room && roomOf(to) === target))
        .map((target) => `${room} → ${target}`),
    );
    expect(unused).toEqual([]);
  });

  it('touches the world in few places', () => {
    const worldly =
      /from 'node:(?:fs|fs\/promises|child_process|http|https|net|os|timers\/promises)'|\bprocess\.|new Date\(\)|Date\.now|performance\.now|Math\.random|\bfetch\(/;
    const astray = files
      .filter(({ path, text }) => worldly.test(text) && !world.some((place) => path.startsWith(place)))
      .map(({ path }) => path);
    expect(astray).toEqual([]);
  });

  it('opens every file with what it is for, and every index with nothing but exports', () => {
    const mute = files
      .filter(({ path }) => !path.endsWith('index.ts') || path === 'commands/index.ts')
      .filter(({ text }) => !/^(#!.*\n)?\/\/ [A-Z“`].*/.test(text))
      .map(({ path }) => path);
    const talkative = files
      .filter(({ path }) => path.endsWith('/index.ts') && path !== 'commands/index.ts')
      .filter(({ text }) =>
        text.split('\n').some((line) => line !== '' && !/^export \{.*\} from '.*';$/.test(line)),
      )
      .map(({ path }) => path);
    expect({ mute, talkative }).toEqual({ mute: [], talkative: [] });
  });

  it('keeps Eleventy, unified and the browser of the finished page out of what starts every time', () => {
    const heavy = /from '(?:@11ty\/eleventy|nunjucks|parse5|chokidar|zod|unified|remark-[a-z-]+)'/;
    const early = new Set<string>(['cli.ts']);
    for (const path of early)
      for (const { from, to, typeOnly } of imports)
        if (from === path && !typeOnly && !isLazy(from, to)) early.add(to);
    expect(
      files.filter(({ path, text }) => early.has(path) && heavy.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

/** Commands are loaded by name, when they are asked for. */
const isLazy = (from: string, to: string) =>
  files.find(({ path }) => path === from)?.text.includes(`import('./${to.split('/').at(-1) ?? ''}')`) ??
  false;
