// One may object to more than marketing where processing rests on a public task or a legitimate interest.
import { has, isDenied, sentencesIn } from '../../judging/sentences.ts';
import { mentionsIn, speaksOf, type Mention } from '../../judging/mentions.ts';
import * as languages from '../../languages/index.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf } from '../../law/rights.ts';
import type { Edition, Lang, Notice } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { rightWords } from './rights-spoken-of.ts';

/** The right to object is not told as one of marketing alone, when other processing can be objected to. */
export const objectionBeyondMarketing: Rule = {
  id: 'objection-beyond-marketing',
  covers: ['RGT-07'],
  severity: underGdpr('warning'),
  ground: 'GDPR 21(1)',
  why: {
    fi: 'Kaikkea oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä voi vastustaa, ei vain suoramarkkinointia.',
    en: 'All processing that rests on a legitimate or public interest can be objected to, not direct marketing alone.',
  },

  *check(notice) {
    for (const edition of notice.editions) {
      const [found] = limitsIn(edition, notice);
      if (!found) continue;
      yield {
        ...foundAt(edition, found),
        message: {
          fi: `Vastustamisoikeus koskee ilmauksen ”${found.text}” mukaan vain markkinointia.`,
          en: `By the words “${found.text}” the right to object is limited to marketing.`,
        },
        help: {
          fi: 'Kerro myös, että oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä voi vastustaa omaan tilanteeseen liittyvällä perusteella.',
          en: 'Tell also that processing based on a legitimate or public interest can be objected to on grounds of one’s own situation.',
        },
      };
    }
  },

  good: {
    'fi.md': [['Lähetä pyyntö', 'Voit kieltää suoramarkkinoinnin asiakaspalvelussa.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'You can refuse direct marketing in customer service.\n\nSend your']],
  },
  bad: {
    'fi.md': [['Lähetä pyyntö', 'Vastustamisoikeus koskee vain suoramarkkinointia.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'You can object only to direct marketing.\n\nSend your']],
  },
};

function limitsIn(edition: Edition, notice: Notice): Mention[] {
  const bases = basesOf(notice.facts);
  if (bases.includes('legitimateInterests') || bases.includes('publicTask'))
    return [...mentionsIn(edition, limits[edition.lang], { sections: ['rights'] })].filter(
      (mention) => !isDenied(mention, edition.lang),
    );
  return bases.length === 0 && isUnlisted(notice) && speaksOf('legitimateInterest', edition)
    ? onlyMarketing(edition)
    : [];
}

const isUnlisted = ({ facts: { rights = [], gaps = [] } }: Notice): boolean =>
  !rights.includes('objection') && !gaps.some(({ element }) => element === 'rights');

/** The mentions of objecting, when each is in a sentence about marketing; the page says no more of it. */
function onlyMarketing(edition: Edition): Mention[] {
  const { directMarketing } = languages[edition.lang].mentions;
  const told = [...sentencesIn(edition, { sections: ['rights'] })].filter(({ text }) =>
    has(text, rightWords[edition.lang].objection),
  );
  return told.every(({ text }) => has(text, directMarketing)) ? told : [];
}

const limits: Record<Lang, RegExp> = {
  fi: phrases(
    ...['vastustaa vain *markkinoin*', 'vastustaa ainoastaan *markkinoin*', 'kieltää vain *markkinoin*'],
    ...['kieltää ainoastaan *markkinoin*', 'vastustamisoikeu* koskee vain *markkinoin*'],
    ...['vastustamisoikeu* koskee ainoastaan *markkinoin*', 'vastustamisoikeu* … vain *markkinoin*'],
    ...['vastustamisoikeu* rajoittu* … *markkinoin*', 'oikeu* vastustaa … vain *markkinoin*'],
  ),
  sv: phrases(
    ...['invända endast mot *marknadsföring*', 'endast invända mot *marknadsföring*'],
    ...['bara invända mot *marknadsföring*', 'invänd* gäller endast *marknadsföring*'],
    ...['invänd* gäller bara *marknadsföring*', 'motsätta … endast *marknadsföring*'],
    ...['invänd* är begränsad* till … *marknadsföring*', 'invänd* begränsas till … *marknadsföring*'],
  ),
  en: phrases(
    ...['object only to marketing', 'object only to direct marketing', 'only object to marketing'],
    ...['only object to direct marketing', 'object … applies only to direct marketing'],
    ...['object … only applies to direct marketing', 'object … concerns only direct marketing'],
    ...['object … limited to marketing', 'object … limited to direct marketing'],
  ),
};
