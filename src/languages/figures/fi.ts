// Finnish: the words for figures, which inflect.
import type { Figures } from './figures.ts';

/** The first ten: nominative, partitive, illative, and the stem of the other cases. */
const first = [
  ['yksi', 'yhtä', 'yhteen', 'yhde'],
  ['kaksi', 'kahta', 'kahteen', 'kahde'],
  ['kolme', 'kolmea', 'kolmeen', 'kolme'],
  ['neljä', 'neljää', 'neljään', 'neljä'],
  ['viisi', 'viittä', 'viiteen', 'viide'],
  ['kuusi', 'kuutta', 'kuuteen', 'kuude'],
  ['seitsemän', 'seitsemää', 'seitsemään', 'seitsemä'],
  ['kahdeksan', 'kahdeksaa', 'kahdeksaan', 'kahdeksa'],
  ['yhdeksän', 'yhdeksää', 'yhdeksään', 'yhdeksä'],
  ['kymmenen', 'kymmentä', 'kymmeneen', 'kymmene'],
] as const;

const endings = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'];

/** A numeral of the first ten in each case, always in the same order: nominative, partitive, illative, the others. */
const cases = ([nominative, partitive, illative, stem]: (typeof first)[number]) => [
  nominative,
  partitive,
  illative,
  ...endings.map((ending) => `${stem}${/[aou]/.test(stem) ? ending : ending.replaceAll('a', 'ä')}`),
];

/** In compounds the parts agree in case, but twenty in the nominative is two and a partitive ten. */
const tensIn = cases(first[9]).map((form, at) => (at === 0 ? 'kymmentä' : form));

const numerals = new Map<string, number>([
  ...first.flatMap((one, at) => cases(one).map((form) => [form, at + 1] as const)),
  ...first.slice(0, 9).flatMap((one, at) => cases(one).map((form) => [`${form}toista`, at + 11] as const)),
  ...first
    .slice(1, 9)
    .flatMap((ten, at) =>
      cases(ten).flatMap((form, inflection) => [
        [`${form}${tensIn[inflection]}`, (at + 2) * 10] as const,
        ...first
          .slice(0, 9)
          .map(
            (one, index) =>
              [`${form}${tensIn[inflection]}${cases(one)[inflection]}`, (at + 2) * 10 + index + 1] as const,
          ),
      ]),
    ),
  ...['sata', 'sadan', 'sataa', 'sadassa', 'sadasta'].map((form) => [form, 100] as const),
  ...['tuhat', 'tuhannen', 'tuhatta'].map((form) => [form, 1000] as const),
  ...['puoli', 'puolen', 'puolta', 'puolessa'].map((form) => [form, 0.5] as const),
  ...['puolitoista', 'puolentoista', 'puoltatoista'].map((form) => [form, 1.5] as const),
]);

