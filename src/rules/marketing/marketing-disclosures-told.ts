// Whoever gives data away for direct marketing says to whom and on what basis.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import * as languages from '../../languages/index.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang, Notice } from '../../model.ts';
import type { ElementKey } from '../../law/elements.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** Where the text says that data is disclosed for direct marketing, a recipient and a basis for that are given. */
export const marketingDisclosuresTold: Rule = {
  id: 'marketing-disclosures-told',
  covers: ['MKT-03'],
  severity: underGdpr('error'),
  ground: 'GDPR 6(1), 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Kun tiedot annetaan muiden markkinointiin, lukija ei muuten saa tietää, kuka häntä lähestyy ja millä oikeudella.',
    en: 'When data is given for the marketing of others, a reader cannot know otherwise who makes contact, and by what right.',
  },

  *check(notice) {
    const lacks = [
      ...(isRecipientTold(notice) ? [] : [{ fi: 'kenelle', en: 'to whom' }]),
      ...(isBasisTold(notice) ? [] : [{ fi: 'millä perusteella', en: 'on what basis' }]),
    ];
    if (lacks.length === 0) return;
    const { source } = notice;
    const found = [...mentionsIn(source, disclosed[source.lang], { sections })].find(
      (mention) => !isDenied(mention, source.lang) && !isAboutRefusing(mention, source.lang),
    );
    if (!found) return;
    yield {
      ...foundAt(source, found),
      message: {
        fi: `Tietoja luovutetaan markkinointiin (”${found.text}”), mutta selosteessa ei kerrota, ${lacks.map(({ fi }) => fi).join(' ja ')}.`,
        en: `Data is disclosed for marketing (“${found.text}”), but the notice does not tell ${lacks.map(({ en }) => en).join(' and ')}.`,
      },
      help: {
        fi: 'Lisää vastaanottaja kenttään `recipients` ja sille `reason`, ja luovutukselle tarkoitus, jolla on `marketing` ja `basis`.',
        en: 'Add the recipient under `recipients` with a `reason`, and a purpose for the disclosure with `marketing` and `basis`.',
      },
    };
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Emme luovuta tietojasi suoramarkkinointiin. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give your name', 'We do not disclose your data for direct marketing. We give your name']],
  },
  bad: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Voimme luovuttaa tietojasi yhteistyökumppanien suoramarkkinointiin. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [
      [
        'We give your name',
        'We may disclose your data for the direct marketing of our partners. We give your name',
      ],
    ],
  },
};

const sections = ['meta', 'purpose', 'content', 'disclosures'];

const disclosed: Record<Lang, RegExp> = {
  fi: phrases(
    'luovut* … suoramarkkinoin*',
    'luovut* … suoramainont*',
    'luovut* … markkinointitarkoitu*',
    'luovut* … kumppan* … markkinoin*',
    'myymme … suoramarkkinoin*',
    'annamme … muille … *markkinoin*',
    'annetaan … muille … *markkinoin*',
    'luovut* … muille … *markkinoin*',
    'myymme … muille … *markkinoin*',
  ),
  sv: phrases(
    'lämna* … direktmarknadsföring*',
    'överlåt* … direktmarknadsföring*',
    'lämna* … för marknadsföring*',
    'ger … andra … *marknadsföring*',
    'säljer … andra … *marknadsföring*',
  ),
  en: phrases(
    'disclos* … direct marketing',
    'disclos* … for marketing',
    'share* … direct marketing',
    'sell* … for direct marketing',
    'give … other … marketing',
    'sell … other … marketing',
  ),
};

const isAboutRefusing = (mention: Mention, lang: Lang): boolean =>
  has(sentenceAround(mention, lang).text, refusing[lang]);

const refusing: Record<Lang, RegExp> = {
  fi: phrases('voit kieltää', 'oikeus kieltää', 'saat kieltää'),
  sv: phrases('kan förbjuda', 'rätt att förbjuda'),
  en: phrases('can forbid', 'may forbid', 'right to object', 'can object', 'may object'),
};

const isGap = ({ facts }: Notice, key: ElementKey): boolean =>
  (facts.gaps ?? []).some(({ element }) => element === key);

/** A recipient of its own for marketing: a processor that markets for the controller is none. */
function isRecipientTold(notice: Notice): boolean {
  const { facts, source } = notice;
  if (isGap(notice, 'recipients')) return true;
  const marketing = languages[source.lang].mentions.directMarketing;
  return (
    Array.isArray(facts.recipients) &&
    facts.recipients.some(
      ({ name, reason, as }) => as !== 'processor' && has(`${name ?? ''} ${reason ?? ''}`, marketing),
    )
  );
}

const isBasisTold = (notice: Notice): boolean =>
  isGap(notice, 'legalBasis') ||
  (notice.facts.purposes ?? []).some(
    ({ marketing, basis }) => marketing !== undefined && basis !== undefined,
  );
