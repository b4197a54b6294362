// From bytes to text: what an author may save, and what the author is told about the rest.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/reading/decode.ts';
import { rangeAt } from '../src/reading/range.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
    }),
  );
const bytesOf = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const oddCharacters = [...'\u200B\uFE0F\u202E\u00AD\u034F\u0308\x07\uFFFD\uFEFF\u{E0041}aäÃ¤\u043E '];
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...oddCharacters), fc.string({ unit: 'binary', maxLength: 2 })),
});

const decoded = (content: Uint8Array | string) =>
  decode({ path: 'notices/kesko/fi.md', bytes: typeof content === 'string' ? utf8(content) : content });
const textOf = (content: Uint8Array | string) => decoded(content).value?.text;
const rulesOf = (content: Uint8Array | string) => decoded(content).diagnostics.map(({ rule }) => rule);

/** What the author sees: place, severity, rule, then the sentences in both languages. */
const told = (content: Uint8Array | string) =>
  decoded(content)
    .diagnostics.map(({ range, severity, rule, message, help }) =>
      [
        `${range.line}:${range.column}-${range.endLine}:${range.endColumn} ${severity} ${rule}`,
        `  ${message.fi} ${help.fi}`,
        `  ${message.en} ${help.en}`,
      ].join('\n'),
    )
    .join('\n');

describe('text that nothing is wrong with', () => {
  test.each([
    ['Finnish', 'Rekisterinpitäjä säilyttää tietoja 6 vuotta – ei ”ikuisesti”… 5 €, 3 %, § 12, 20 °C, ½\n'],
    ['Swedish and names', 'Åland, Müller, Šostakovitš, Chloé, Łódź, İzmir, Þór\n'],
    ['whole words in other alphabets', 'Москва и Ελλάδα, 漢字\n'],
    ['a Greek letter beside a hyphen, a micro sign', 'β-laktaami 5 µg\n'],
    ['an emoji', 'Soita ☎ tai 👍🏽 tähän\n'],
    ['French capitals', 'Âge, château, São\n'],
    ['no-break spaces, tabs', 'sivu\u00A012\u202F%\t1\u20132\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(decoded(text)).toEqual({ value: { path: 'notices/kesko/fi.md', text }, diagnostics: [] });
  });

  test('the diagnostics of a file name its notice and language', () => {
    expect(decoded('\u202E\n').diagnostics[0]).toMatchObject({
      path: 'notices/kesko/fi.md',
      notice: 'kesko',
      language: 'fi',
      waived: false,
    });
    const [ofSite] = decode({ path: 'notices/site.yaml', bytes: utf8('\u202E') }).diagnostics;
    expect(ofSite).not.toHaveProperty('notice');
    expect(ofSite).not.toHaveProperty('language');
  });
});

describe('the same text in every form an editor saves it in', () => {
  const plain = 'yksi\n\nKäyttö 1\n';
  test.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['mixed line ends', 'yksi\r\n\nKäyttö 1\r'],
    ['U+2028', plain.replaceAll('\n', '\u2028')],
    ['U+2029', plain.replaceAll('\n', '\u2029')],
    ['no last line end', plain.slice(0, -1)],
    ['byte order mark', `\uFEFF${plain}`],
    ['NFD', plain.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(textOf(text)).toBe(plain);
  });

  test('U+2028 is told once, the others not at all', () => {
    expect(told('a\u2028b\u2029c\n')).toMatchInlineSnapshot(`
      "1:2-1:3 info line-ends-plain
        Tekstissä on rivinvaihto U+2028, jota kaikki ohjelmat eivät näytä. Korvaa se tavallisella rivinvaihdolla.
        The text has a line break, U+2028, that not every program shows. Replace it with an ordinary line break."
    `);
    expect(decoded(`\uFEFF${plain.normalize('NFD').replaceAll('\n', '\r\n')}`).diagnostics).toEqual([]);
  });

  test('any text', () => {
    const line = anyText.map((text) => text.replace(/[\0\r\n\u2028\u2029]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.boolean(), (lines, marked) => {
        const text = textOf(lines.join('\n').replace(/^\uFEFF+/, ''));
        for (const lineEnd of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
          for (const form of ['NFC', 'NFD']) {
            const saved = lines
              .join(lineEnd)
              .replace(/^\uFEFF+/, '')
              .normalize(form);
            expect(textOf(`${marked ? '\uFEFF' : ''}${saved}`)).toBe(text);
          }
        }
      }),
    );
  });
});

