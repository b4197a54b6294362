// The page of the documentation on which every id is explained: Markdown, in one language.
import type { AuthorLang, Said } from '../model.ts';
import type { FileChange, Kind, Known } from './known.ts';
import { severityOf, shownLines, words } from './words.ts';

/** The page. It depends on the ids alone: made again, it is the same. */
export const reference = (kinds: readonly Kind[], lang: AuthorLang): string =>
  [
    `# ${page.title[lang]}`,
    page.about[lang],
    ...kinds.map((kind) => tableOf(kind, lang)),
    ...kinds.flatMap(({ title, ids }) => [
      `## ${title[lang]}`,
      ...ids.flatMap((known) => described(known, lang)),
    ]),
  ].join('\n\n') + '\n';

const page = {
  title: { fi: 'Mitä tarkistus kertoo', en: 'What a check tells' },
  about: {
    fi: '<!-- Tehty komennolla `seloste rules --markdown --lang fi`. Älä muokkaa käsin. -->\n\nJokainen tunnus sanoo, mikä on totta, kun kaikki on kunnossa. Samat tiedot antaa `seloste explain TUNNUS`.',
    en: '<!-- Made by `seloste rules --markdown --lang en`. Do not edit by hand. -->\n\nEach id says what is true when all is well. `seloste explain ID` tells the same.',
  },
} satisfies Record<string, Said>;

function tableOf({ title, ids }: Kind, lang: AuthorLang): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([title[lang], words.severity[lang], words.ground[lang]]),
    row(['---', '---', '---']),
    ...ids.map((one) => row([`[${one.id}](#${one.id})`, severityOf(one, lang), one.ground ?? ''])),
  ].join('\n');
}

function described(known: Known, lang: AuthorLang): string[] {
  const { id, ground, why, see } = known;
  const { message, help, repair, fine } = see();
  const facts = [severityOf(known, lang), ...(ground ? [ground] : [])].join(' · ');
  return [
    `### ${id}`,
    facts,
    why[lang],
    `> ${plain(message[lang])}\n>\n> ${words.help[lang]}: ${plain(help[lang])}`,
    ...example(words.repair[lang], repair),
    ...example(words.fine[lang], fine),
  ];
}

/** A message quotes its author, who may have written what Markdown takes for marks; keys stand between backticks. */
const plain = (message: string): string =>
  message
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\<>*_[\]|~]/g, '\\$&')))
    .join('');

const example = (title: string, files: readonly FileChange[]): string[] =>
  files.map((file) => {
    const lines = shownLines(file);
    const fence = lines.some((line) => line.includes('```')) ? '````' : '```';
    return [`${title}, \`${file.path}\`:`, '', `${fence}diff`, ...lines, fence].join('\n');
  });
