// Whatever is found, and whatever authors wrote, each form of the report says it and can be read.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { HtmlValidate } from 'html-validate';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import type { AuthorLang } from '../src/model.ts';
import * as reporters from '../src/reporters/index.ts';
import type { Report } from '../src/reporters/reporter.ts';
import { tool } from '../src/tool.ts';
import { awkward, hostile, many, none, oddPath } from './reporters/gallery.ts';
import { elements, parseXml } from './reporters/xml.ts';

const require = createRequire(import.meta.url);
// The package brings no types.
const markdownIt: (options: object) => { render: (text: string) => string } = require('markdown-it');

const { github, gitlab, html, json, junit, markdown, sarif, terminal } = reporters;

const langs: AuthorLang[] = ['fi', 'en'];
const reports = langs.flatMap((lang) => [awkward(lang), many(lang), none(lang)]);
// A lone surrogate has no form in UTF-8.
const readable = oddPath.replace('\ud800', '\ufffd');
const told = ({ diagnostics }: Report) => diagnostics.filter(({ waived }) => !waived);

describe.each(Object.entries(reporters))('%s', (name, reporter) => {
  test('prints the gallery', async () => {
    const shown = [awkward('fi'), awkward('en'), none('fi'), none('en')].map(reporter);
    const text = shown.join(`${'═'.repeat(110)}\n`).replaceAll(tool.replace(/.* /, ''), 'VERSION');
    // As it is printed: a terminal is given UTF-8.
    await expect(Buffer.from(text).toString()).toMatchFileSnapshot(`reporters/${name}.txt`);
  });

  test('prints the same report the same way, ends it with a line break and changes nothing in it', () => {
    for (const report of reports) {
      const before = structuredClone(report);
      expect(reporter(report)).toBe(reporter(report));
      expect(reporter(report)).toMatch(/[^\n]\n$/);
      expect(report).toEqual(before);
    }
  });

  test.each(langs)('speaks one language: %s', (lang) => {
    const other = lang === 'fi' ? 'en' : 'fi';
    const text = reporter(awkward(lang));
    expect(text).toContain(awkward(lang).diagnostics[0]?.message[lang]);
    expect(text).not.toContain(awkward(lang).diagnostics[0]?.message[other]);
  });
});

describe('For people, nothing that an author wrote', () => {
  test.each(Object.entries({ html, markdown, terminal }))(
    'is invisible or turns the text: %s',
    (_, reporter) => {
      expect(reporter(awkward('fi'))).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    },
  );
});

describe('For programs, every report', () => {
  test.each(Object.entries({ github, gitlab, junit, sarif }))(
    'is text that UTF-8 can hold: %s',
    (_, reporter) => {
      const text = reporter(awkward('fi'));
      expect(Buffer.from(text).toString()).toBe(text);
      expect(text).not.toMatch(/\\ud800/i);
    },
  );
});

describe('json', () => {
  test('tells all findings, waived ones too, at their places and under their names', () => {
    const { diagnostics } = JSON.parse(json(awkward('fi')));
    expect(diagnostics).toHaveLength(awkward('fi').diagnostics.length);
    expect(diagnostics[1].path).toBe(oddPath);
  });
});

