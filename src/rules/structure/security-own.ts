// What is told of security is told of this register: not in the sentences that every template has.
import { sentencesIn } from '../../judging/sentences.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** The section on security does not consist of stock sentences. */
export const securityOwn: Rule = {
  id: 'security-own',
  covers: ['STR-10'],
  severity: 'info',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Vakiolauseet ovat samat kaikissa selosteissa, joten lukija ei saa niistä tietää, miten juuri tämä rekisteri on suojattu.',
    en: 'Stock sentences are the same in all notices, so they do not tell how this very register is protected.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const told = [
        ...sentencesIn(edition, { sections: ['security'], kinds: ['paragraph', 'item', 'cell'] }),
      ];
      const stock = told.filter(({ text }) => isStock(text, edition));
      const [first] = stock;
      // One such sentence or two may well be so; a text that is made of them was not written for this register.
      if (!first || stock.length < 3 || stock.length * 2 < told.length) continue;
      yield {
        ...foundAt(edition, first),
        message: {
          fi: `Suojauskuvauksessa on ${stock.length} yleistä vakiolausetta, esimerkiksi ”${first.text.replace(/[.!?]+$/, '')}”.`,
          en: `The text on security has ${stock.length} stock sentences, such as “${first.text.replace(/[.!?]+$/, '')}”.`,
        },
        help: {
          fi: 'Kuvaa oman rekisterisi suojaus omin sanoin, ja tarkista, että vakiolauseet pitävät siinä paikkansa.',
          en: 'Describe the protection of your own register in your own words, and check that the stock sentences hold for it.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme',
        'Kirjaudumme toimikortilla, emme salasanalla. Palomuuri päivitetään kuukausittain. Varmuuskopiot ovat toisella paikkakunnalla. Suojaamme',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'We log in with a smart card, not a password. The firewall is renewed every month. Copies are kept in another town. We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla.',
        'Kaikilla käyttäjillä on henkilökohtainen käyttäjätunnus ja salasana. Palvelimet ovat suljetussa konesalissa. Palomuuri estää yhteydet järjestelmän ulkopuolelta. Otamme tiedoista säännöllisesti varmuuskopiot.',
      ],
    ],
    'en.md': [
      [
        'We protect the data by encryption and access rights.',
        'All users have a personal user name and password. The servers are in a closed server room. A firewall blocks connections from outside the system. We make regular backups of the data.',
      ],
    ],
  },
};

/** The marks of a stock sentence: the beginnings of words that all stand in it, alternatives divided by `|`. */
const marks: Record<Lang, readonly string[][]> = {
  fi: [
    ['käyttäjätunnu', 'salasan', 'oma|henkilökohtai|kulla|jokai'],
    ['lukitu|lukolli', 'tila|tilo|kaap|huone', 'säilyt'],
    ['konesal|palvelinhuon|laitetil', 'sulje|lukit'],
    ['kopioi|varmuuskopioi|varmuuskopio', 'säännö|häiriö'],
    ['palomuur', 'järjestelm|verk|tietokan', 'ulkopuol|yhtey|suoja'],
    ['vaitiolovelvolli|salassapitovelvolli', 'sito', 'työntekij|henkilö'],
    [
      'vain|ainoastaan',
      'erikseen|määräty|määritel|nimety|valtuutet',
      'työntekij|henkilö',
      'käyt|käsit|oikeu',
    ],
    ['käyttöoikeu|käyttäj', 'taso|käyttäjätaso', 'tarpeelli|tarvits|eri'],
  ],
  sv: [
    ['användar', 'lösenord', 'egen|eget|egna|personlig|varje'],
    ['låst|låsta', 'utrymme|skåp|rum', 'förvar|bevar|finns'],
    ['serverrum|datorhall|serverhall', 'stäng|låst|slut'],
    ['säkerhetskopi|kopiera', 'regelbund|störning'],
    ['brandvägg', 'system|nät|databas', 'utanför|utomstående|anslut|skydda'],
    ['tystnadsplikt', 'bind|omfatta', 'anställd|person|arbetstagare'],
    ['endast|bara', 'utsed|särskil|behörig|namngiv', 'anställd|person|medarbet'],
    ['behörighet|användar|åtkomst', 'nivå', 'behöv|olika'],
  ],
  en: [
    ['user', 'password', 'own|personal|each|every'],
    ['lock', 'premis|room|space|cabinet', 'keep|kept|stor'],
    ['server', 'room|hall', 'clos|lock'],
    ['back|backup|copy|copie', 'regular|disrupt'],
    ['firewall', 'system|network|database', 'outside|connection|protect'],
    ['confidentialit|secrecy', 'bind|bound', 'employee|personnel|staff'],
    ['only', 'specific|designat|authori|separate', 'employee|person|staff'],
    ['access|user', 'level', 'need|differ'],
  ],
};

const isStock = (sentence: string, { lang }: Edition): boolean =>
  patterns[lang].some((all) => all.every((mark) => mark.test(sentence)));

const compiled = (sets: readonly string[][]): RegExp[][] =>
  sets.map((set) => set.map((mark) => new RegExp(`(?<!\\p{L})(?:${mark})`, 'iu')));

const patterns: Record<Lang, RegExp[][]> = {
  fi: compiled(marks.fi),
  sv: compiled(marks.sv),
  en: compiled(marks.en),
};
