// Lists in the languages of a notice are matched by id, not by place.
import { nearest } from '../nearest.ts';
import type { Edition, Finding, Notice } from '../model.ts';
import type { Words } from '../schema/notice.ts';
import type { Rule } from './rule.ts';

const lists = ['dataSubjects', 'purposes', 'data', 'sources', 'recipients', 'transfers', 'changes'] as const;
type List = (typeof lists)[number];

/** Every thing listed in the source language is listed in every translation, under the same id, and nothing else is. */
export const idsMatch: Rule = {
  id: 'ids-match',
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat.',
    en: 'Every language must tell the same things.',
  },

  *check(notice) {
    for (const edition of notice.editions.filter(({ lang }) => lang !== notice.source.lang))
      for (const list of lists) {
        yield* missing(list, edition, notice);
        yield* extra(list, edition, notice);
      }
  },

  good: {},
  bad: { 'en.md': [['  - id: markkinointi\n', '  - id: marketing\n']] },
};

const idsOf = (words: Words, list: List) => (words[list] ?? []).map(({ id }) => id);

function* missing(list: List, edition: Edition, { source }: Notice): Iterable<Finding> {
  const own = idsOf(edition.words, list);
  for (const id of idsOf(source.words, list).filter((one) => !own.includes(one))) {
    // A recipient that has its name from `site.yaml` and no words of its own needs no translation.
    const words = (source.words[list] ?? []).find((one) => one.id === id) ?? {};
    if (!['name', 'reason', 'copy', 'text'].some((field) => field in words)) continue;
    yield {
      edition,
      at: [list],
      message: {
        fi: `Luettelosta \`${list}\` puuttuu ”${id}”, joka on lähdekielisessä tiedostossa.`,
        en: `The list \`${list}\` has no “${id}”, which is in the source language’s file.`,
      },
      help: {
        fi: `Lisää \`- id: ${id}\` ja sen sanat tällä kielellä.`,
        en: `Add \`- id: ${id}\` and its words in this language.`,
      },
    };
  }
}

function* extra(list: List, edition: Edition, { source }: Notice): Iterable<Finding> {
  const known = idsOf(source.words, list);
  for (const [index, id] of idsOf(edition.words, list).entries()) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    yield {
      edition,
      at: [list, index, 'id'],
      message: {
        fi: `Luettelossa \`${list}\` on ”${id}”, jota ei ole lähdekielisessä tiedostossa.`,
        en: `The list \`${list}\` has “${id}”, which is not in the source language’s file.`,
      },
      help: guess
        ? { fi: `Tarkoititko \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
        : {
            fi: 'Poista se tai lisää se ensin lähdekieliseen tiedostoon.',
            en: 'Delete it, or add it to the source language’s file first.',
          },
    };
  }
}
