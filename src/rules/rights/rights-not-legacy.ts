// The rights told are those of the Regulation, not the three of the repealed Act.
import { has } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { rightsOf } from '../../law/rights.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { rightsIn, type SpokenRight } from './rights-spoken-of.ts';

/** A notice that names its rights in prose alone names others too than the inspection, correction and prohibition of the old Act. */
export const rightsNotLegacy: Rule = {
  id: 'rights-not-legacy',
  covers: ['RGT-11'],
  severity: underGdpr('warning'),
  ground: 'GDPR 15–21',
  why: {
    fi: 'Henkilötietolain tarkastusoikeus, tiedon korjaaminen ja kielto-oikeus ovat vain osa nykyisistä oikeuksista.',
    en: 'Inspection, correction and prohibition under the Personal Data Act are only a part of today’s rights.',
  },

  *check({ facts, editions }) {
    const isGap = (facts.gaps ?? []).some(({ element }) => element === 'rights');
    if (isGap || rightsOf(facts).length > 0) return;
    for (const edition of editions) {
      const [legacy] = mentionsIn(edition, legacyNames[edition.lang], { sections: ['rights'] });
      if (!legacy || speaksOfMore(edition)) continue;
      yield {
        ...foundAt(edition, legacy),
        message: {
          fi: `Selosteessa on vain kumotun henkilötietolain oikeuksia, kuten ”${legacy.text}”.`,
          en: `The notice has only rights of the repealed Personal Data Act, such as “${legacy.text}”.`,
        },
        help: {
          fi: 'Lisää tarkoituksille `basis`, niin sivu kertoo oikeudet, tai luettele ne kentässä `rights`.',
          en: 'Add a `basis` to the purposes, so that the page tells the rights, or list them in `rights`.',
        },
      };
    }
  },

  good: {
    'fi.md': [['Lähetä pyyntö', 'Tarkastusoikeus koskee kaikkia tietojasi.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'The right to inspect concerns all your data.\n\nSend your']],
  },
  bad: {
    'fi.md': [
      ['    basis: contract\n', ''],
      ['    basis: legitimateInterests\n', ''],
      ['Lähetä pyyntö', 'Sinulla on tarkastusoikeus ja kielto-oikeus.\n\nLähetä pyyntö'],
    ],
    'en.md': [['Send your', 'You have the right of inspection and the right of prohibition.\n\nSend your']],
  },
};

const speaksOfMore = ({ passages, lang }: Edition): boolean =>
  passages.some(
    ({ section, text }) =>
      section === 'rights' &&
      (rightsIn(text, lang).some((right) => isNew(right, text, lang)) || has(text, newNames[lang])),
  );

/** Whether a right came with the Regulation. The old Act had what was inaccurate deleted, as one with correcting it. */
const isNew = (right: SpokenRight, text: string, lang: Lang): boolean =>
  right === 'erasure' ? !has(text, inaccurate[lang]) : right !== 'access' && right !== 'rectification';

const inaccurate: Record<Lang, RegExp> = {
  fi: phrases('virheelli*', 'puutteelli*', 'vanhentun*', 'tarpeetto*'),
  sv: phrases('oriktig*', 'felaktig*', 'bristfällig*', 'föråldra*', 'onödig*'),
  en: phrases('inaccurate', 'incorrect', 'incomplete', 'out of date', 'outdated', 'unnecessary'),
};

const legacyNames: Record<Lang, RegExp> = {
  fi: phrases('tarkastusoikeu*', 'tiedon korjaami*', 'kielto-oikeu*', 'tarkastus- ja kielto-oikeu*'),
  sv: phrases('rätt till insyn', 'insynsrätt*', 'rättelse av uppgift', 'förbudsrätt*'),
  en: phrases('right of inspection', 'right to inspect', 'right of prohibition', 'right to prohibit'),
};

/** Names of access and of rectification that came with the Regulation, and what else it gives. */
const newNames: Record<Lang, RegExp> = {
  fi: phrases('pääsy', 'oikaisemi*', 'suostumu*', 'valitu*', 'kantelu*'),
  sv: phrases('tillgång', 'samtyck*', 'klagomål*'),
  en: phrases('right of access', 'rectif*', 'consent*', 'complain*'),
};
