// A description of security is voluntary, and short.
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang } from '../../model.ts';
import { rangeOf } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

/** What is said of security takes no more of the reader's time than it is worth to them. */
export const securityBrief: Rule = {
  id: 'security-brief',
  covers: ['SEC-02'],
  severity: underGdpr('info'),
  ground: 'GDPR 12(1), 30(1)(g)',
  why: {
    fi: 'Tietosuoja-asetus ei edellytä suojauksen kuvausta selosteessa. Pitkä kuvaus vie huomion muulta.',
    en: 'The GDPR does not ask a notice to describe security. A long description draws attention from the rest.',
  },

  *check({ source }) {
    const section = source.sections.find(({ key }) => key === 'security');
    const count = source.passages
      .filter((passage) => passage.section === 'security' && passage.kind !== 'heading')
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
    if (!section || count <= most[source.lang]) return;
    yield {
      edition: source,
      at: rangeOf(section.heading),
      section: 'security',
      message: {
        fi: `Suojauksen kuvauksessa on ${count} sanaa.`,
        en: `The description of security has ${count} words.`,
      },
      help: {
        fi: 'Lyhennä kuvausta: selosteeseen riittää muutama virke. Siirrä muu selosteeseen käsittelytoimista.',
        en: 'Shorten it: a few sentences are enough here. Move the rest to the record of processing activities.',
      },
    };
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla. Käyttö jää lokiin.',
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption and access rights.',
        'We protect the data by encryption and access rights. Use is logged.',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla. '.repeat(27).trim(),
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption and access rights.',
        'We protect the data by encryption and access rights. '.repeat(27).trim(),
      ],
    ],
  },
};

/** About as much text in each language: Finnish says it in fewer words. */
const most: Record<Lang, number> = { fi: 130, sv: 170, en: 180 };