describe('github', () => {
  const linesOf = (report: Report) => github(report).trimEnd().split('\n');
  const commandsOf = (report: Report) =>
    linesOf(report).flatMap((line) => {
      const [, kind, properties = '', text = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
      if (!kind) return [];
      const values = properties.split(',').map((property) => property.split('='));
      const read = values.map(([name = '', value = '']) => [name, unescaped(value)]);
      return [{ kind, text: unescaped(text), properties: Object.fromEntries(read) }];
    });
  const unescaped = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

  test('marks each finding at its place, in one command that an author’s text cannot end', () => {
    const report = awkward('fi');
    const commands = commandsOf(report);
    expect(linesOf(report)).toHaveLength(commands.length + 1);
    expect(commands).toHaveLength(told(report).length);
    expect(commands[1]).toEqual({
      kind: 'error',
      properties: {
        file: readable,
        line: '1',
        endLine: '1',
        col: '1',
        endColumn: '1',
        title: 'example-holds',
      },
      text: `Nimessä on ”${hostile}”. Korjaa \`tämä\`.`,
    });
  });

  test('gives no columns to a stretch of several lines, which GitHub would refuse', () => {
    const across = commandsOf(awkward('fi')).filter(
      ({ properties }) => properties.line !== properties.endLine,
    );
    expect(across.map(({ properties }) => Object.keys(properties))).toEqual([
      ['file', 'line', 'endLine', 'title'],
    ]);
  });

  test('prints ten of each kind, errors first, and says how many there are', () => {
    const kinds = commandsOf(many('en')).map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(linesOf(many('en')).slice(20)).toEqual([
      '2 notices, 3 editions: 40 errors, 40 warnings, 0 notes',
      'GitHub shows at most 10 of each kind, now 10/40 errors, 10/40 warnings. All are in the summary of the run.',
    ]);
    expect(linesOf(many('fi')).at(-1)).toBe(
      'GitHub näyttää kutakin lajia enintään 10, nyt 10/40 virhettä, 10/40 varoitusta. Kaikki ovat ajon yhteenvedossa (Summary).',
    );
  });

  test('says nothing of cutting when all are shown', () => {
    expect(linesOf(none('fi'))).toEqual([
      '2 selostetta, 3 kieliversiota: 0 virhettä, 0 varoitusta, 0 huomautusta',
    ]);
  });
});

describe('gitlab', () => {
  type Issue = {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: Location;
  };
  type Location = { path: string; lines: { begin: number; end: number } };
  const issuesOf = (report: Report): Issue[] => JSON.parse(gitlab(report));

  test('has all that GitLab asks of an issue', () => {
    expect(issuesOf(none('fi'))).toEqual([]);
    for (const { description, check_name, fingerprint, severity, location } of issuesOf(awkward('fi'))) {
      expect(description).not.toBe('');
      expect(check_name).toMatch(/^[a-z-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(['blocker', 'major', 'info']).toContain(severity);
      expect(location.path).not.toMatch(/^\.?\//);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
  });

  test('names findings apart, also those that are alike', () => {
    const names = issuesOf(awkward('fi')).map(({ fingerprint }) => fingerprint);
    expect(new Set(names).size).toBe(names.length);
  });

  test('names a finding the same in another language and on another line', () => {
    const report = awkward('fi');
    const moved = report.diagnostics.map((one) => ({
      ...one,
      message: { ...one.message, fi: one.message.fi.replace('rivillä 3', 'rivillä 13') },
      range: { ...one.range, line: one.range.line + 10, endLine: one.range.endLine + 10 },
    }));
    const names = (some: Report) => issuesOf(some).map(({ fingerprint }) => fingerprint);
    expect(names({ ...report, diagnostics: moved, lang: 'en' })).toEqual(names(report));
  });
});

describe('sarif', () => {
  const schemaPath = () => {
    try {
      return require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    } catch {
      return null;
    }
  };

  test('is valid by the schema of OASIS', (context) => {
    const path = schemaPath();
    if (!path) {
      const reason =
        'SARIF is not checked by its schema: that comes with @microsoft/jest-sarif, which is not installed.';
      console.warn(reason);
      return context.skip(reason);
    }
    // It is a draft-04 schema, of which Ajv reads all but the names of the draft.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    const formats = {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-F]{2})*$/,
      'date-time': true,
    } as const;
    const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(
      schema,
    );
    for (const report of reports) {
      validate(JSON.parse(sarif(report)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('tells what each finding breaks and where, with a path that decodes to the path', () => {
    const [{ tool: program, results }] = JSON.parse(sarif(awkward('fi'))).runs;
    const { diagnostics } = awkward('fi');
    expect(results).toHaveLength(diagnostics.length);
    for (const [at, { rule, severity, path, waived }] of diagnostics.entries()) {
      const { ruleId, ruleIndex, level, locations, suppressions } = results[at];
      expect(program.driver.rules[ruleIndex].id).toBe(rule);
      expect(ruleId).toBe(rule);
      expect(level).toBe(severity === 'info' ? 'note' : severity);
      expect(suppressions?.length ?? 0).toBe(waived ? 1 : 0);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(decodeURIComponent(uri)).toBe(path === oddPath ? readable : path);
    }
  });

  test('leaves no link and no placeholder in a message', () => {
    const text = sarif(awkward('fi'));
    expect(JSON.parse(text).runs[0].results[9].message.text).toBe(
      'Kohta jatkuu rivin yli: \\[x\\](1) ja {{0}}. Korjaa `tämä`.',
    );
  });
});

describe('junit', () => {
  test('is XML, whatever was found', () => {
    for (const report of reports) expect(parseXml(junit(report)).name).toBe('testsuites');
  });

  test('is refused by the reader of these tests when it is not XML', () => {
    const broken = [
      '<a>&</a>',
      '<a>]]></a>',
      '<a b="1" b="2"/>',
      '<a></b>',
      '<a/><a/>',
      '<a>\u0007</a>',
      '<a>',
    ];
    for (const xml of broken) expect(() => parseXml(xml)).toThrow();
  });

  test('counts what is in it, and names every test apart', () => {
    const root = parseXml(junit(awkward('fi')));
    const cases = elements(root, 'testcase');
    expect(root.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(elements(root, 'failure').length),
      skipped: String(elements(root, 'skipped').length),
    });
    const names = cases.map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('keeps what an author wrote as text', () => {
    const failures = elements(parseXml(junit(awkward('fi'))), 'failure');
    expect(failures.some(({ attributes }) => attributes['message'] === `Nimessä on ”${hostile}”.`)).toBe(
      true,
    );
  });

  test('has a test that passes for each notice without findings', () => {
    const suites = elements(parseXml(junit(none('en'))), 'testsuite');
    expect(suites.map(({ attributes }) => [attributes['name'], attributes['tests']])).toEqual([
      ['henkilosto', '1'],
      ['verkkokauppa', '1'],
    ]);
  });
});

describe('markdown', () => {
  const rendered = (report: Report) =>
    nodesOf(parseFragment(markdownIt({ html: true, linkify: true }).render(markdown(report))));

  test('holds no other markup than its own, and no mention, reference or link', () => {
    const own = [
      'h2',
      'h3',
      'p',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'br',
      'code',
      'details',
      'summary',
    ];
    for (const report of reports) {
      const names = rendered(report).map((node) => node.nodeName);
      expect(names.filter((name) => ![...own, '#text', '#document-fragment'].includes(name))).toEqual([]);
    }
    const [cell = ''] = rendered(awkward('fi'))
      .filter(({ nodeName }) => nodeName === 'td')
      .map(textOf)
      .filter((text) => text.startsWith('Nimessä'));
    expect(cell).not.toMatch(/@here|#12|!3|https:\/\/|www\.e/);
    expect(cell.replaceAll('\u200b', '')).toBe(`Nimessä on ”${hostile.replaceAll('`', '')}”.`);
  });

  test('has a row for each finding, with four cells, errors first, and folds those after the fiftieth', () => {
    const rows = rendered(many('fi'))
      .filter(({ nodeName }) => nodeName === 'tr')
      .map((row) => ('childNodes' in row ? row.childNodes.filter(({ nodeName }) => nodeName === 'td') : []))
      .filter((cells) => cells.length > 0);
    expect(rows).toHaveLength(80);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([4]));
    const [open = '', folded = ''] = markdown(many('fi')).split('<details>');
    expect([open, folded].map((part) => part.match(/^\| (Virhe|Varoitus)/gm)?.length)).toEqual([50, 30]);
    expect(folded).toContain('<summary>Loput: 30</summary>');
  });

  test('stays under the size that GitHub takes, and says so', () => {
    const text = markdown(many('en', 5000));
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
    expect(text.trimEnd().split('\n\n').at(-1)).toMatch(
      /^Shown are \d{4}\/10000, as no more fits in a summary\. The command `seloste check` shows them all\.$/,
    );
  });
});

describe('html', () => {
  test('is sound by html-validate', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
    for (const report of reports) {
      const { results } = await validator.validateString(html(report));
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`),
        ),
      ).toEqual([]);
    }
  });

  test('has no script, no handler, no address, and no element that an author wrote', () => {
    for (const report of reports) {
      const nodes = nodesOf(parse(html(report)));
      const names = new Set(nodes.map(({ nodeName }) => nodeName));
      for (const name of ['script', 'img', 'link', 'a', '#comment']) expect(names).not.toContain(name);
      const attributes = nodes.flatMap((node) => ('attrs' in node ? node.attrs.map(({ name }) => name) : []));
      expect(attributes.filter((name) => /^on|^src|^href|^style/.test(name))).toEqual([]);
    }
  });

  test('lets its own style through its policy, and nothing else', () => {
    const page = html(awkward('fi'));
    const [style = ''] = nodesOf(parse(page))
      .filter(({ nodeName }) => nodeName === 'style')
      .map(textOf);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('shows each finding, what an author wrote and the line it is about', () => {
    const text = nodesOf(parse(html(awkward('fi'))))
      .filter(({ nodeName }) => ['td', 'pre', 'mark'].includes(nodeName))
      .map(textOf);
    expect(text.some((cell) => cell.includes(`Nimessä on ”${hostile.replaceAll('`', '')}”.`))).toBe(true);
    expect(text).toContain('11 ja toinen & <script>alert("x")</script>');
    expect(text).toContain('Kauppa');
  });
});

describe('excerpts', () => {
  test('never part a character that is two UTF-16 units', () => {
    const { path, diagnostics } = {
      path: 'notices/verkkokauppa/fi.md',
      diagnostics: awkward('fi').diagnostics.slice(0, 1),
    };
    const texts = new Map([[path, { path, text: 'a' + '🏬'.repeat(300) }]]);
    for (const column of [1, 2, 100, 200, 202, 400, 600]) {
      const range = { line: 1, column, endLine: 1, endColumn: column };
      const page = html({
        ...awkward('fi'),
        diagnostics: diagnostics.map((one) => ({ ...one, path, range })),
        texts,
      });
      expect(page).toMatch(/<pre>.*🏬.*<\/pre>/);
      expect(page).not.toContain('\ufffd');
    }
  });
});

describe('seloste check', () => {
  const base = mkdtempSync(join(tmpdir(), 'seloste-reporters-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const cli = resolve(import.meta.dirname, '../lib/cli.js');
  const sound = resolve(import.meta.dirname, 'sound');
  const check = (root: string, format: string, env: NodeJS.ProcessEnv = {}) => {
    const typed = [cli, 'check', '--root', root, '--format', format, '--date', '2026-11-22', '--lang', 'en'];
    return spawnSync(process.execPath, typed, { encoding: 'utf8', env: { ...process.env, ...env } });
  };

  test('gives GitHub all findings for the summary of the run, and no other format', () => {
    const root = join(base, 'site');
    cpSync(sound, root, { recursive: true });
    const file = join(root, 'notices/verkkokauppa/fi.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('updated: 2026-04-20', 'updated: 2026-02-30'));
    const summary = join(base, 'summary.md');
    writeFileSync(summary, 'before\n');
    expect(check(root, 'json', { GITHUB_STEP_SUMMARY: summary }).status).toBe(1);
    expect(readFileSync(summary, 'utf8')).toBe('before\n');

    const { status, stdout, stderr } = check(root, 'github', { GITHUB_STEP_SUMMARY: summary });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(
      /^::error file=notices\/verkkokauppa\/fi\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=days-exist::/,
    );
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Check of the notices: 1 error, /);
  });

  test('needs no summary file', () => {
    expect(check(sound, 'github', { GITHUB_STEP_SUMMARY: '' }).status).toBe(0);
  });

  test('names the notices that have no findings in JUnit', () => {
    const { status, stdout } = check(sound, 'junit');
    expect(status).toBe(0);
    expect(elements(parseXml(stdout), 'testsuite').map(({ attributes }) => attributes['name'])).toContain(
      'verkkokauppa',
    );
  });
});

function nodesOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [node, ...children.flatMap(nodesOf)];
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  nodesOf(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
