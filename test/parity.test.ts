// Figures, names and addresses in a text and its translation: what is the same in other words, and what is not.
import { describe, expect, test } from 'vitest';
import { differencesOf } from '../src/judging/particulars/compare.ts';
import { particularsIn } from '../src/judging/particulars/find.ts';
import type { Lang } from '../src/model.ts';

type Texts = Partial<Record<Lang, string>>;

/** What the languages of a text do not say alike, each pair once: `fi: 6 vuotta ≠ en: five years`. */
function told(texts: Texts): string[] {
  // The keys are written in the tables below.
  const all = Object.entries(texts) as [Lang, string][];
  return all.flatMap(([lang, text], at) =>
    all
      .slice(at + 1)
      .flatMap(([other, translation]) =>
        differencesOf(particularsIn(text, lang), particularsIn(translation, other)).map(
          ({ source, own }) => `${lang}: ${source?.text ?? '–'} ≠ ${other}: ${own?.text ?? '–'}`,
        ),
      ),
  );
}

const kindsIn = (text: string, lang: Lang) =>
  particularsIn(text, lang)
    .filter(({ isLoose }) => !isLoose)
    .map(({ kind, value }) => `${kind} ${value}`);

const same: Record<string, Texts> = {
  'days in figures and words': {
    fi: 'Voimassa 1.1.2026 alkaen.',
    en: 'In force from 1 January 2026.',
    sv: 'Gäller från den 1 januari 2026.',
  },
  'days in other forms': {
    fi: 'Päivitetty 31. toukokuuta 2026.',
    en: 'Updated on May 31, 2026.',
    sv: 'Uppdaterad 31.5.2026.',
  },
  'days with zeros, and ISO days': { fi: '01.05.2026', en: '2026-05-01', sv: 'den 1 maj 2026' },
  'ordinals of days': {
    fi: 'tammikuun 1. päivänä 2026',
    en: 'on the 1st of January 2026',
    sv: 'den 1:a januari 2026',
  },
  'a month': { fi: 'toukokuussa 2018', en: 'in May 2018', sv: 'i maj 2018' },
  'a day of every year': {
    fi: 'Vuosittain 31.12. mennessä',
    en: 'Every year by 31 December',
    sv: 'Varje år före den 31 december',
  },
  'a year': { fi: 'vuonna 2020', en: 'in 2020', sv: 'år 2020' },
  'lengths of time': {
    fi: 'Säilytämme tiedot 6 vuotta.',
    en: 'We keep the data for six years.',
    sv: 'Vi sparar uppgifterna i sex år.',
  },
  'lengths of time, inflected': { fi: 'kahden viikon', en: 'two weeks', sv: 'två veckor' },
  'thirty days': { fi: '30 päivän kuluessa', en: 'within 30 days', sv: 'inom 30 dagar' },
  'thirty days in words': {
    fi: 'kolmenkymmenen päivän kuluessa',
    en: 'within thirty days',
    sv: 'inom trettio dygn',
  },
  'a month to answer': {
    fi: 'Vastaamme kuukauden kuluessa.',
    en: 'We answer within one month.',
    sv: 'Vi svarar inom en månad.',
  },
  'a month to answer, with an article': {
    fi: 'yhden kuukauden kuluessa',
    en: 'within a month',
    sv: 'inom en månad',
  },
  'a year that is mentioned': { fi: 'vuoden lopussa', en: 'at the end of the year', sv: 'i slutet av året' },
  'months that make a year': { fi: '24 kuukautta', en: 'two years', sv: '24 månader' },
  'weeks and days': { fi: '14 vuorokautta', en: 'two weeks', sv: '14 dygn' },
  'a year and a half': { fi: 'puolitoista vuotta', en: 'one and a half years', sv: 'ett och ett halvt år' },
  'half a year': { fi: 'puolen vuoden ajan', en: 'for six months', sv: 'i ett halvt år' },
  'half a year in one word': { fi: 'puolivuosittain', en: 'every six months', sv: 'halvårsvis' },
  'a number repeated in brackets': {
    fi: 'kuuden (6) vuoden ajan',
    en: 'for six (6) years',
    sv: 'i 6 (sex) år',
  },
  'a number repeated in one language': { fi: 'kuuden (6) vuoden ajan', en: 'for six years', sv: 'i sex år' },
  ranges: { fi: '6–12 kuukautta', en: '6 to 12 months', sv: '6–12 månader' },
  compounds: { fi: 'kahdenkymmenenviiden vuoden', en: 'twenty-five years', sv: 'tjugofem år' },
  'a compound adjective': {
    fi: 'kuuden kuukauden jakso',
    en: 'a six-month period',
    sv: 'en sex månaders period',
  },
  'working days': { fi: '5 arkipäivässä', en: 'in five business days', sv: 'inom 5 vardagar' },
  hours: { fi: '72 tunnin kuluessa', en: 'within 72 hours', sv: 'inom 72 timmar' },
  ages: { fi: 'alle 16-vuotiaat', en: 'those under 16', sv: 'under 16-åringar' },
  'ages in years': { fi: '15 vuotta täyttänyt', en: 'who is 15 years of age', sv: 'som fyllt 15 år' },
  'times of day': { fi: 'klo 10.30', en: 'at 10:30', sv: 'kl. 10.30' },
  'times of day by the halves': { fi: 'klo 9–16', en: '9 a.m.–4 p.m.', sv: 'kl. 9–16' },
  'times of day to the minute': {
    fi: 'arkisin 9.00–16.30',
    en: 'on weekdays 9:00–16:30',
    sv: 'vardagar 9.00–16.30',
  },
  money: { fi: '1 000 €', en: 'EUR 1,000', sv: '1.000 euro' },
  'money, further forms': { fi: '1.000 euroa', en: '€1,000', sv: '1 000 euro' },
  'money with cents': { fi: '12,50 €', en: 'EUR 12.50', sv: '12,50 euro' },
  millions: { fi: '20 miljoonaa euroa', en: '20 million euros', sv: '20 miljoner euro' },
  'millions in figures': { fi: '20 000 000 euroa', en: 'EUR 20 million', sv: '20 miljoner euro' },
  'money in words': { fi: 'sata euroa', en: 'one hundred euros', sv: 'hundra euro' },
  percentages: { fi: '5 %', en: '5 per cent', sv: 'fem procent' },
  'percentages with decimals': { fi: '2,5 prosenttia', en: '2.5%', sv: '2,5 %' },
  telephones: { fi: '029 566 6700', en: '+358 29 566 6700', sv: '029-566 6700' },
  'telephones with a bracket': { fi: '(09) 612 3456', en: '+358 (0)9 612 3456', sv: '+358 9 612 3456' },
  'e-mail': { fi: 'Tietosuoja@example.fi.', en: 'tietosuoja@example.fi', sv: 'tietosuoja(at)example.fi' },
  'web addresses': {
    fi: 'https://tietosuoja.fi/',
    en: 'www.tietosuoja.fi/en',
    sv: 'https://tietosuoja.fi/sv',
  },
  'pages in a language': {
    fi: 'https://tietosuoja.fi/yhteystiedot',
    en: 'https://tietosuoja.fi/en/contact-information',
  },
  acts: {
    fi: 'tietosuojalaki (1050/2018)',
    en: 'the Data Protection Act (1050/2018)',
    sv: 'dataskyddslagen (1050/2018)',
  },
  'acts of the Union': {
    fi: 'asetus (EU) 2016/679',
    en: 'Regulation (EU) 2016/679',
    sv: 'förordning (EU) 2016/679',
  },
  directives: { fi: 'direktiivi 95/46/EY', en: 'Directive 95/46/EC', sv: 'direktiv 95/46/EG' },
  sections: {
    fi: 'tietosuojalain 29 §:n mukaan',
    en: 'under section 29 of the Data Protection Act',
    sv: 'enligt 29 § i dataskyddslagen',
  },
  'sections with subsections': {
    fi: '29 §:n 1 momentin 2 kohdan',
    en: 'section 29(1)(2)',
    sv: '29 § 1 mom. 2 punkten',
  },
  'sections with letters': { fi: '6 a §', en: 'section 6a', sv: '6 a §' },
  'several sections': { fi: '10 ja 11 §', en: 'sections 10 and 11', sv: '10 och 11 §' },
  articles: {
    fi: 'tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta',
    en: 'Article 6(1)(f) of the GDPR',
    sv: 'artikel 6.1 f i dataskyddsförordningen',
  },
  'articles, the point first': {
    fi: '6 artiklan 1 kohdan f alakohdan',
    en: 'point (f) of Article 6(1)',
    sv: 'artikel 6.1 led f',
  },
  'articles, short': { fi: 'artikla 6(1)(a)', en: 'Art. 6(1)(a)', sv: 'art. 6.1 a' },
  'articles without a point': { fi: '17 artikla', en: 'Article 17', sv: 'artikel 17' },
  'articles in a range': { fi: '15–22 artiklan', en: 'Articles 15–22', sv: 'artiklarna 15–22' },
  'articles in a list': {
    fi: '15, 16 ja 17 artikla',
    en: 'Articles 15, 16 and 17',
    sv: 'artiklarna 15, 16 och 17',
  },
  'the letters of Article 13(1)': {
    fi: '13 artiklan 1 kohdan d alakohta',
    en: 'Article 13(1)(e)',
    sv: 'artikel 13.1 e',
  },
  'an article cited less precisely': {
    fi: '6 artiklan 1 kohdan f alakohta',
    en: 'Article 6',
    sv: 'artikel 6.1 f',
  },
  'a preposition after a Swedish article': {
    fi: 'asetuksen 6 artikla',
    en: 'Article 6',
    sv: 'artikel 6 i förordningen',
  },
  'business ids': { fi: 'Y-tunnus 0112038-9', en: 'Business ID 0112038-9', sv: 'FO-nummer 0112038-9' },
  'VAT numbers': { fi: 'FI01120389', en: '0112038-9' },
  countries: {
    fi: 'palvelin on Yhdysvalloissa',
    en: 'the server is in the United States',
    sv: 'servern finns i Förenta staterna',
  },
  'countries, short': {
    fi: 'USA:ssa ja Iso-Britanniassa',
    en: 'in the USA and the UK',
    sv: 'i USA och Storbritannien',
  },
  'countries that inflect': {
    fi: 'Intiaan, Ruotsissa, Irlannista ja Alankomaissa',
    en: 'to India, in Sweden, from Ireland and in the Netherlands',
    sv: 'till Indien, i Sverige, från Irland och i Nederländerna',
  },
  'agreements between countries': {
    fi: 'EU:n ja Yhdysvaltain tietosuojakehys',
    en: 'the EU-US Data Privacy Framework',
    sv: 'dataskyddsramen mellan EU och USA',
  },
  'words in capitals': { fi: 'YHTEYSTIEDOT', en: 'CONTACT US', sv: 'KONTAKT' },
  'a second time': { fi: 'toista kertaa', en: 'for a second time', sv: 'för andra gången' },
  'ordinals and decades': {
    fi: 'Talon 2. kerros, 1990-luvulla',
    en: '2nd floor, in the 1990s',
    sv: '2:a våningen, på 1990-talet',
  },
  'names that begin with a figure': { fi: '2FA', en: '2FA, that is', sv: 'tvåfaktorsautentisering' },
  'Finland, which need not be said': {
    fi: '00530 Helsinki',
    en: '00530 Helsinki, Finland',
    sv: '00530 Helsingfors',
  },
  addresses: {
    fi: 'PL 800, 00531 Helsinki',
    en: 'P.O. Box 800, 00531 Helsinki',
    sv: 'PB 800, 00531 Helsingfors',
  },
  'plain numbers': { fi: 'yli 1 500 asiakasta', en: 'more than 1,500 customers', sv: 'över 1 500 kunder' },
  'numbers in words': { fi: 'kolme rekisteriä', en: '3 registers', sv: 'tre register' },
  'numbers in words that another language says otherwise': {
    fi: 'molemmat',
    en: 'the two of them',
    sv: 'båda',
  },
  'an article that is no number': { fi: 'rekisteri', en: 'one register', sv: 'ett register' },
  'words that begin as numbers': {
    fi: 'kaksivaiheinen tunnistautuminen, yhdessä',
    en: 'two-factor authentication, together',
    sv: 'tvåfaktorsautentisering, tillsammans',
  },
  'updates, which are no days': { fi: 'kolme päivitystä', en: 'three updates', sv: 'tre uppdateringar' },
  'names with figures': {
    fi: 'Microsoft 365 ja ISO 27001',
    en: 'Microsoft 365 and ISO 27001',
    sv: 'Microsoft 365 och ISO 27001',
  },
  'numbers of clauses': { fi: '1. Rekisterinpitäjä', en: '1) Controller', sv: 'Personuppgiftsansvarig' },
  'numbers of clauses in a sentence': {
    fi: '1) nimi, 2) osoite',
    en: 'name, address',
    sv: 'a) namn, b) adress',
  },
  'a reference to a clause': { fi: 'ks. kohta 3', en: 'see section 3', sv: 'se avsnitt 3' },
  'other order': { fi: '6 vuotta ja 2 vuotta', en: 'two years and six years', sv: '2 år och 6 år' },
  'an address that is repeated': {
    fi: 'a@example.fi tai a@example.fi',
    en: 'a@example.fi',
    sv: 'a@example.fi',
  },
};

