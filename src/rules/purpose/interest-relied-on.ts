// A legitimate interest is told where a purpose rests on one, and nowhere else.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf } from '../../law/rights.ts';
import type { Rule } from '../rule.ts';
import { foundAt } from '../../judging/found-at.ts';

/** A purpose with an interest has the basis that asks for one, and text about an interest has such a purpose. */
export const interestReliedOn: Rule = {
  id: 'interest-relied-on',
  covers: ['BAS-04'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(d), 14(2)(b)',
  why: {
    fi: 'Oikeutettu etu on yksi oikeusperusteista. Jos se mainitaan, lukija odottaa, että jokin tarkoitus perustuu siihen.',
    en: 'Legitimate interest is one of the legal bases. Where it is mentioned, a reader expects a purpose to rest on it.',
  },

  *check({ facts, source, editions }) {
    const purposes = facts.purposes ?? [];
    for (const [index, { name, interest, basis }] of purposes.entries()) {
      if (interest === undefined || basis === undefined || basis === 'legitimateInterests') continue;
      yield {
        edition: source,
        at: ['purposes', index, 'interest'],
        section: 'purpose',
        message: {
          fi: `Tarkoituksella ”${name}” on oikeutettu etu, mutta sen peruste on \`${basis}\`.`,
          en: `The purpose “${name}” has a legitimate interest, but its basis is \`${basis}\`.`,
        },
        help: {
          fi: 'Poista kenttä `interest`, tai valitse perusteeksi `legitimateInterests`.',
          en: 'Delete the field `interest`, or choose `legitimateInterests` as the basis.',
        },
      };
    }
    if (purposes.some(({ basis, interest }) => basis === undefined || interest !== undefined)) return;
    if (purposes.length === 0 || basesOf(facts).includes('legitimateInterests')) return;
    for (const edition of editions) {
      const { lang } = edition;
      const found = [...mentionsIn(edition, languages[lang].mentions.legitimateInterest, { sections })].find(
        (mention) => !isDenied(mention, lang),
      );
      if (!found) continue;
      yield {
        ...foundAt(edition, found),
        message: {
          fi: `Tekstissä mainitaan ”${found.text}”, mutta minkään tarkoituksen peruste ei ole oikeutettu etu.`,
          en: `The text mentions “${found.text}”, but no purpose has legitimate interest as its basis.`,
        },
        help: {
          fi: 'Tarkista, mihin tarkoitus perustuu, ja korjaa teksti tai tarkoituksen `basis`.',
          en: 'Check what the purpose rests on, and correct the text or the `basis` of the purpose.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [/ {4}basis: legitimateInterests\n.*\n/, '    basis: consent\n'],
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn tarkoitukset ja oikeusperuste\n\nEmme markkinoi oikeutetun edun perusteella.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [/ {4}interest: .*\n/, ''],
      [
        '## Recipients',
        '## Purposes and legal basis\n\nWe do no marketing on the basis of a legitimate interest.\n\n## Recipients',
      ],
    ],
  },
  bad: { 'fi.md': [['    basis: legitimateInterests\n', '    basis: consent\n']] },
};

/** Where a text tells on what processing rests; elsewhere it may speak of interests in general, or of those of others. */
const sections = ['meta', 'purpose', 'legalBasis'];
