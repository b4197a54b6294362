// The supervisory authority is where the notice says it is.
import { authority } from '../../law/authority.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Finding, Notice } from '../../model.ts';
import type { Rule, Surroundings } from '../rule.ts';
import { differences } from './authority-differences.ts';
import { oldContacts } from './old-contacts.ts';

/** The contacts of the authority agree with those that were checked last: ours, unless the site’s own check is newer. */
export const authorityContactsCurrent: Rule = {
  id: 'authority-contacts-current',
  covers: ['RGT-14'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(2)(d), 14(2)(e)',
  why: {
    fi: 'Valitus jää tekemättä, jos se lähetetään vanhaan osoitteeseen.',
    en: 'A complaint sent to an old address is never made.',
  },

  *check(notice, surroundings) {
    if (isFirst(notice, surroundings))
      for (const { field, given, known } of differences(surroundings.site))
        yield {
          edition: notice.source,
          at: [],
          section: 'rights',
          message: {
            fi: `Tiedoston \`site.yaml\` kentässä \`${field}\` on ”${given}”, mutta viranomaisen tieto oli ${authority.checked} ”${known}”.`,
            en: `The field \`${field}\` of \`site.yaml\` has “${given}”, but on ${authority.checked} the authority gave “${known}”.`,
          },
          help: {
            fi: 'Tarkista tieto viranomaisen sivuilta. Korjaa se, tai päivitä kenttä `authority.checked`.',
            en: 'Check it on the pages of the authority. Correct it, or bring `authority.checked` up to date.',
          },
        };
    for (const edition of notice.editions)
      for (const { found, known } of oldContacts(edition)) yield outdated(found, known);
  },

  good: {
    'site.yaml': [['phone: 029 566 6700\n  web', 'phone: +358 29 566 6768\n  web']],
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, puh. 029 566 6700.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'Office of the Data Protection Ombudsman, PL 800, 00531 Helsinki, tel. 029 566 6700.\n\nSend your',
      ],
    ],
  },
  bad: {
    'site.yaml': [
      ['phone: 029 566 6700\n  web', 'phone: 029 56 16670\n  web'],
      ['    fi: PL 800, 00531 Helsinki', '    fi: PL 315, 00181 Helsinki'],
    ],
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Tietosuojavaltuutetun toimisto, PL 315, 00181 Helsinki, faksi 029 566 6735.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'Office of the Data Protection Ombudsman, PL 315, 00181 Helsinki, fax 029 566 6735.\n\nSend your',
      ],
    ],
  },
};

/** Whether a notice is the first of its site: what `site.yaml` has is told once. */
const isFirst = ({ id }: Notice, { addresses }: Surroundings): boolean =>
  [...addresses.values()].every((other) => other === null || id <= other);

const outdated = (
  found: Pick<Finding, 'edition' | 'at' | 'section'> & { text: string },
  known: string,
): Finding => ({
  edition: found.edition,
  at: found.at,
  ...(found.section && { section: found.section }),
  message: {
    fi: `Valvontaviranomaisen yhteystieto ”${found.text}” poikkeaa tiedoista, jotka tarkistettiin ${authority.checked}.`,
    en: `The contact “${found.text}” of the supervisory authority differs from those checked on ${authority.checked}.`,
  },
  help: {
    fi: `Poista se, jos sivu kertoo jo viranomaisen yhteystiedot. Muuten korjaa se: ${known}.`,
    en: `Delete it, if the page tells the contacts of the authority already. Otherwise correct it: ${known}.`,
  },
});