describe('bytes that are not UTF-8', () => {
  test('Windows-1252 is named, and the place of its first letter', () => {
    expect(told(latin1('---\r\ntitle: K\xE4ytt\xF6\r\n'))).toMatchInlineSnapshot(`
      "2:9-2:10 error encoding-utf8
        Tiedosto on luultavasti tallennettu muodossa Windows-1252 (ANSI, Latin-1), vaikka sen pitää olla UTF-8. Tallenna tiedosto UTF-8-muodossa: Muistiossa Tallenna nimellä, Koodaus, UTF-8.
        The file was probably saved as Windows-1252 (ANSI, Latin-1), but it must be UTF-8. Save the file as UTF-8: in Notepad, Save As, Encoding, UTF-8."
    `);
    expect(decoded(latin1('K\xE4ytt\xF6')).value).toBeNull();
  });

  test('the place is right after composed letters, characters beyond the BMP and lost ones', () => {
    const before = utf8('\uFEFFä€\n👍\uFFFD ');
    expect(told(bytesOf(before, [0x96], utf8(' loppu\n')))).toMatch(
      /^2:5-2:6 error encoding-utf8\n.*Windows-1252/,
    );
  });

  test.each([
    ['UTF-16 LE', bytesOf([0xff, 0xfe], utf16('Käyttö'))],
    ['UTF-16 BE', bytesOf([0xfe, 0xff], utf16('Käyttö', true))],
    ['UTF-16 LE', utf16('# Käyttötarkoitus – miksi\n')],
    ['UTF-16 BE', utf16('# Käyttötarkoitus – miksi\n', true)],
    ['UTF-32 LE', bytesOf([0xff, 0xfe, 0, 0], [0x61, 0, 0, 0])],
    ['UTF-32 BE', bytesOf([0, 0, 0xfe, 0xff], [0, 0, 0, 0x61])],
  ])('%s is named', (name, bytes) => {
    const { value, diagnostics } = decoded(bytes);
    expect(value).toBeNull();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      {
        fi: `Tiedosto on luultavasti tallennettu muodossa ${name}, vaikka sen pitää olla UTF-8.`,
        en: `The file was probably saved as ${name}, but it must be UTF-8.`,
      },
    ]);
  });

  test.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a letter cut off at the end of the file', [0xc3]],
    ['a lone continuation', [0x81]],
  ])('%s', (_, bad) => {
    expect(told(bytesOf(utf8('hän on t'), bad))).toMatch(
      /^1:9-1:10 error encoding-utf8\n  Tiedosto ei ole ehjä/,
    );
    expect(decoded(bytesOf(utf8('hän'), bad)).value).toBeNull();
  });

  test('a damaged file', () => {
    expect(told(bytesOf(utf8('hän\n'), [0xc0, 0xaf]))).toMatchInlineSnapshot(`
      "2:1-2:2 error encoding-utf8
        Tiedosto ei ole ehjä: tavu 0xC0 ei kuulu UTF-8-muotoiseen tekstiin. Tallenna tiedosto UTF-8-muodossa: Muistiossa Tallenna nimellä, Koodaus, UTF-8.
        The file is damaged: the byte 0xC0 has no place in text in UTF-8. Save the file as UTF-8: in Notepad, Save As, Encoding, UTF-8."
    `);
  });

  test('a Word file with the name of a notice', () => {
    expect(told(bytesOf(utf8('PK'), [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0xdf]))).toMatchInlineSnapshot(`
      "1:6-1:7 error file-is-text
        Tiedosto ei ole tekstiä. Kopioi teksti tekstitiedostoon ja tallenna tiedosto UTF-8-muodossa; Word- tai PDF-tiedosto ei käy.
        The file is not text. Copy the text to a text file and save it as UTF-8; a Word or PDF file will not do."
    `);
    expect(rulesOf('yksi\n\0kaksi\n')).toEqual(['file-is-text']);
    expect(rulesOf(new Uint8Array(1000))).toEqual(['file-is-text']);
  });
});

