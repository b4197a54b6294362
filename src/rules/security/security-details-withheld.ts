// Nothing is told of security that helps an attacker.
import { has, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

const products = [
  'Windows',
  'Windows Server',
  'Ubuntu',
  'Debian',
  'CentOS',
  'Red Hat Enterprise Linux',
  'Red Hat',
  'Oracle',
  'MySQL',
  'PostgreSQL',
  'SQL Server',
  'MariaDB',
  'MongoDB',
  'Apache',
  'Tomcat',
  'nginx',
  'IIS',
  'OpenSSL',
  'OpenSSH',
  'PHP',
  'WordPress',
  'WooCommerce',
  'Drupal',
  'Joomla',
  'Magento',
  'Exchange',
  'Exchange Server',
  'SharePoint',
  'VMware',
  'ESXi',
  'Citrix',
  'FortiGate',
  'FortiOS',
  'Fortinet',
  'Cisco ASA',
  'Cisco',
  'pfSense',
  'SonicWall',
  'Sophos',
  'Symantec',
  'Kaspersky',
  'McAfee',
];

/** A product with its version, an IP address, or a street and number. */
const details = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${products.join('|')})\\s{1,3}(?:R2 |versio(?:n|lla)? |version |v)?\\d{1,5}(?:\\.\\d{1,5}){0,3}(?![\\p{L}\\p{N}])`,
    '(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])',
    '(?<!\\p{L})\\p{Lu}\\p{Ll}{2,30}(?:katu|tie|kuja|polku|väylä|kaari|rinne|raitti|gatan|vägen|gränden|stigen)\\s\\d{1,4}(?![\\p{L}\\p{N}])',
    '(?<!\\p{L})\\p{Lu}\\p{Ll}{2,30} (?:Street|Road)\\s\\d{1,4}(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** Security is described without addresses of machines and rooms, and without versions. */
export const securityDetailsWithheld = avoids({
  id: 'security-details-withheld',
  covers: ['SEC-03'],
  severity: 'warning',
  ground: 'GDPR 32',
  why: {
    fi: 'Versio, verkko-osoite tai konesalin paikka kertoo hyökkääjälle, mistä aloittaa. Lukijaa se ei auta.',
    en: 'A version, an IP address or the place of a server room tells an attacker where to begin. It helps no reader.',
  },

  sections: ['security'],
  phrases: { fi: details, sv: details, en: details },
  unless: (mention, { lang }) =>
    /(?:katu|tie|kuja|polku|väylä|kaari|rinne|raitti|gatan|vägen|gränden|stigen|Street|Road)\s\d+$/.test(
      mention.text,
    ) && !has(sentenceAround(mention, lang).text, rooms[lang]),
  message: (found) => ({
    fi: `”${found}” on yksityiskohta, josta on hyötyä hyökkääjälle.`,
    en: `“${found}” is a detail that is of use to an attacker.`,
  }),
  help: () => ({
    fi: 'Poista yksityiskohta ja kuvaa suojausta yleisesti.',
    en: 'Delete the detail, and describe the protection in general terms.',
  }),

  good: {
    'fi.md': [
      ['Suojaamme tiedot', 'Palvelin on lukitussa tilassa. TLS 1.3 salaa yhteydet. Suojaamme tiedot'],
    ],
    'en.md': [['We protect', 'The server is in a locked room. TLS 1.3 encrypts the connections. We protect']],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Palvelin 192.0.2.17 (Windows Server 2012) on palvelinhuoneessa, Esimerkkikatu 1. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'The server 192.0.2.17 (Windows Server 2012) is in the server room, Esimerkkikatu 1. We protect',
      ],
    ],
  },
});

const rooms: Record<Lang, RegExp> = {
  fi: phrases(
    '*konesali*',
    '*palvelinhuone*',
    '*palvelintil*',
    '*laitetil*',
    '*datakesku*',
    '*palvelinkesku*',
    'palvelim*',
  ),
  sv: phrases('*serverrum*', '*datorhall*', '*datahall*', '*datacent*', 'servrar*', 'servern'),
  en: phrases('server room*', 'data centre*', 'data center*', 'server', 'servers'),
};
