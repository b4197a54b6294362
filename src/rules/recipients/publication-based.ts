// Publishing a list of customers is a purpose of its own, and takes a basis.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang, Notice } from '../../model.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A list of people is published on a stated basis, not because the controller says that it may. */
export const publicationBased: Rule = {
  id: 'publication-based',
  covers: ['REC-06'],
  severity: underGdpr('error'),
  ground: 'GDPR 6',
  why: {
    fi: 'Luettelon julkaiseminen antaa tiedot kenelle tahansa. Ilmoitus siitä ei ole oikeusperuste.',
    en: 'Publishing a list gives the data to anyone at all. To announce it is no legal basis.',
  },

  *check(notice) {
    const { facts, editions } = notice;
    if (isOnBasis(notice) || facts.gaps?.some(({ element }) => element === 'legalBasis')) return;
    for (const edition of editions) {
      const [mention] = [...mentionsIn(edition, publishing[edition.lang])].filter(
        (one) =>
          !isDenied(one, edition.lang) &&
          !has(sentenceAround(one, edition.lang).text, languages[edition.lang].mentions.consent),
      );
      if (!mention) continue;
      yield {
        ...foundAt(edition, mention),
        message: {
          fi: `Luettelon julkaisemiselle (”${mention.text}”) ei ole oikeusperustetta.`,
          en: `The publication of a list (“${mention.text}”) has no legal basis.`,
        },
        help: {
          fi: 'Lisää julkaiseminen tarkoituksiin ja anna sille `basis`, tai poista kohta.',
          en: 'Add the publication to the purposes and give it a `basis`, or delete the passage.',
        },
      };
    }
  },

  good: {
    'fi.md': [['Annamme kuljetusyritykselle', 'Emme julkaise asiakasluetteloa. Annamme kuljetusyritykselle']],
    'en.md': [['We give', 'We do not publish a customer list. We give']],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Julkaisemme asiakkaiden nimet luettelona, ellet kiellä sitä. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give', 'We publish the names of customers as a list unless you forbid it. We give']],
  },
};

/** Whether a purpose of publication has a basis. */
const isOnBasis = ({ source, facts }: Notice): boolean =>
  (facts.purposes ?? []).some(({ name, basis }) => basis && has(name, published[source.lang]));

const published: Record<Lang, RegExp> = {
  fi: phrases('*julkais*', '*luettelo*', '*matrikkeli*'),
  sv: phrases('*publicer*', '*förteckning*', '*matrikel*'),
  en: phrases('publish*', 'publication*', 'director*', 'list', 'lists'),
};

const publishing: Record<Lang, RegExp> = {
  fi: phrases(
    'julkaista … *luettelo*',
    'julkaista … matrikkeli*',
    'julkaista … asiakasrekister*',
    'julkaisemme … *luettelo*',
    'julkaisemme … matrikkeli*',
    'julkaistaan … *luettelo*',
    'julkaistaan … matrikkeli*',
    '*luettelo julkaistaan',
  ),
  sv: phrases(
    'publicera … *förteckning*',
    'publicera … matrikel*',
    'publicerar … *förteckning*',
    'publicerar … matrikel*',
    'publiceras … *förteckning*',
    'publicera … kundregist*',
  ),
  en: phrases(
    'publish … list',
    'publish … directory',
    'publish … customer register',
    'published … list',
    'published … directory',
  ),
};