describe('letters that were broken before', () => {
  test('are told once, with what they should be', () => {
    expect(told('# KÃ¤yttÃ¶\n')).toMatchInlineSnapshot(`
      "1:4-1:6 warning characters-intact
        Tekstissä on ”Ã¤”, vaikka siinä pitäisi luultavasti olla ”ä”. Kirjoita rikkoutuneet merkit uudelleen tai liitä teksti uudelleen alkuperäisestä.
        The text has “Ã¤” where it should probably have “ä”. Type the broken characters again, or paste the text again from where it came."
    `);
    expect(textOf('# KÃ¤yttÃ¶\n')).toBe('# KÃ¤yttÃ¶\n');
  });

  test.each([
    ['Ã¤', 'ä'],
    ['Ã¶', 'ö'],
    ['Ã¥', 'å'],
    ['Ã„', 'Ä'],
    ['Ã–', 'Ö'],
    ['Ã…', 'Å'],
    ['Ã\x84', 'Ä'],
    ['Ã©', 'é'],
    ['Â§', '§'],
    ['Â\xA0', '\xA0'],
    ['â€“', '–'],
    ['â€™', '’'],
    ['â€œ', '“'],
    ['â€\x9D', '”'],
    ['â‚¬', '€'],
  ])('%s was %s', (broken, letter) => {
    const { message } =
      decoded(`a${broken}b`).diagnostics.find(({ rule }) => rule === 'characters-intact') ?? {};
    expect(message?.fi).toContain(`”${letter}”.`);
  });

  test('or lost', () => {
    expect(told('Rekisterinpit\uFFFDj\uFFFD on\n')).toMatchInlineSnapshot(`
      "1:14-1:15 error characters-kept
        Kohdasta ”Rekisterinpit�j�” on kadonnut merkki. Kirjoita merkin � tilalle se, mikä puuttuu.
        A character has been lost from “Rekisterinpit�j�”. Replace � with what is missing.
      1:16-1:17 error characters-kept
        Kohdasta ”Rekisterinpit�j�” on kadonnut merkki. Kirjoita merkin � tilalle se, mikä puuttuu.
        A character has been lost from “Rekisterinpit�j�”. Replace � with what is missing."
    `);
  });
});

