// The consent to electronic marketing is cited from the act that asks for it.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Mention } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

/** A sentence on consent to marketing does not cite the repealed Personal Data Act. */
export const marketingActCited = avoids({
  id: 'marketing-act-cited',
  covers: ['MKT-04'],
  severity: underGdpr('warning'),
  ground: 'SVPL 200 §',
  why: {
    fi: 'Sähköisen suoramarkkinoinnin suostumus ei tule henkilötietolaista. Väärä laki johtaa lukijan harhaan.',
    en: 'The consent to electronic direct marketing is not from the Personal Data Act. A wrong act misleads a reader.',
  },
  phrases: {
    fi: phrases('henkilötietolaki', 'henkilötietolain', 'henkilötietolai*', 'henkilötietolaki*'),
    sv: phrases('personuppgiftslag*'),
    en: phrases('Personal Data Act', 'Finnish Personal Data Act'),
  },
  unless: (mention, { lang }) => !isOnMarketingConsent(mention, lang),
  message: (found) => ({
    fi: `Markkinoinnin suostumuksen yhteydessä lukee ”${found}”, vaikka suostumuksesta säädetään laissa sähköisen viestinnän palveluista.`,
    en: `The text cites “${found}” for consent to marketing, but the rule is in the Act on Electronic Communications Services.`,
  }),
  help: () => ({
    fi: 'Viittaa sähköisen viestinnän palveluista annetun lain (917/2014) 200 §:ään, tai poista viittaus.',
    en: 'Refer to section 200 of the Act on Electronic Communications Services (917/2014), or delete the reference.',
  }),
  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Sähköisen suoramarkkinoinnin suostumuksesta säädetään sähköisen viestinnän palveluista annetussa laissa (917/2014). Annamme kuljetusyritykselle',
      ],
      ['profiling: none\n', 'profiling: none\nrights:\n  - withdrawal\n'],
    ],
    'en.md': [
      [
        'We give your name',
        'The rule on consent to electronic direct marketing is in the Act on Electronic Communications Services (917/2014). We give your name',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Sähköiseen suoramarkkinointiin pyydämme suostumuksesi henkilötietolain mukaisesti. Annamme kuljetusyritykselle',
      ],
      ['profiling: none\n', 'profiling: none\nrights:\n  - withdrawal\n'],
    ],
    'en.md': [
      [
        'We give your name',
        'For electronic direct marketing we ask your consent under the Personal Data Act. We give your name',
      ],
    ],
  },
});

const isOnMarketingConsent = (mention: Mention, lang: Lang): boolean => {
  const sentence = sentenceAround(mention, lang).text;
  const { directMarketing, consent } = languages[lang].mentions;
  return has(sentence, directMarketing) && has(sentence, consent);
};
