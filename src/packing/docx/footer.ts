// The foot of every page: of which text this is a draft, so that two printed sheets are not taken for one another.
import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import * as languages from '../../languages/index.ts';
import type { AuthorLang } from '../../model.ts';
import { visible } from '../../reporters/visible.ts';
import type { Review } from '../../reviewing/review.ts';
import { words as reviewWords } from '../../reviewing/words.ts';
import { words } from './words.ts';
import { textWidth } from './styles.ts';

/** The name of the notice and the number of the page, the fingerprint of each language, and what it is compared with. */
export function footerOf(review: Review, kind: string, lang: AuthorLang): Footer {
  const language = { value: languages[lang].locale };
  const told = (text: string) => new TextRun({ text: visible(text), language });
  const line = (...children: TextRun[]) =>
    new Paragraph({
      style: 'Footer',
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children,
    });
  const { text, base } = review;
  const name = text.editions[0]?.words.registerName ?? review.id;
  const fingerprints = text.editions.map((edition) => `${edition.lang} ${edition.fingerprint}`);
  return new Footer({
    children: [
      line(told(`${name} · ${reviewWords.draft[lang]} · ${kind}`)),
      line(told([review.id, ...fingerprints].join(' · '))),
      line(
        told(`${reviewWords.comparedWith[lang]}: ${base ? base.name : words.noBase[lang]}`),
        new TextRun({
          language,
          children: ['\t', `${words.page[lang]} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        }),
      ),
    ],
  });
}
