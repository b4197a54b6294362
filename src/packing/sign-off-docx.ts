// The sheet on which people sign that they approve a text: which text, what changed in it, and who is asked.
import { Paragraph, TextRun, type IRunOptions, type Table } from 'docx';
import { changeTold, shortened, type Part } from '../comparing/change-told.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import type { Review, ReviewedEdition } from '../reviewing/review.ts';
import { words as reviewWords, weightWords } from '../reviewing/words.ts';
import { footerOf } from './docx/footer.ts';
import { listNameOf } from './docx/lists.ts';
import { sheetTable } from './docx/sheet-table.ts';
import { conditionsOf, signatureRows } from './docx/signature-rows.ts';
import { momentOf, wordFile } from './docx/word-file.ts';
import { othersTold, words } from './docx/words.ts';

/**
 * `sign-off.docx`: one page, as long as there are few languages and conditions; of many changes it tells the first ones and
 * counts the others. The same review gives the same bytes.
 */
export async function signOffDocx(review: Review, lang: AuthorLang): Promise<Uint8Array> {
  const { editions, base } = review;
  const name = review.text.editions[0]?.words.registerName ?? review.id;
  const conditions = conditionsOf(review.signOff);
  return wordFile({
    review,
    moment: momentOf(review),
    locale: languages[lang].locale,
    marks: [bullet],
    comments: [],
    footer: footerOf(review, words.signOff[lang], lang),
    isTracked: false,
    children: [
      line('Heading1', words.signOff[lang]),
      line('BodyText', `${reviewWords.notice[lang]}: ${name}`),
      line('BodyText', `${reviewWords.comparedWith[lang]}: ${base ? base.name : words.noBase[lang]}.`),
      line('BodyText', words.explained[lang]),
      textsTable(review, lang),
      line('Heading2', words.changesTold[lang]),
      ...editions.flatMap((edition) => changesIn(edition, Math.floor(mostChanges / editions.length), lang)),
      line('Heading2', words.decision[lang]),
      line('BodyText', words.decide[lang]),
      line('BodyText', `${reviewWords.conditions[lang]}:`),
      ...(conditions.length > 0 ? conditions.map((text) => entry([{ text, as: 'said' }])) : [toWriteOn()]),
      sheetTable(
        [reviewWords.role, reviewWords.state, words.name, words.date, words.signature].map(
          (head) => head[lang],
        ),
        signatureRows(review.signOff, lang),
        [20, 24, 22, 12, 26],
        'toWriteIn',
      ),
    ],
  });
}

const mostChanges = 9;
const bullet = { list: 'bullets', level: 0, start: null };

/** The text in each language: what an approval is bound to. */
function textsTable({ editions, base }: Review, lang: AuthorLang): Table {
  const before = (own: ReviewedEdition) =>
    base?.text.editions.find((edition) => edition.lang === own.lang)?.fingerprint ?? '–';
  return sheetTable(
    [
      reviewWords.language[lang],
      reviewWords.fingerprint[lang],
      reviewWords.comparedWith[lang],
      weightWords.substantive[lang],
      weightWords.cosmetic[lang],
      weightWords.metadata[lang],
    ],
    editions.map((own) => [
      languages[own.lang].autonym,
      own.edition?.fingerprint ?? reviewWords.gone[lang],
      before(own),
      ...[own.counts.substantive, own.counts.cosmetic, own.counts.metadata].map(String),
    ]),
    [14, 26, 26, 12, 14, 16],
    'toRead',
  );
}

/** The first substantive changes of an edition. */
function changesIn(edition: ReviewedEdition, most: number, lang: AuthorLang): Paragraph[] {
  const told = edition.changes.filter(({ weight }) => weight === 'substantive');
  const left = told.length - most;
  return [
    line('ListTitle', languages[edition.lang].autonym),
    ...(told.length === 0 ? [line('BodyText', words.noneTold[lang])] : []),
    ...told.slice(0, most).map((change) => entry(changeTold(change, edition.redline, lang).map(brief))),
    ...(left > 0 ? [entry([{ text: othersTold(left, lang), as: 'said' }])] : []),
  ];
}

const line = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(visible(text))] });

const entry = (told: readonly Part[]): Paragraph =>
  new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: listNameOf(bullet), level: bullet.level },
    children: told.map(({ text, as }) => new TextRun({ text: visible(text), ...looks[as] })),
  });

const looks: Partial<Record<Part['as'], IRunOptions>> = {
  removed: { strike: true },
  added: { underline: {} },
  section: { bold: true },
};

const brief = ({ text, as }: Part): Part => ({ text: shortened(text, 80), as });

/** A line to write on. */
const toWriteOn = (): Paragraph => new Paragraph({ style: 'Rule', children: [] });