/** How the consonants before the last vowel weaken. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/nt$/, 'nn'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/kk$/, 'k'],
  [/tt$/, 't'],
  [/pp$/, 'p'],
];

const month = (stem: string) => `${stem}kuu(?:n|ta|ssa|sta|hun|lle|lta)?`;

/** Finnish. */
export const fi: Figures = {
  numerals,
  fractions: [],
  multiples: [
    ['miljoona\\p{L}{0,3}|milj\\.', 1e6],
    ['miljardi\\p{L}{0,3}|mrd\\.?', 1e9],
  ],
  hasOneAsArticle: false,
  decimal: ',',
  months: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ].map(month),
  units: [
    ['workingDay', '(?:arki|työ)päiv(?:ä|än|ää|ässä|ästä|ään|äksi|ien|iä|inä|issä|istä)'],
    ['second', 'sekun(?:ti|nin|tia|nissa|teja|tien|niksi|teihin|nista)'],
    ['minute', 'minuut(?:ti|in|tia|issa|teja|tien|iksi|ista)|min'],
    ['hour', 'tun(?:ti|nin|tia|nissa|teja|tien|niksi|teihin|nista)|h'],
    [
      'day',
      '(?:kalenteri)?päiv(?:ä|än|ää|änä|ässä|ästä|ään|äksi|ältä|ien|iä|inä|issä|istä)|vuorokau(?:si|den|tta|dessa|desta|deksi|teen|sien|sia)|vrk|pv',
    ],
    ['week', 'vii(?:kko|kon|kkoa|kossa|kosta|koksi|kkoon|kolta|kkoja|kkojen)|vk'],
    ['month', '(?:kalenteri)?kuukau(?:si|den|tta|dessa|desta|deksi|delta|teen|sien|sia|sittain)|kk'],
    [
      'year',
      '(?:kalenteri)?vuo(?:si|den|tta|dessa|desta|deksi|delta|teen|sien|sia|tena)|-?vuoti\\p{L}{1,12}|v\\.?',
    ],
  ],
  single: {
    before:
      '(?<!(?:kuluvan|saman|seuraavan|edellisen|tämän|kunkin|jokaisen|viime|viimeisen|ensi|ensimmäisen|joka)\\s)',
    after: '\\s(?:kuluessa|sisällä|kuluttua|ajan|päästä|mittai\\p{L}{1,8})',
  },
  spans: [
    ['neljännesvuosittain', 3, 'month'],
    ['puolivuosittain', 6, 'month'],
  ],
  percent: 'prosen(?:tti|tin|ttia|tilla|tista|tiksi|ttiin)',
  currencies: [
    ['EUR', 'euro(?:a|n|lla|sta|on|ksi|ja|jen)?'],
    ['EURc', 'sen(?:tti|tin|ttiä|tillä)'],
    ['USD', '(?:yhdysvaltain\\s)?dollari(?:a|n)?'],
    ['GBP', 'pun(?:ta|taa|nan)'],
    ['SEK', '(?:ruotsin\\s)?kruunu(?:a|n)?'],
  ],
  clock: 'klo\\.?|kello',
  part: 'koh(?:ta|dan|dassa|dasta|taan|dat|dissa)|lu(?:ku|vun|vussa|vusta)|versio(?:n|ssa)?',
  joints: 'ja|tai|sekä|–',
  countryForms,
  countries: {
    FI: ['Suomi', 'Suomen', 'Suomessa', 'Suomesta', 'Suomeen', 'Suomea'],
    US: [
      ...[
        'Yhdysvallat',
        'Yhdysvaltain',
        'Yhdysvaltojen',
        'Yhdysvalloissa',
        'Yhdysvalloista',
        'Yhdysvaltoihin',
      ],
      ...['Yhdysvaltoja', 'Yhdysvaltoihin', 'Amerikan yhdysvallat', 'USA:n', 'USA:ssa', 'USA:sta', 'USA:han'],
    ],
    GB: [
      ...countryForms('Iso-Britannia'),
      ...['Isossa-Britanniassa', 'Ison-Britannian', 'Isosta-Britanniasta', 'Isoon-Britanniaan'],
      ...['Yhdistynyt kuningaskunta', 'Yhdistyneen kuningaskunnan', 'Yhdistyneessä kuningaskunnassa'],
      ...['Yhdistyneestä kuningaskunnasta', 'Yhdistyneeseen kuningaskuntaan', ...countryForms('Britannia')],
      ...countryForms('Englanti'),
    ],
    NL: ['Alankomaiden', 'Alankomaissa', 'Alankomaista', 'Alankomaihin', ...countryForms('Hollanti')],
    AE: ['Arabiemiirikuntien', 'Arabiemiirikunnissa', 'Arabiemiirikuntiin', 'Arabiemiirikunnista'],
    PH: ['Filippiinien', 'Filippiineillä', 'Filippiineille', 'Filippiineiltä'],
    NZ: ['Uuden-Seelannin', 'Uudessa-Seelannissa', 'Uuteen-Seelantiin', 'Uudesta-Seelannista'],
    KR: countryForms('Etelä-Korea'),
    KP: countryForms('Pohjois-Korea'),
    CN: countryForms('Kiinan kansantasavalta'),
    CZ: ['Tšekin tasavalta', 'Tšekin tasavallassa', 'Tšekin tasavaltaan'],
    AX: ['Ahvenanmaan', 'Ahvenanmaalla', 'Ahvenanmaalle', 'Ahvenanmaalta'],
    DK: ['Tanskan'],
    TH: ['Thaimaan', 'Thaimaassa', 'Thaimaahan', 'Thaimaasta'],
    RU: ['Venäjällä', 'Venäjälle', 'Venäjältä'],
    CY: ['Kyproksen', 'Kyproksessa', 'Kyprokseen', 'Kyproksesta', 'Kyproksella', 'Kyprokselle'],
  },
  common: new Set(
    'ja on ei tai että se jos kun emme voi sekä myös ovat ole joka jotka sinulla meille näin niin vain siitä niitä tämä nämä jolla olet olemme voit voimme tietoja tiedot tietojen henkilötietoja henkilötietojen mukaan sen sitä kuin eli mutta esimerkiksi saada'.split(
      ' ',
    ),
  ),
  endings:
    /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|mme|iden|jen|ksi|ään|een|aan|iin|misen|mistä|minen|tta|ttä|lle|sti)$/,
};

/** The name in the cases that say whose, where, where from and where to; the consonants before its last vowel weaken. */
function countryForms(name: string): readonly string[] {
  const vowel = /[aeiouyäöé]$/i.exec(name)?.[0];
  // “Oman” is the genitive of “oma” as well.
  if (name === 'Oman') return ['Omanin', 'Omanissa', 'Omaniin', 'Omanista'];
  // And “Malin” is a person.
  if (name === 'Mali') return ['Mali', 'Malissa', 'Maliin', 'Malista'];
  if (vowel === undefined) return /t$/.test(name) ? [name] : inflected(name, name, 'i', name);
  const strong = name.slice(0, -1);
  return inflected(strong, weakened(strong), vowel, name);
}

function inflected(strong: string, weak: string, vowel: string, name: string): string[] {
  const harmony = (ending: string) =>
    /[aou]/i.test(strong.replace(/^.*[-\s]/, '') + vowel) ? ending : ending.replaceAll('a', 'ä');
  return [
    name,
    `${strong}${vowel}${vowel}n`,
    `${strong}${vowel}${harmony('a')}`,
    ...['n', 'ssa', 'sta', 'lla', 'lta', 'lle'].map((ending) => `${weak}${vowel}${harmony(ending)}`),
  ];
}

function weakened(stem: string): string {
  const [pattern, to] = gradation.find(([one]) => one.test(stem)) ?? [/$/, ''];
  return stem.replace(pattern, to);
}
