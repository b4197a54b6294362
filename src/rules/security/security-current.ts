// Passwords and a firewall are not all there is.
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A description of security that has passwords and a firewall has something of this day as well. */
export const securityCurrent: Rule = {
  id: 'security-current',
  covers: ['SEC-04'],
  severity: 'info',
  ground: 'GDPR 32',
  why: {
    fi: 'Vanhan lomakkeen kuvaus antaa vanhentuneen kuvan. Suojauksen pitää vastata uusinta tekniikkaa.',
    en: 'The text of the old form gives a dated picture. Protection must take the state of the art into account.',
  },

  *check({ source }) {
    const [password, firewall, means] = [passwords, firewalls, current].map((words) => {
      const [first] = mentionsIn(source, words[source.lang], { sections: ['security'] });
      return first;
    });
    if (!password || !firewall || means) return;
    yield {
      ...foundAt(source, firewall),
      message: {
        fi: 'Suojauksesta mainitaan salasana ja palomuuri mutta ei nykyaikaisia keinoja.',
        en: 'Of security a password and a firewall are mentioned, but no means of this day.',
      },
      help: {
        fi: 'Lisää käytössä olevat nykyaikaiset keinot, kuten salaus, lokit tai monivaiheinen tunnistus.',
        en: 'Add the current means that you use, such as encryption, logs or multi-factor authentication.',
      },
    };
  },

  good: {
    'fi.md': [['Suojaamme tiedot salauksella', 'Suojaamme tiedot palomuurilla, salasanoilla, salauksella']],
    'en.md': [
      ['We protect the data by encryption', 'We protect the data by firewall, passwords, encryption'],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme tiedot salauksella', 'Suojaamme tiedot palomuurilla, salasanoilla']],
    'en.md': [['We protect the data by encryption', 'We protect the data by firewall, passwords']],
  },
};

const passwords: Record<Lang, RegExp> = {
  fi: phrases('*salasan*'),
  sv: phrases('*lösenord*'),
  en: phrases('password*'),
};

const firewalls: Record<Lang, RegExp> = {
  fi: phrases('palomuur*'),
  sv: phrases('brandvägg*', 'brandmur*'),
  en: phrases('firewall*'),
};

const current: Record<Lang, RegExp> = {
  fi: phrases(
    'salau*',
    'salaa*',
    'salat*',
    'salataan',
    'salakirjoit*',
    'krypt*',
    'TLS*',
    'SSL*',
    'HTTPS*',
    'VPN*',
    'loki*',
    '*lokit*',
    '*lokiin',
    'kirjataan',
    'monivaihe*',
    'kaksivaihe*',
    'vahva* tunnist*',
    'vahva* todent*',
    'biometri*',
    'haavoittuvuu*',
    'tietoturvapäivity*',
    'pseudonymi*',
    'auditoi*',
  ),
  sv: phrases(
    'krypter*',
    'TLS*',
    'SSL*',
    'HTTPS*',
    'VPN*',
    'logg',
    'loggar*',
    'loggas',
    'loggen',
    'flerfaktor*',
    'tvåfaktor*',
    'multifaktor*',
    'stark autentisering*',
    'sårbarhet*',
    'pseudonym*',
  ),
  en: phrases(
    'encrypt*',
    'TLS*',
    'SSL*',
    'HTTPS*',
    'VPN*',
    'log',
    'logs',
    'logged',
    'logging',
    'multi-factor',
    'multifactor',
    'two-factor',
    'strong authentication',
    'vulnerabilit*',
    'pseudonym*',
    'audit*',
  ),
};