describe('characters that cannot be seen', () => {
  test('those that turn the reading direction are errors', () => {
    expect(told('Maksu on \u202E001\u202C euroa\n')).toMatchInlineSnapshot(`
      "1:10-1:11 error reading-order-plain
        Kohdassa ”001” on näkymätön merkki U+202E, joka muuttaa tekstin lukusuuntaa. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “001” has an invisible character, U+202E, that changes the direction of reading. Delete the whole passage and type it again yourself.
      1:14-1:15 error reading-order-plain
        Kohdassa ”001” on näkymätön merkki U+202C, joka muuttaa tekstin lukusuuntaa. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “001” has an invisible character, U+202C, that changes the direction of reading. Delete the whole passage and type it again yourself."
    `);
    for (const character of '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C\u200E\u200F') {
      expect(rulesOf(`a ${character} b`)).toEqual(['reading-order-plain']);
    }
  });

  test('those that text can be hidden in are one error for each stretch', () => {
    expect(told('Hyvä\u{E0048}\u{E0049} asiakas\n')).toMatchInlineSnapshot(`
      "1:5-1:9 error text-all-visible
        Kohdassa ”Hyvä” on näkymättömiä merkkejä (U+E0048), joihin voi kätkeä tekstiä. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “Hyvä” has invisible characters (U+E0048) in which text can be hidden. Delete the whole passage and type it again yourself."
    `);
  });

  test('control characters are errors', () => {
    expect(told('yksi\x07\n\x0Bkaksi\x85\n')).toMatchInlineSnapshot(`
      "1:5-1:6 error characters-printable
        Kohdassa ”yksi” on ohjausmerkki U+0007, joka ei kuulu tekstiin. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “yksi” has a control character, U+0007, that does not belong in text. Delete the whole passage and type it again yourself.
      2:1-2:2 error characters-printable
        Kohdassa ”kaksi” on ohjausmerkki U+000B, joka ei kuulu tekstiin. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “kaksi” has a control character, U+000B, that does not belong in text. Delete the whole passage and type it again yourself.
      2:7-2:8 error characters-printable
        Kohdassa ”kaksi” on ohjausmerkki U+0085, joka ei kuulu tekstiin. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        “kaksi” has a control character, U+0085, that does not belong in text. Delete the whole passage and type it again yourself."
    `);
  });

  test('within a word, number or address, those without width are errors', () => {
    expect(told('tietosuoja@\u200Bexample.fi 029\u200D 5666\n')).toMatchInlineSnapshot(`
      "1:12-1:13 error words-unbroken
        Kohdan ”tietosuoja@example.fi” keskellä on näkymätön merkki U+200B. Poista kohta kokonaan ja kirjoita se itse uudelleen.
        In the middle of “tietosuoja@example.fi” there is an invisible character, U+200B. Delete the whole passage and type it again yourself.
      1:27-1:28 info characters-visible
        Kohdassa ”029” on näkymätön merkki U+200D, joka jätetään pois. Poista merkki tai jätä se: sivulle se ei tule.
        “029” has an invisible character, U+200D, that is left out. Delete it or leave it: it will not be on the page."
    `);
    for (const character of [
      '\u200B',
      '\u200C',
      '\u2060',
      '\uFEFF',
      '\uFE0F',
      '\u{E0100}',
      '\u180E',
      '\u034F',
      '\u3164',
    ]) {
      expect(rulesOf(`12${character}34`)).toEqual(['words-unbroken']);
    }
  });

  test('elsewhere they are left out, and told once', () => {
    expect(told('\u200BYksi \u200Bkaksi\uFEFF\n\u200B\n')).toMatchInlineSnapshot(`
      "1:1-1:2 info characters-visible
        Kohdassa ”Yksi” on näkymätön merkki U+200B, joka jätetään pois. Poista merkki tai jätä se: sivulle se ei tule.
        “Yksi” has an invisible character, U+200B, that is left out. Delete it or leave it: it will not be on the page."
    `);
    expect(textOf('\u200BYksi \u200Bkaksi\uFEFF\n\u200B\n')).toBe('Yksi kaksi\n\n');
    expect(rulesOf('Soita ☎\uFE0F: 029\n')).toEqual(['characters-visible']);
  });

  test('soft hyphens are left out, and told once', () => {
    expect(told('rekisterin\u00ADpitäjä ja tieto\u00ADsuoja\n')).toMatchInlineSnapshot(`
      "1:11-1:12 info hyphenation-automatic
        Kohdassa ”rekisterinpitäjä” on pehmeä tavuviiva (U+00AD), joka jätetään pois. Poista tavuviiva tai jätä se: sivu tavutetaan puolestasi.
        “rekisterinpitäjä” has a soft hyphen (U+00AD) that is left out. Delete it or leave it: the page is hyphenated for you."
    `);
    expect(textOf('rekisterin\u00ADpitäjä\n')).toBe('rekisterinpitäjä\n');
  });

  test('none of them is in the text, whichever it is', () => {
    const points = Array.from({ length: 0x110000 }, (_, point) => point)
      .filter((point) => point > 0 && (point < 0xd800 || point > 0xdfff))
      .map((point) => String.fromCodePoint(point))
      .filter(
        (character) =>
          /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character) && !/[\t\n\r]/.test(character),
      );
    expect(points.length).toBeGreaterThan(4000);
    expect(points.filter((character) => textOf(`a ${character}b`) !== 'a b\n')).toEqual([]);
    expect(points.filter((character) => rulesOf(`a ${character}b`).length !== 1)).toEqual([]);
  });
});

