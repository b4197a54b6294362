// Waivers silence one rule for a stated time.
import type { Finding, Notice } from '../model.ts';
import { nearest } from '../judging/nearest.ts';
import * as prose from '../prose/index.ts';
// This is one of those rules itself: they are looked up when it runs, not when it is loaded.
import * as rules from './index.ts';
import type { Rule, Surroundings } from './rule.ts';

/** A waiver is of a rule that can be waived, is not past its day, and silences something. */
export const waiversCurrent: Rule = {
  id: 'waivers-current',
  severity: 'error',
  why: {
    fi: 'Poikkeus on määräaikainen, jotta siihen palataan. Tarpeeton poikkeus peittäisi seuraavan virheen.',
    en: 'A waiver has an end, so that someone comes back to it. A needless one would hide the next mistake.',
  },

  *check(notice, surroundings) {
    for (const [index, { rule: id, until }] of (notice.facts.waivers ?? []).entries()) {
      const silenced = silencedBy(id, notice, surroundings);
      if (silenced === null) yield unknown(notice, index, id);
      else if (until < surroundings.today) yield ended(notice, index, id, until);
      else if (silenced === 0) yield needless(notice, index, id);
    }
  },

  good: {
    'site.yaml': [
      ['  - en\n', '  - en\n  - sv\n'],
      [/(\n +)en: (.*)/g, '$1en: $2$1sv: $2'],
    ],
    'fi.md': [
      [
        'automatedDecisions: none\n',
        'automatedDecisions: none\nwaivers:\n  - rule: languages-present\n    reason: Käännös on tilattu.\n    until: 2027-12-31\n',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'automatedDecisions: none\n',
        'automatedDecisions: none\nwaivers:\n  - rule: languages-present\n    reason: Käännös on tilattu.\n    until: 2020-12-31\n',
      ],
    ],
  },
};

/** How many findings a waiver of a rule silences; null when there is no such rule, or none that can be waived. */
function silencedBy(id: string, notice: Notice, surroundings: Surroundings): number | null {
  const rule = noticeRules().find((one) => one.id === id);
  if (rule) return [...rule.check(notice, surroundings)].length;
  const writing = writingRules.find((one) => one.id === id);
  if (!writing) return null;
  return notice.editions
    .flatMap((edition) => [...writing.check(edition)])
    .filter(({ severity = writing.severity }) => severity !== 'error').length;
}

const noticeRules = () =>
  Object.values(rules)
    .flat()
    .filter(({ id }) => id !== 'waivers-current');

/** An error of writing cannot be waived: text would be lost on the page. */
const writingRules = Object.values(prose).filter(({ severity }) => severity !== 'error');

function unknown({ source }: Notice, index: number, id: string): Finding {
  const guess = nearest(
    id,
    [...noticeRules(), ...writingRules].map((rule) => rule.id),
  );
  return {
    edition: source,
    at: ['waivers', index, 'rule'],
    message: {
      fi: `Poikkeus on annettu säännöstä ”${id}”, jota ei ole tai josta ei voi poiketa.`,
      en: `The waiver is of “${id}”, which is no rule or none that can be waived.`,
    },
    help: guess
      ? { fi: `Tarkoititko \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
      : {
          fi: 'Poista poikkeus tai käytä sen säännön tunnusta, josta poiketaan.',
          en: 'Delete the waiver, or use the id of the rule that it is of.',
        },
  };
}

const ended = ({ source }: Notice, index: number, id: string, until: string): Finding => ({
  edition: source,
  at: ['waivers', index, 'until'],
  message: {
    fi: `Säännöstä \`${id}\` annettu poikkeus päättyi ${until}.`,
    en: `The waiver of \`${id}\` ended on ${until}.`,
  },
  help: {
    fi: 'Korjaa asia ja poista poikkeus, tai perustele poikkeus uudelleen ja anna sille uusi päivä.',
    en: 'Mend the matter and delete the waiver, or give it a new reason and a new day.',
  },
});

const needless = ({ source }: Notice, index: number, id: string): Finding => ({
  edition: source,
  at: ['waivers', index, 'rule'],
  severity: 'warning',
  message: {
    fi: `Poikkeusta säännöstä \`${id}\` ei tarvita: siitä ei ole huomautettavaa.`,
    en: `The waiver of \`${id}\` is not needed: there is nothing to silence.`,
  },
  help: { fi: 'Poista poikkeus kentästä `waivers`.', en: 'Delete the waiver from `waivers`.' },
});
