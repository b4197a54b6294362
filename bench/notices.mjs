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
  const named = (at) => phrase(words, seed * 10 + at);
  const opening = `${said(0)} ${said(1)}`;
  const turns = [
    `${opening}\n\n- ${said(2)}\n- ${said(3)}\n- ${said(4)}`,
    `${opening} **${named(5)}** [${named(6)}](${other}) [${named(7)}](#rights)`,
    `${opening}\n\n${tableOf(words, named)}`,
    `${opening}\n\n1. ${said(2)}\n2. ${said(3)}`,
    `${opening} *${named(5)}* [tietosuoja.fi](https://tietosuoja.fi), tietosuoja@example.fi.`,
  ];
  return turns[seed % turns.length];
}

const tableOf = ({ columns }, named) =>
  [
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --: |',
    ...[1, 2, 3, 4].map((at) => `| ${named(at)} | ${named(at + 4)} | ${at} |`),
  ].join('\n');

/** The same sentence, and the same name of a thing, in each language: they are listed in one order. */
const sentence = ({ sentences }, seed) => sentences[Math.floor(chance(seed) * sentences.length)];
const phrase = ({ things }, seed) => things[Math.floor(chance(seed * 64) * things.length)];

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
    sentences: [
      'Tilaus tallentuu järjestelmään heti, kun hyväksyt ostoskorin sisällön.',
      'Lähetämme tilausvahvistuksen antamaasi osoitteeseen saman päivän aikana.',
      'Varastomme keräilijä näkee tilauksen rivit ja toimitustavan.',
      'Asiakaspalvelu avaa tilauksen, kun otat meihin yhteyttä.',
      'Palautuksesta jää merkintä tilauksen tietoihin.',
      'Kirjaudut palveluun omalla tunnuksellasi.',
      'Näet omat tilauksesi verkkokaupan asiakassivulla.',
      'Päivitämme tuotteiden saatavuuden tunnin välein.',
      'Työntekijämme näkevät vain ne tiedot, joita heidän työnsä vaatii.',
      'Järjestelmä kirjaa lokiin jokaisen muutoksen ja sen tekijän.',
      'Laskun viite yhdistää maksun oikeaan tilaukseen.',
      'Toimitusosoite tulostuu lähetyksen osoitekorttiin.',
      'Voit muuttaa toimitustapaa siihen asti, kun lähetys lähtee varastosta.',
      'Saat lähetyksen seurantakoodin viestinä.',
      'Otamme varmuuskopion tietokannasta joka yö.',
      'Lähetyslistat ovat lukitussa kaapissa varaston toimistossa.',
      'Kerromme toimituksen viivästyksestä samana päivänä, kun saamme siitä tiedon.',
      'Kuljettaja näkee pakettien määrän ja toimitusosoitteen.',
    ],
    things: [
      'tilauksen rivit',
      'asiakassivun ohje',
      'toimituksen tila',
      'laskun viite',
      'palautuksen syy',
      'paketin koko',
      'varaston loki',
    ],
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
    sentences: [
      'The order is stored in the system as soon as you accept the contents of the cart.',
      'We send the order confirmation to the address you gave during the same day.',
      'The picker in our warehouse sees the lines of the order and the way of delivery.',
      'Customer service opens the order when you contact us.',
      'A return leaves an entry in the data of the order.',
      'You sign in to the service with your own user name.',
      'You see your own orders on the customer page of the web shop.',
      'We update the availability of products every hour.',
      'Our employees see only the data that their work requires.',
      'The system records each change and who made it in a log.',
      'The reference of the invoice links the payment to the right order.',
      'The delivery address is printed on the address label of the parcel.',
      'You can change the way of delivery until the parcel leaves the warehouse.',
      'You get the tracking code of the parcel as a message.',
      'We make a backup copy of the database every night.',
      'Delivery notes are in a locked cabinet in the office of the warehouse.',
      'We tell you of a delay on the same day that we learn of it.',
      'The driver sees the number of parcels and the delivery address.',
    ],
    things: [
      'lines of the order',
      'guide to the customer page',
      'state of the delivery',
      'reference of the invoice',
      'reason for the return',
      'size of the parcel',
      'log of the warehouse',
    ],
  },
};
