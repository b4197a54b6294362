// The rules of wording in Swedish: the sound site of the tests has no Swedish edition to show them on.
import { expect, test } from 'vitest';
import * as wording from '../src/rules/index.ts';
import { check, lay, sound, type Files } from './lay.ts';

const ids = [
  wording.exceptionsSimple,
  wording.linkTextsTelling,
  wording.privateContactsAbsent,
  wording.sentencesShort,
  wording.spellingStandard,
  wording.termsStandard,
  wording.wordsCurrent,
  wording.wordsDefinite,
].map(({ id }) => id);

/** The sound site with a Swedish edition that says a thing to the recipients’ section. */
function inSwedish(paragraph: string): Files {
  const files = lay({
    'site.yaml': [
      ['  - en\n', '  - en\n  - sv\n'],
      [/(\n +)en: (.*)/g, '$1en: $2$1sv: $2'],
    ],
  });
  const english = sound.get('notices/verkkokauppa/en.md') ?? '';
  const swedish = english.replace(/## Recipients[^]*/, `## Mottagare av uppgifter\n\n${paragraph}\n`);
  return new Map([...files, ['notices/verkkokauppa/sv.md', swedish]]);
}

const told = (paragraph: string) =>
  (check(inSwedish(paragraph))?.diagnostics ?? [])
    .filter(({ rule, language }) => language === 'sv' && ids.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message.en}`);

test.each([
  'Du kan när som helst invända mot detta. Vi kan inte leverera utan din adress.',
  'Vi behöver adressen så att vi kan leverera, till exempel när du beställer före kl. 10:30.',
  'Begäran är i regel avgiftsfri. Registret har ett svenskt personnummer inom EU/EES.',
  'Vi lämnar inte ut uppgifter om inte lagen kräver det.',
  'Läs [leveransvillkoren](https://example.fi/villkor) och ring kundtjänsten, 040 000 0000.',
])('nothing is said of: %s', (paragraph) => {
  expect(told(paragraph)).toEqual([]);
});

test('vague, outdated and home-made words are told of', () => {
  expect(
    [
      'Vid behov kan vi lämna ut vissa uppgifter, bl.a. till samarbetspartner.',
      'Den registeransvarige sparar personnummer enligt förbudsrätten.',
      'Regelmässiga uppgiftskällor och samtyke.',
      'Uppgifter lämnas inte ut om inte kunden har bett om det, förutom när lagen inte tillåter det.',
      'Läs villkoren [här](https://example.fi/villkor) eller ring 040 000 0000.',
    ].flatMap(told),
  ).toMatchInlineSnapshot(`
    [
      "words-definite: The text leaves open what is done: “vid behov”, “kan vi”, “vissa”, “bl.a”.",
      "terms-standard: “registeransvarige” is not the standard term of data protection.",
      "terms-standard: “personnummer” is not the standard term of data protection.",
      "terms-standard: “förbudsrätten” is not the standard term of data protection.",
      "words-current: “Regelmässiga uppgiftskällor” is the language of the old form.",
      "spelling-standard: “samtyke” is misspelt.",
      "exceptions-simple: The sentence has exceptions within exceptions, from “om inte” on.",
      "link-texts-telling: The text of the link, “här”, does not tell where it leads.",
      "private-contacts-absent: The text has a mobile number, ending in “00”.",
    ]
  `);
});