const paragraphs: Record<string, Texts> = {
  'a paragraph on retention': {
    fi: 'Säilytämme tilaustiedot kuusi vuotta sen kalenterivuoden päättymisestä, jona tilikausi on päättynyt (kirjanpitolaki 1336/1997, 2 luvun 10 §). Puhelutallenteet poistamme 90 päivän kuluttua. Tilin tiedot säilyvät yhden vuoden viimeisestä kirjautumisesta.',
    en: 'We keep order data for six years from the end of the calendar year in which the financial period ended (Accounting Act 1336/1997, chapter 2, section 10). We delete call recordings after 90 days. Account data is kept for one year from the last login.',
    sv: 'Vi sparar orderuppgifterna i sex år från utgången av det kalenderår då räkenskapsperioden avslutades (bokföringslagen 1336/1997, 2 kap. 10 §). Samtalsinspelningar raderar vi efter 90 dagar. Kontouppgifterna sparas i ett år från den senaste inloggningen.',
  },
  'a paragraph on rights': {
    fi: 'Vastaamme kuukauden kuluessa pyynnöstä. Jos pyyntöjä on monta, määräaikaa voidaan jatkaa enintään kahdella kuukaudella. Oikeudet perustuvat tietosuoja-asetuksen (EU) 2016/679 15–22 artiklaan. Voit peruuttaa suostumuksen milloin tahansa (7 artiklan 3 kohta).',
    en: 'We answer within one month of the request. If there are many requests, the time may be extended by at most two months. The rights are based on Articles 15 to 22 of the GDPR, Regulation (EU) 2016/679. You can withdraw your consent at any time (Article 7(3)).',
    sv: 'Vi svarar inom en månad från begäran. Om det finns många begäranden kan tiden förlängas med högst två månader. Rättigheterna grundar sig på artiklarna 15–22 i dataskyddsförordningen (EU) 2016/679. Du kan när som helst återkalla ditt samtycke (artikel 7.3).',
  },
  'a paragraph on contacts': {
    fi: 'Asiakaspalvelu: puh. 09 612 3456 (arkisin klo 8.30–16), asiakaspalvelu@example.fi, Esimerkkikatu 12 A 3, 00100 Helsinki. Puhelun hinta on 8,35 snt/puhelu + 16,69 snt/min.',
    en: 'Customer service: tel. +358 9 612 3456 (weekdays 8:30 a.m. to 4 p.m.), asiakaspalvelu@example.fi, Esimerkkikatu 12 A 3, 00100 Helsinki, Finland. A call costs 8.35 c/call + 16.69 c/min.',
    sv: 'Kundtjänst: tfn 09 612 3456 (vardagar kl. 8.30–16), asiakaspalvelu@example.fi, Esimerkkikatu 12 A 3, 00100 Helsingfors. Samtalet kostar 8,35 cent/samtal + 16,69 cent/min.',
  },
  'a paragraph on transfers': {
    fi: 'Tietoja siirretään Yhdysvaltoihin ja Intiaan. Siirto perustuu komission päätökseen 10.7.2023 ja vakiolausekkeisiin (EU) 2021/914 sekä 46 artiklan 2 kohdan c alakohtaan.',
    en: 'Data is transferred to the United States and India. The transfer is based on the Commission decision of 10 July 2023, the standard clauses (EU) 2021/914 and Article 46(2)(c).',
    sv: 'Uppgifter överförs till Förenta staterna och Indien. Överföringen grundar sig på kommissionens beslut av den 10 juli 2023, standardavtalsklausulerna (EU) 2021/914 och artikel 46.2 c.',
  },
  'a paragraph on children and thresholds': {
    fi: 'Palvelu on tarkoitettu yli 18-vuotiaille. Bonusta kertyy 1–5 % ostoista, enintään 1 200 euroa vuodessa. Voit palauttaa tuotteen 14 päivän kuluessa.',
    en: 'The service is meant for those over 18 years of age. You earn a bonus of 1–5% of your purchases, at most €1,200 a year. You can return a product within 14 days.',
    sv: 'Tjänsten är avsedd för dem som fyllt 18 år. Du får 1–5 % i bonus på dina inköp, högst 1 200 euro per år. Du kan returnera en produkt inom 14 dagar.',
  },
};

