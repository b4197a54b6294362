// Lists in the languages of a notice are matched by id, not by place.
import { nearest } from '../judging/nearest.ts';
import type { Edition, Finding, Notice } from '../model.ts';
import { listed } from '../judging/remarks/remark.ts';
import type { Words } from '../schema/notice.ts';
import type { Rule } from './rule.ts';

const lists = ['dataSubjects', 'purposes', 'data', 'sources', 'recipients', 'transfers', 'changes'] as const;
type List = (typeof lists)[number];

/** Every thing listed in the source language is listed in every translation, under the same id, and nothing else is. */
export const idsMatch: Rule = {
  id: 'ids-match',
  covers: ['I18N-01'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat.',
    en: 'Every language must tell the same things.',
  },

  *check(notice) {
    for (const edition of notice.editions.filter(({ lang }) => lang !== notice.source.lang))
      for (const list of lists) yield* compared(list, edition, notice);
  },

  good: {},
  bad: { 'en.md': [['  - id: markkinointi\n', '  - id: marketing\n']] },
};

function* compared(list: List, edition: Edition, { source }: Notice): Iterable<Finding> {
  const own = idsOf(edition.words, list);
  const known = idsOf(source.words, list);
  const untold = known.filter((id) => !own.includes(id) && hasWords(id, list, source.words));
  const strange = own.filter((id) => !known.includes(id));
  if (edition.words[list] === undefined && untold.length > 0) {
    yield listAbsent(list, untold, edition);
    return;
  }
  // A name that has been changed in one language would be both strange and untold: it is told of once.
  const meant = strange.map(
    (id) => nearest(id, untold) ?? (strange.length === 1 && untold.length === 1 ? untold[0] : null),
  );
  for (const id of untold.filter((one) => !meant.includes(one))) yield absent(list, id, edition);
  for (const [index, id] of own.entries())
    if (strange.includes(id)) yield extra(list, index, id, meant[strange.indexOf(id)] ?? null, edition);
}

const idsOf = (words: Words, list: List) => (words[list] ?? []).map(({ id }) => id);

/** A recipient that has its name from `site.yaml` and no words of its own needs no translation. */
function hasWords(id: string, list: List, words: Words): boolean {
  const told = (words[list] ?? []).find((one) => one.id === id) ?? {};
  return ['name', 'reason', 'copy', 'text'].some((field) => field in told);
}

const listAbsent = (list: List, ids: readonly string[], edition: Edition): Finding => ({
  edition,
  at: [list],
  message: {
    fi: `Luettelo \`${list}\` puuttuu. Lähdekielisessä tiedostossa siinä on ${listed(ids)}.`,
    en: `The list \`${list}\` is missing. In the source language’s file it has ${listed(ids)}.`,
  },
  help: {
    fi: `Lisää \`${list}\`, samat tunnukset ja niiden sanat tällä kielellä.`,
    en: `Add \`${list}\` with the same ids and their words in this language.`,
  },
});

const absent = (list: List, id: string, edition: Edition): Finding => ({
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
});

const extra = (list: List, index: number, id: string, guess: string | null, edition: Edition): Finding => ({
  edition,
  at: [list, index, 'id'],
  message: {
    fi: `Luettelossa \`${list}\` on ”${id}”, jota ei ole lähdekielisessä tiedostossa.`,
    en: `The list \`${list}\` has “${id}”, which is not in the source language’s file.`,
  },
  help: guess
    ? {
        fi: `Käytä samaa tunnusta kuin lähdekielessä. Tarkoititko \`${guess}\`?`,
        en: `Use the same id as the source language. Did you mean \`${guess}\`?`,
      }
    : {
        fi: 'Poista se tai lisää se ensin lähdekieliseen tiedostoon.',
        en: 'Delete it, or add it to the source language’s file first.',
      },
});
