// A reader who has rights learns how to use them and when they are answered.
import { has } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { answered } from '../../judging/answered.ts';
import type { ElementKey } from '../../law/elements.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf, rightsOf } from '../../law/rights.ts';
import type { Lang, Notice } from '../../model.ts';
import type { Channels } from '../../schema/channels.ts';
import type { Site } from '../../schema/site.ts';
import type { Rule } from '../rule.ts';

/** Where rights are told, so is a way to use them and the time of the answer: by the page, or by the author. */
export const rightsUsable: Rule = {
  id: 'rights-usable',
  covers: ['RGT-13'],
  severity: underGdpr('info'),
  ground: 'GDPR 12(2)–(3)',
  why: {
    fi: 'Oikeudesta ei ole hyötyä, jos ei tiedä, mihin pyyntö lähetetään ja milloin siihen vastataan.',
    en: 'A right is of no use to one who does not know where to send a request and when it is answered.',
  },

  *check(notice, { site }) {
    const { source, facts } = notice;
    const isGap = (...elements: ElementKey[]) =>
      (facts.gaps ?? []).some(({ element }) => elements.includes(element));
    const prose = source.passages.filter(({ section, kind }) => section === 'rights' && kind !== 'heading');
    if (isGap('rights') || (rightsOf(facts).length === 0 && prose.length === 0)) return;
    const at = facts.rights ? ['rights'] : [];
    if (prose.length === 0 && !isGap('contactChannel') && !isReachable(notice, site))
      yield {
        edition: source,
        at,
        section: 'rights',
        message: {
          fi: 'Selosteessa ei kerrota, miten oikeuksia käytetään.',
          en: 'The notice does not tell how to use the rights.',
        },
        help: {
          fi: 'Kerro oikeuksien alla, mihin pyyntö lähetetään, tai lisää kentän `contact` alle `email` tai `phone`.',
          en: 'Tell under the rights where to send a request, or add an `email` or `phone` under `contact`.',
        },
      };
    // With a basis the page prints the time of the answer itself, and the lack of one is told first.
    if (answered('legalBasis', notice, site) === 'no' && !isGap('legalBasis')) return;
    if (basesOf(facts).length > 0 || prose.some(({ text }) => has(text, times[source.lang]))) return;
    yield {
      edition: source,
      at,
      section: 'rights',
      message: {
        fi: 'Selosteessa ei kerrota, missä ajassa pyyntöön vastataan.',
        en: 'The notice does not tell when a request is answered.',
      },
      help: {
        fi: 'Kerro oikeuksien alla, että pyyntöön vastataan kuukauden kuluessa, tai lisää tarkoituksille `basis`: silloin sivu kertoo sen.',
        en: 'Tell under the rights that a request is answered within one month, or add a `basis` to the purposes: then the page tells it.',
      },
    };
  },

  good: {
    'fi.md': [['\n## Rekisteröidyn oikeudet\n\nLähetä pyyntö osoitteeseen tietosuoja@example.fi.\n', '']],
    'en.md': [['\n## Rights of the data subject\n\nSend your request to tietosuoja@example.fi.\n', '']],
  },
  bad: {
    'site.yaml': [
      [/ {4}phone: 029 566 6700\n {4}email: tietosuoja@example.fi\n {4}postalAddress:\n( {6}.*\n)+/, ''],
    ],
    'fi.md': [
      ['    basis: contract\n', ''],
      ['    basis: legitimateInterests\n', ''],
      ['  email: tietosuoja@example.fi\n', ''],
      [
        'automatedDecisions: none\n',
        'automatedDecisions: none\nrights:\n  - access\n  - rectification\ngaps:\n  - element: legalBasis\n    reason: Selvitetään.\n    until: 2027-12-31\n',
      ],
      ['\n## Rekisteröidyn oikeudet\n\nLähetä pyyntö osoitteeseen tietosuoja@example.fi.\n', ''],
    ],
    'en.md': [['\n## Rights of the data subject\n\nSend your request to tietosuoja@example.fi.\n', '']],
  },
};

/** Whether the page gives the contact's, the officer's or the controller's details. */
const isReachable = ({ facts: { contact, dpo, controller } }: Notice, { controllers }: Site): boolean =>
  [contact, dpo === 'none' ? undefined : dpo, controllers[controller]].some(hasChannel);

const hasChannel = (channels: Partial<Channels> | undefined): boolean =>
  channels !== undefined &&
  ['phone', 'email', 'web', 'postalAddress', 'visitingAddress'].some((channel) => channel in channels);

const times: Record<Lang, RegExp> = {
  fi: phrases('kuukau*', 'viiko*', 'viikko*', 'päivä*', 'määräai*', 'viivytyksettä'),
  sv: phrases('månad*', 'veck*', 'dagar', 'dygn', 'tidsfrist*', 'utan dröjsmål'),
  en: phrases('month*', 'week*', 'days', 'time limit*', 'without delay', 'without undue delay'),
};
