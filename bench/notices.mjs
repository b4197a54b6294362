// Makes sites of any number of notices in Finnish and English: always the same ones for the same number.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const sound = fileURLToPath(new URL('../test/sound/notices', import.meta.url));

/** Writes `notices/site.yaml` and `count` notices under `root`: the facts of the sound notice, about 5 kB of prose each. */
export async function writeNotices(root, count) {
  const notices = join(root, 'notices');
  await mkdir(notices, { recursive: true });
  await cp(join(sound, 'site.yaml'), join(notices, 'site.yaml'));
  const facts = { fi: await factsIn('fi'), en: await factsIn('en') };
  for (const number of Array.from({ length: count }, (_, at) => at + 1)) {
    const folder = join(notices, `rekisteri-${number}`);
    await mkdir(folder);
    for (const lang of ['fi', 'en'])
      await writeFile(join(folder, `${lang}.md`), edition(facts[lang], prose[lang], number, count));
  }
}

async function factsIn(lang) {
  const text = await readFile(join(sound, 'verkkokauppa', `${lang}.md`), 'utf8');
  return text.slice(0, text.indexOf('\n---\n') + 5);
}

function edition(facts, words, number, count) {
  const named = facts
    .replace(/^registerName: .*$/m, `registerName: ${words.name} ${number}`)
    .replace(/^slug: .*$/m, `slug: ${words.slug}-${number}`);
  // Each notice refers to another one, as those of an organisation do.
  const other = `${words.base}${words.slug}-${(number % count) + 1}/`;
  const clauses = words.headings.map(
    (heading, at) => `${heading}\n\n${clause(words, number * 100 + at, other)}`,
  );
  return `${named}\n${clauses.join('\n\n')}\n`;
}

/** A paragraph, and by turns a list, a table, or marks and links. */
function clause(words, seed, other) {
  const said = (at) => sentence(words, seed * 10 + at);
  const named = (at, length) => phrase(words, seed * 10 + at, length);
  const opening = `${said(0)} ${said(1)}`;
  const turns = [
    `${opening}\n\n- ${said(2)}\n- ${said(3)}\n- ${said(4)}`,
    `${opening} **${named(5, 3)}** [${named(6, 2)}](${other}) [${named(7, 2)}](#rights)`,
    `${opening}\n\n${tableOf(words, named)}`,
    `${opening}\n\n1. ${said(2)}\n2. ${said(3)}`,
    `${opening} *${named(5, 3)}* [tietosuoja.fi](https://tietosuoja.fi), tietosuoja@example.fi.`,
  ];
  return turns[seed % turns.length];
}

const tableOf = ({ columns }, named) =>
  [
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --: |',
    ...[1, 2, 3, 4].map((at) => `| ${named(at, 2)} | ${named(at + 4, 4)} | ${at} |`),
  ].join('\n');

function sentence(words, seed) {
  const told = phrase(words, seed, 8 + Math.floor(chance(seed) * 8));
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

const phrase = ({ vocabulary }, seed, length) =>
  Array.from({ length }, (_, at) => vocabulary[Math.floor(chance(seed * 64 + at) * vocabulary.length)]).join(
    ' ',
  );

/** The number of a place in an endless row of numbers from 0 up to 1 without any order (mulberry32). */
function chance(place) {
  const start = Math.imul(place, 0x6d2b79f5);
  const once = Math.imul(start ^ (start >>> 15), start | 1);
  const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
  return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
}

const prose = {
  fi: {
    name: 'Asiakasrekisteri',
    slug: 'asiakasrekisteri',
    base: '/fi/',
    columns: ['Tieto', 'Mihin tarvitaan', 'Vuotta'],
    headings: [
      '## Käsittelyn tarkoitukset ja oikeusperuste',
      '### Tilausten toimitus',
      '### Palvelun kehitys',
      '## Käsiteltävät henkilötiedot ja säilytysaika',
      '### Tilaustiedot',
      '## Tietojen vastaanottajat',
      '## Tietojen suojaaminen',
      '### Sähköinen aineisto',
      '### Paperinen aineisto',
      '## Evästeet',
      '## Rekisteröidyn oikeudet',
      '### Pyynnön lähetys',
      '### Vastauksen määräaika',
    ],
    vocabulary: (
      'asiakas tilaus tieto henkilötietoja käsittelemme rekisterissä sopimuksen mukaan palvelun aikana ja tai ' +
      'kun yhteystiedot osoitteen nimen puhelinnumeron toimitamme kuljetukseen säilytämme vuoden kerrallaan ' +
      'lain vaatimalla tavalla työntekijämme näkevät vain ne jotka työssään tarvitsevat suojaamme salasanalla ' +
      'verkkopalvelussa laskun maksun jälkeen poistamme tarpeettomat myös muut suostumuksella pyynnöstä sinulla ' +
      'on oikeus tarkistaa korjata vastustaa käyttöä markkinoinnissa ilmoitamme muutoksista ajoissa tällä sivulla'
    ).split(' '),
  },
  en: {
    name: 'Customer register',
    slug: 'customer-register',
    base: '/en/',
    columns: ['Data', 'What it is needed for', 'Years'],
    headings: [
      '## Purposes and legal basis',
      '### Delivery of orders',
      '### Development of the service',
      '## Personal data processed and retention',
      '### Order data',
      '## Recipients',
      '## Security of the data',
      '### Electronic material',
      '### Paper material',
      '## Cookies',
      '## Rights of the data subject',
      '### Sending a request',
      '### When we answer',
    ],
    vocabulary: (
      'customer order data personal information processed in the register under contract during service and or ' +
      'when contact details address name telephone number delivered to carrier we keep for one year at a time ' +
      'as required by law our employees see only those needed at work protected with a password in online shop ' +
      'invoice after payment deleted when unnecessary also other consent on request you have right access ' +
      'rectify object use marketing changes told well before they take effect on this page each month again'
    ).split(' '),
  },
};
