// The sections of acts that a notice cites still say what they said when it was written.
import { sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { statutes, type SectionChange } from '../../law/statutes.ts';
import type { Edition, Finding, Lang, Notice, Said } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { actForms } from './act-names.ts';
import { isHistory } from './is-history.ts';
import { holdsFor, writtenOn } from './written-on.ts';

/** A section that a notice cites has neither been repealed nor, since the notice was written, been rewritten. */
export const sectionsInForce: Rule = {
  id: 'sections-in-force',
  severity: 'warning',
  ground: 'Luottotietolaki (527/2007) 19 §; tietosuojalaki (1050/2018) 29 §',
  why: {
    fi: 'Pykälästä, joka on kumottu tai kirjoitettu uudelleen, lukija ei löydä sitä, mihin seloste viittaa.',
    en: 'In a section that was repealed or rewritten no reader finds what the notice refers to.',
  },

  *check(notice, { today }) {
    for (const [number, { sections = [] }] of Object.entries(statutes))
      for (const change of sections) {
        const told = toldOf(change, notice, today);
        if (told) yield* citations(number, change.section, notice, told);
      }
  },

  good: {
    'fi.md': [['Suojaamme', 'Noudatamme tietosuojalain 29 §:ää. Suojaamme']],
    'en.md': [['We protect', 'We comply with section 29 of the Data Protection Act. We protect']],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Kerromme luottotietojen käytöstä luottotietolain 29 §:n mukaan. Suojaamme']],
    'en.md': [
      ['We protect', 'We tell about credit data under section 29 of the Credit Information Act. We protect'],
    ],
  },
};

type Told = { severity: 'warning' | 'info'; message: (found: string) => Said; help: Said };

/** What to tell of a changed section; null when the notice may cite it. */
function toldOf({ repealed, amended, now }: SectionChange, { facts }: Notice, today: string): Told | null {
  if (repealed && holdsFor(facts, repealed.on, today))
    return {
      severity: 'warning',
      message: (found) => ({
        fi: `Viittaus ”${found}” tarkoittaa pykälää, joka on kumottu ${languages.fi.day(repealed.on)}.`,
        en: `“${found}” is a section that was repealed on ${languages.en.day(repealed.on)}.`,
      }),
      help: now
        ? {
            fi: `Viittaa ${now} §:ään, jossa asiasta nyt säädetään.`,
            en: `Refer to section ${now}, where the matter now stands.`,
          }
        : { fi: 'Poista viittaus.', en: 'Delete the reference.' },
    };
  const written = writtenOn(facts);
  if (!amended || !written || written >= amended.on || today < amended.on) return null;
  return {
    severity: 'info',
    message: (found) => ({
      fi: `Viittaus ”${found}” tarkoittaa pykälää, jota on muutettu ${languages.fi.day(amended.on)}, eikä selostetta ole päivitetty sen jälkeen.`,
      en: `“${found}” is a section that was amended on ${languages.en.day(amended.on)}, and the notice has not been updated since.`,
    }),
    help: {
      fi: 'Lue pykälä uudelleen ja tarkista, että teksti vastaa sitä.',
      en: 'Reread the section, and check that the text agrees with it.',
    },
  };
}

function* citations(number: string, section: string, notice: Notice, told: Told): Generator<Finding> {
  const { source, facts, editions } = notice;
  for (const [index, { statute }] of (facts.purposes ?? []).entries())
    if (statute?.statute === number && /^\d+/.exec(statute.section ?? '')?.[0] === section)
      yield {
        edition: source,
        at: ['purposes', index, 'statute', 'section'],
        section: 'purpose',
        severity: told.severity,
        message: told.message(`${number}, ${section} §`),
        help: told.help,
      };
  for (const edition of editions) yield* citedIn(edition, number, section, told);
}

function* citedIn(edition: Edition, number: string, section: string, told: Told): Generator<Finding> {
  const forms = actForms(number, edition.lang);
  if (forms.length === 0) return;
  const name = `(?:${forms.join('|')})`;
  const pattern = new RegExp(`(?<![\\p{L}\\d])${written(name, number, section)[edition.lang]}`, 'giu');
  for (const mention of mentionsIn(edition, pattern)) {
    if (isHistory(sentenceAround(mention, edition.lang).text, edition.lang)) continue;
    yield {
      ...foundAt(edition, mention),
      severity: told.severity,
      message: told.message(mention.text),
      help: told.help,
    };
  }
}

/** How a section of an act is cited, as the source of a pattern. */
const written = (name: string, number: string, section: string): Record<Lang, string> => ({
  fi: `${name}(?:\\s\\(?${number}\\)?)?\\s${section}\\s?(?:§|pykäl\\p{L}{1,6})`,
  sv: `${section}\\s?§\\s(?:\\d\\smom\\.?\\s)?i\\s${name}`,
  en: `section\\s${section}\\sof\\sthe\\s${name}`,
});
