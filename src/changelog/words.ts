// All that can be wrong with how a change is told, in words.
import { shortened } from '../comparing/change-told.ts';
import { inFewWords, type Differences } from '../comparing/in-few-words.ts';
import type { AuthorLang, Said } from '../model.ts';
import type { ShownText } from '../showing/show.ts';
import type { Remark } from './remark.ts';

type Told = Omit<Remark, 'lang' | 'at'>;

/** The text changed, and no new entry of the list of changes says how. */
export function unlogged({ id, editions }: ShownText, number: number | null, substance: Differences): Told {
  const languages = editions.map(({ lang }) => lang);
  const what = (lang: AuthorLang) => inFewWords(substance, lang);
  const asked = languages.map((lang) => `--change-log "${lang}=…"`).join(' ');
  const add: Said = {
    fi: `Lisää kenttään \`changes\` uusi kohta jokaisella kielellä (${languages.join(', ')})`,
    en: `Add a new entry to \`changes\` in each language (${languages.join(', ')})`,
  };
  return {
    rule: 'changes-logged',
    severity: 'warning',
    message: {
      fi: `Sisältö poikkeaa ${from(number).fi}, eikä lukijalle kerrota, mikä muuttui: ${what('fi')}.`,
      en: `The text has changed since ${from(number).en}, and readers are not told what changed: ${what('en')}.`,
    },
    help:
      number === null
        ? { fi: `${add.fi}.`, en: `${add.en}.` }
        : {
            fi: `${add.fi}, tai kerro muutos julkaistessasi: \`seloste release ${id} ${asked}\`.`,
            en: `${add.en}, or tell the change when you release it: \`seloste release ${id} ${asked}\`.`,
          },
  };
}

/** A new entry of the list of changes, and nothing that changed. */
export const nothingChanged = (text: string, number: number | null): Told => ({
  rule: 'logged-changes-made',
  severity: 'info',
  message: {
    fi: `Muutosluettelon uusi kohta ”${excerpt(text)}” kertoo muutoksesta, mutta sisältö on sama kuin ${within(number).fi}.`,
    en: `The new entry “${excerpt(text)}” of the list of changes tells of a change, but the text says the same as ${from(number).en}.`,
  },
  help: {
    fi: 'Tarkista, onko muutos tehty tekstiin. Jos mikään ei muuttunut, poista kohta.',
    en: 'Check that the change has been made in the text. If nothing changed, delete the entry.',
  },
});

/** The number of the notice is not a new one. `next` is the first that is free, when that is known. */
export const sameVersion = (
  version: string,
  newest: string | undefined,
  next: number | null,
): Omit<Told, 'severity'> => ({
  rule: 'version-renewed',
  message:
    newest === undefined || newest === version || next === null
      ? {
          fi: `Selostetta on muutettu, mutta kentän \`version\` arvo on yhä ${version}.`,
          en: `The notice has been changed, but its \`version\` is still ${version}.`,
        }
      : {
          fi: `Selostetta on muutettu, mutta kentän \`version\` arvo on ${version} ja uusin julkaistu versio on ${newest}.`,
          en: `The notice has been changed, but its \`version\` is ${version} and the newest released version is ${newest}.`,
        },
  help:
    next === null
      ? { fi: 'Kirjoita kenttään `version` uusi numero.', en: 'Write a new number as the `version`.' }
      : { fi: `Kirjoita kenttään \`version\` arvoksi ${next}.`, en: `Write ${next} as the \`version\`.` },
});

/** A day that is still that of the older text, or before it. */
export const sameDay = (
  field: 'effectiveFrom' | 'updated',
  day: string,
  before: string,
  number: number | null,
): Told => ({
  rule: 'days-renewed',
  severity: 'warning',
  message:
    day === before
      ? {
          fi: `Sisältö on muuttunut, mutta kentän \`${field}\` päivä ${day} on sama kuin ${within(number).fi}.`,
          en: `The text has changed, but the day of \`${field}\`, ${day}, is that of ${from(number).en}.`,
        }
      : {
          fi: `Sisältö on muuttunut, mutta kentän \`${field}\` päivä ${day} on aikaisempi kuin ${within(number).fi} (${before}).`,
          en: `The text has changed, but the day of \`${field}\`, ${day}, is before that of ${from(number).en} (${before}).`,
        },
  help: dayHelp[field],
});

const dayHelp: Record<'effectiveFrom' | 'updated', Said> = {
  effectiveFrom: {
    fi: 'Kirjoita kenttään `effectiveFrom` päivä, jona muutos tulee voimaan.',
    en: 'Write the day on which the change takes effect as the `effectiveFrom`.',
  },
  updated: {
    fi: 'Kirjoita kenttään `updated` päivä, jona tekstiä on viimeksi muutettu.',
    en: 'Write the day on which the text was last changed as the `updated`.',
  },
};

/** The older text, as what something changed from; in English also as what something is like. */
const from = (number: number | null): Said =>
  number === null
    ? { fi: 'vertailukohdasta', en: 'the text it is compared with' }
    : { fi: `versiosta ${number}`, en: `version ${number}` };

const within = (number: number | null): Pick<Said, 'fi'> => ({
  fi: number === null ? 'vertailukohdassa' : `versiossa ${number}`,
});

const excerpt = (text: string): string => shortened(text.replace(/\.$/, ''), 80).replaceAll('`', '');