describe('is the same in every language:', () => {
  test.each(Object.entries({ ...same, ...paragraphs }))('%s', (_, texts) => expect(told(texts)).toEqual([]));
});

const other: [texts: Texts, differences: string[]][] = [
  [{ fi: '1.1.2026', en: '1 February 2026' }, ['fi: 1.1.2026 ≠ en: 1 February 2026']],
  [{ fi: '1.2.2026', sv: 'den 2 januari 2026' }, ['fi: 1.2.2026 ≠ sv: 2 januari 2026']],
  [{ fi: '6 vuotta', en: 'five years' }, ['fi: 6 vuotta ≠ en: five years']],
  [{ fi: 'kuuden vuoden', sv: 'sex månader' }, ['fi: kuuden vuoden ≠ sv: sex månader']],
  [{ fi: 'kuukauden kuluessa', en: 'within two months' }, ['fi: kuukauden kuluessa ≠ en: two months']],
  [{ fi: 'kahden viikon', en: 'in due course' }, ['fi: kahden viikon ≠ en: –']],
  [{ fi: '14 päivää', en: '14 business days' }, ['fi: 14 päivää ≠ en: 14 business days']],
  [{ fi: 'klo 10.30', en: 'at 11:30' }, ['fi: 10.30 ≠ en: 11:30']],
  [{ fi: '1 000 €', en: 'EUR 10,000' }, ['fi: 1 000 € ≠ en: EUR 10,000']],
  [{ fi: '100 euroa', en: '100 dollars' }, ['fi: 100 euroa ≠ en: 100 dollars']],
  [{ fi: '5 %', sv: 'sex procent' }, ['fi: 5 % ≠ sv: sex procent']],
  [{ fi: '029 566 6700', en: '+358 29 566 6701' }, ['fi: 029 566 6700 ≠ en: +358 29 566 6701']],
  [
    { fi: 'tietosuoja@example.fi', en: 'privacy@example.fi' },
    ['fi: tietosuoja@example.fi ≠ en: privacy@example.fi'],
  ],
  [
    { fi: 'https://tietosuoja.fi', en: 'https://tietosuoja.se' },
    ['fi: https://tietosuoja.fi ≠ en: https://tietosuoja.se'],
  ],
  [
    { fi: 'laki 503/2010', en: 'Act 502/2010', sv: 'lag 502/2020' },
    ['fi: 503/2010 ≠ en: 502/2010', 'fi: 503/2010 ≠ sv: 502/2020', 'en: 502/2010 ≠ sv: 502/2020'],
  ],
  [{ fi: '29 §', en: 'section 28' }, ['fi: 29 § ≠ en: section 28']],
  [
    { fi: '6 artiklan 1 kohdan f alakohta', en: 'Article 6(1)(e)' },
    ['fi: 6 artiklan 1 kohdan f alakohta ≠ en: Article 6(1)(e)'],
  ],
  [{ fi: '15–22 artikla', en: 'Articles 15–21' }, ['fi: 22 artikla ≠ en: 21']],
  [{ fi: '0112038-9', sv: '0112038-8' }, ['fi: 0112038-9 ≠ sv: 0112038-8']],
  [{ fi: 'Yhdysvalloissa', en: 'in India' }, ['fi: Yhdysvalloissa ≠ en: India']],
  [{ fi: 'Emme siirrä tietoja.', sv: 'Vi överför uppgifter till Indien.' }, ['fi: – ≠ sv: Indien']],
  [{ fi: '1 500 asiakasta', en: '15,000 customers' }, ['fi: 1 500 ≠ en: 15,000']],
  [{ fi: 'neljä oikeutta', en: 'three rights' }, ['fi: neljä ≠ en: three']],
  [{ fi: '6 vuotta ja 6 vuotta', en: 'six years' }, ['fi: 6 vuotta ≠ en: –']],
];

describe('is told of:', () => {
  test.each(
    other.map(([texts, differences]) => [Object.values(texts).join(' / '), texts, differences] as const),
  )('%s', (_, texts, differences) => expect(told(texts)).toEqual(differences));
});

test('a figure is counted once, as the most specific thing that it is', () => {
  expect(kindsIn('Y-tunnus 0112038-9, puh. 029 566 6700, 00100 Helsinki', 'fi')).toEqual([
    'businessId 0112038-9',
    'phone +358295666700',
    'number 00100',
  ]);
  expect(kindsIn('Henkilötietolain (523/1999) 10 §, 1.6.1999 alkaen 30 päivää ja 5 %', 'fi')).toEqual([
    'statute 523/1999',
    'section 10',
    'day 1999-06-01',
    'duration 2592000 seconds',
    'percentage 5',
  ]);
});

test('the time it takes grows with the text, whatever is in it', () => {
  for (const hostile of [
    '1 ',
    '1.',
    '0 ',
    '(1',
    '1–',
    'a.',
    'a@',
    '6 artiklan ',
    'yksi ',
    '§ 1, ',
    '1 ja ',
    'https://',
  ])
    expect(particularsIn(hostile.repeat(4000), 'fi').length).toBeLessThan(20_000);
});
