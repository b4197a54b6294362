// A list of the names of rights tells no reader what the rights are.
import type { Notice } from '../../model.ts';
import { rightsOf } from '../../law/rights.ts';
import { rangeOf } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

/** The section on rights has sentences, in the text or from the metadata, not names of rights alone. */
export const rightsExplained: Rule = {
  id: 'rights-explained',
  covers: ['STR-04'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Oikeuden nimi ei kerro, mitä oikeus tarkoittaa ja miten sitä käytetään.',
    en: 'The name of a right does not tell what it means or how it is used.',
  },

  *check(notice) {
    if (isExplained(notice)) return;
    for (const edition of notice.editions)
      for (const { key, heading, title } of edition.sections.filter((section) => section.key === 'rights')) {
        const texts = edition.passages
          .filter(({ section, kind }) => section === key && kind !== 'heading')
          .map(({ text }) => text.trim());
        if (texts.length < 2 || !texts.every(isName)) continue;
        yield {
          edition,
          at: rangeOf(heading),
          section: key,
          message: {
            fi: `Kohdassa ”${title}” on vain oikeuksien nimiä.`,
            en: `The section “${title}” has the names of rights only.`,
          },
          help: {
            fi: 'Kerro kustakin oikeudesta, mitä se tarkoittaa ja miten sitä käytetään.',
            en: 'Tell of each right what it means and how it is used.',
          },
        };
      }
  },

  good: {
    'fi.md': [
      ['Lähetä pyyntö osoitteeseen tietosuoja@example.fi.', '- tarkastusoikeus\n- oikaisu\n- poistaminen'],
    ],
    'en.md': [['Send your request to tietosuoja@example.fi.', '- access\n- rectification\n- erasure']],
  },
  bad: {
    'fi.md': [
      ['    basis: contract\n', ''],
      ['    basis: legitimateInterests\n', ''],
      ['Lähetä pyyntö osoitteeseen tietosuoja@example.fi.', '- tarkastusoikeus\n- oikaisu\n- poistaminen'],
    ],
    'en.md': [['Send your request to tietosuoja@example.fi.', '- access\n- rectification\n- erasure']],
  },
};

/** From the metadata the page explains each right; and what is declared to be open is not asked for. */
const isExplained = ({ facts }: Notice): boolean =>
  rightsOf(facts).length > 0 || (facts.gaps ?? []).some(({ element }) => element === 'rights');

/** A few words without the end of a sentence. */
const isName = (text: string): boolean => !/[.!?:]/.test(text) && text.split(/\s+/).length <= 8;