describe('letters that look like others', () => {
  test('a word of Latin and other letters is an error', () => {
    expect(told('tiet\u043Esuoja.fi ja p\u0430yp\u0430l, \u0391siakas\n')).toMatchInlineSnapshot(`
      "1:5-1:6 error words-in-one-alphabet
        Sanassa ”tietоsuoja.fi” kirjain ”о” (U+043E) on kyrillinen. Kirjoita sana uudelleen: se näyttää oikealta mutta on eri sana.
        In “tietоsuoja.fi” the letter “о” (U+043E) is Cyrillic. Type the word again: it looks right but is another word.
      1:19-1:20 error words-in-one-alphabet
        Sanassa ”pаypаl,” kirjain ”а” (U+0430) on kyrillinen. Kirjoita sana uudelleen: se näyttää oikealta mutta on eri sana.
        In “pаypаl,” the letter “а” (U+0430) is Cyrillic. Type the word again: it looks right but is another word.
      1:26-1:27 error words-in-one-alphabet
        Sanassa ”Αsiakas” kirjain ”Α” (U+0391) on kreikkalainen. Kirjoita sana uudelleen: se näyttää oikealta mutta on eri sana.
        In “Αsiakas” the letter “Α” (U+0391) is Greek. Type the word again: it looks right but is another word."
    `);
  });
});

test('errors of one kind are told five times at most, the others once', () => {
  expect(rulesOf('a\u202Eb '.repeat(9))).toEqual(Array(5).fill('reading-order-plain'));
  expect(rulesOf('Ã¤ '.repeat(9))).toEqual(['characters-intact']);
});

test('places are those of the text as it was typed, before anything is left out or composed', () => {
  const [first] = decoded('\uFEFF\r\n\u00ADka\u0308\u202E\r\n').diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  expect(first?.range).toEqual({ line: 2, column: 5, endLine: 2, endColumn: 6 });
});

test('whatever the bytes, there is text or an error, and the text is one that is taken as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), anyText.map(utf8)), (bytes) => {
      const { value, diagnostics } = decoded(bytes);
      if (value === null) {
        expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
        return;
      }
      expect(value.text).toBe(value.text.normalize('NFC'));
      expect(value.text).not.toMatch(/\r|[^\n]$/);
      expect(textOf(value.text)).toBe(value.text);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '\u200B',
  'a\u200B',
  'a\u202E',
  '\u{E0041}',
  'a',
  'a\u0430',
  'Ã¤',
  'â€',
  '\x01 ',
  '\uFFFD',
  'a\u00AD',
  'a\u0308',
  '\r',
  '\u2028',
  '☎\uFE0F',
])('256 kB of %j are told in a few diagnostics', (unit) => {
  const text = unit.repeat(Math.floor((256 * 1024) / utf8(unit).length));
  expect(decoded(text).diagnostics.length).toBeLessThan(12);
});

test('a range counts lines and columns from one, its end not included', () => {
  expect(rangeAt('ab\ncd\n', 0, 1)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  expect(rangeAt('ab\ncd\n', 1, 4)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  expect(rangeAt('ab\ncd\n', 3, 6)).toEqual({ line: 2, column: 1, endLine: 3, endColumn: 1 });
  expect(rangeAt('', 0, 0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
});
