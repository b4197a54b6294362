// What imported headings mean, held against headings of real notices that someone has judged.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meaningOf, meantBelow } from '../src/importing/meaning/meaning.ts';
import type { Lang } from '../src/model.ts';

type Row = { lang: Lang; heading: string; keys: string; as: string };

const rows: Row[] = readFileSync(new URL('importing/headings-seen.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [lang = '', heading = '', keys = '', as = ''] = line.split('\t');
    // The file has no other languages.
    return { lang: lang as Lang, heading, keys, as };
  });

/** The same half on every run and machine: mistakes among these were looked at and mended, those among the others hardly ever. */
const isTuned = ({ heading }: Row) =>
  (heading.length * 7 + heading.charCodeAt(0) * 3 + heading.charCodeAt(heading.length >> 1)) % 2 === 0;

const isRight = ({ heading, lang, keys }: Row) => meaningOf(heading, lang).keys.join('+') === keys;

const shareRight = (some: readonly Row[]) => some.filter(isRight).length / some.length;

describe('the meaning of imported headings', () => {
  const sections = rows.filter(({ as }) => as === 'section');

  it('is found for nearly all headings of sections that were hardly looked at', () => {
    const held = sections.filter((row) => !isTuned(row));
    expect(held.length).toBeGreaterThan(180);
    expect(shareRight(held)).toBeGreaterThanOrEqual(0.95);
  });

  it('is found for nearly all headings of sections that mistakes were mended by', () => {
    expect(shareRight(sections.filter(isTuned))).toBeGreaterThanOrEqual(0.97);
  });

  it.each<[Lang, string, string]>([
    ['fi', '4. Henkilötietojen käsittelyn oikeusperusteet ja tarkoitukset', 'legalBasis+purpose'],
    ['fi', 'Tarkastus-, kielto- ja korjausoikeus', 'accessRight+objectionRight+rectificationRight'],
    ['fi', 'Luovutetaanko tietojani EU:n ulkopuolelle?', 'transfers'],
    ['fi', 'Tietojen luovutukset ja siirrot EU:n ulkopuolelle', 'disclosures+transfers'],
    ['fi', 'Miten pitkään tietojani säilytetään', 'retention'],
    ['fi', 'Tietosuojavastaavan yhteystiedot', 'dpo'],
    ['fi', 'Muutokset tähän tietosuojaselosteeseen', 'changes'],
    ['fi', 'Jäsenmaksut', 'other'],
    ['sv', 'Personuppgiftsansvarig och kontaktperson', 'controller+contact'],
    ['sv', 'Regelmässigt utlämnande av uppgifter', 'disclosures'],
    ['sv', 'Hur länge sparas uppgifterna?', 'retention'],
    ['sv', 'Rätt till insyn och rättelse', 'accessRight+rectificationRight'],
    ['en', 'How long do we keep your data?', 'retention'],
    ['en', 'Regular disclosures and transfers outside the EU', 'disclosures+transfers'],
    ['en', 'Right to lodge a complaint with a supervisory authority', 'complaint'],
    ['fi', 'Miten suojaamme tietosi?', 'security'],
    ['fi', 'Kenellä on pääsy tietoihini?', 'disclosures'],
    ['fi', 'Kauanko tietoja pidetään?', 'retention'],
    ['fi', 'Annetaanko tietoja muille?', 'disclosures'],
    ['fi', 'Kenelle voin valittaa?', 'complaint'],
    ['sv', 'Kontakt och klagomål', 'contact+complaint'],
    ['en', 'Contact the supervisory authority', 'complaint'],
    ['fi', 'Mihin tarkoituksiin ja millä perusteilla tietoja käsitellään?', 'purpose+legalBasis'],
    ['fi', 'Käsiteltävät henkilötiedot ja käsittelyn tarkoitus', 'content+purpose'],
    ['fi', 'Mitä tietoja saamme ja mistä', 'content+sources'],
    ['fi', 'Miksi käytämme evästeitä?', 'cookies'],
    ['fi', 'Linkit muiden sivustoille', 'other'],
    ['sv', 'Vem lämnar vi ut uppgifter till?', 'disclosures'],
    ['sv', 'Lämnas uppgifter vidare?', 'disclosures'],
    ['sv', 'När raderar vi uppgifterna?', 'retention'],
    ['sv', 'Varifrån får vi uppgifterna?', 'sources'],
    ['sv', 'Hur är uppgifterna skyddade?', 'security'],
    ['sv', 'Registrets innehavare', 'controller'],
    ['sv', 'På vilken grund behandlas uppgifterna?', 'legalBasis'],
    ['en', 'Who can see your data?', 'disclosures'],
    ['en', 'On what grounds do we process your data?', 'legalBasis'],
    ['en', 'Keeping your data safe', 'security'],
    ['en', 'Your choices', 'rights'],
    ['en', 'Name and content of the register', 'registerName+content'],
    ['en', 'Third-party links', 'other'],
    ['fi', 'Kuka vastaa tietojesi käsittelystä?', 'controller'],
    ['fi', 'Miten saat meihin yhteyttä?', 'contact'],
    ['fi', 'Mihin lakiin käsittely perustuu?', 'legalBasis'],
    ['fi', 'Sovelluksen tallentamat tiedot', 'content'],
    ['fi', 'Miten keräämme tietoja?', 'sources'],
    ['fi', 'Tietojen luovuttaminen yhtiön ulkopuolelle', 'disclosures'],
    ['fi', 'Käsitelläänkö tietoja EU:n ulkopuolella?', 'transfers'],
    ['fi', 'Milloin tietoni tuhotaan?', 'retention'],
    ['fi', 'Käyttöoikeuksien hallinta', 'security'],
    ['fi', 'Oikeus saada tietonsa poistetuiksi', 'rights'],
    ['fi', 'Tiedonhakijan oikeus tutustua tietoihin', 'accessRight'],
    ['fi', 'Oikeus tarkastaa ja korjata tietoja', 'accessRight+rectificationRight'],
    ['fi', 'Suoramarkkinoinnin kieltäminen', 'objectionRight'],
    ['fi', 'Oikeussuojakeinot', 'complaint'],
    ['fi', 'Tekoälyn käyttö päätöksenteossa', 'automatedDecisions'],
    ['fi', 'Kolmansien osapuolten evästeet', 'cookies'],
    ['fi', 'Keitä olemme', 'other'],
    ['fi', 'Kartanon upotettu sisältö', 'other'],
    ['fi', 'Tiedot, joita emme kerää', 'content'],
    ['fi', 'Seuran tiedot', 'controller'],
    ['fi', 'Vastuu jäsentietojen käsittelystä', 'controller'],
    ['fi', 'Rekisterinpitäjä sekä yhteystiedot', 'controller+contact'],
    ['fi', 'Rekisterinpitäjä ja sen yhteystiedot', 'controller'],
    ['fi', 'Jäikö jotain kysyttävää?', 'contact'],
    ['fi', 'Mitä rekistereitä seuralla on?', 'registerName'],
    ['fi', 'Mihin jäsentietoja kerätään?', 'purpose'],
    ['fi', 'Miten antamiasi tietoja hyödynnetään?', 'purpose'],
    ['fi', 'Minkä takia seura saa käsitellä tietojani?', 'legalBasis'],
    ['fi', 'Mihin jäsentietojen käsittely perustuu?', 'legalBasis'],
    ['fi', 'Kenestä keräämme tietoja?', 'dataSubjects'],
    ['fi', 'Rekisteröidyt ja kerättävät tiedot', 'dataSubjects+content'],
    ['fi', 'Jäsenen perustiedot', 'content'],
    ['fi', 'Sinun meille antamasi tiedot', 'content'],
    ['fi', 'Laskutukseen liittyvät tiedot', 'content'],
    ['fi', 'Tietojen kerääminen ja niiden käyttö', 'content+purpose'],
    ['fi', 'Viranomaisilta saatavat tiedot', 'sources'],
    ['fi', 'Kenen kanssa tietojasi jaetaan?', 'disclosures'],
    ['fi', 'Kuka pääsee katsomaan tietojani?', 'disclosures'],
    ['fi', 'Tietojen siirto alihankkijoille', 'disclosures'],
    ['fi', 'Tietojen siirto toiseen maahan', 'transfers'],
    ['fi', 'Palvelimien sijainti', 'transfers'],
    ['fi', 'Milloin hävitämme tietosi?', 'retention'],
    ['fi', 'Miten huolehdimme tiedoistasi?', 'security'],
    ['fi', 'Pysyvätkö tietoni turvassa?', 'security'],
    ['fi', 'Miten saan tietoni pois tai poistetuiksi?', 'rights'],
    ['fi', 'Tietojen oikaisu ja poisto', 'rectificationRight+rights'],
    ['fi', 'Siirto toiseen palveluun', 'rights'],
    ['fi', 'Oikeutesi ja valitukset', 'rights+complaint'],
    ['fi', 'Oikeus saada jäljennös', 'accessRight'],
    ['fi', 'Uutiskirjeen tilauksen peruminen', 'objectionRight'],
    ['fi', 'Oikeus kääntyä tietosuojavaltuutetun puoleen', 'complaint'],
    ['fi', 'Evästesuostumuksen peruuttaminen', 'cookies'],
    ['fi', 'Selaimen tallennustila', 'cookies'],
    ['fi', 'Yhteyshenkilö ja valitusoikeus', 'contact+complaint'],
    ['sv', 'Var lagras dina uppgifter?', 'transfers'],
    ['sv', 'Vem är dataskyddsombud?', 'dpo'],
    ['sv', 'Uppgifter som lagras i registret', 'content'],
    ['sv', 'Vilka får ta del av uppgifterna?', 'disclosures'],
    ['sv', 'Tystnadsplikt', 'security'],
    ['sv', 'Intresseavvägning', 'legalBasis'],
    ['sv', 'Till vem lämnar vi uppgifter?', 'disclosures'],
    ['sv', 'Vad appen samlar in', 'content'],
    ['sv', 'Uppgifter som kunden lämnar', 'content'],
    ['sv', 'Vilka uppgifter sparar vi och varför?', 'content+purpose'],
    ['sv', 'Uppgifter från andra håll', 'sources'],
    ['sv', 'Vem kan få del av uppgifterna?', 'disclosures'],
    ['sv', 'Vilka uppgifter lämnar vi ut?', 'disclosures'],
    ['sv', 'Var sparar vi dina uppgifter?', 'transfers'],
    ['sv', 'Avsikten med behandlingen av uppgifter', 'purpose'],
    ['sv', 'Vad gör vi med dina uppgifter?', 'purpose'],
    ['sv', 'Varför får vi behandla dina uppgifter?', 'legalBasis'],
    ['sv', 'Syfte, rättslig grund och lagringstid', 'purpose+legalBasis+retention'],
    ['sv', 'Registret förs av', 'contact'],
    ['sv', 'Registerförvaltare', 'controller'],
    ['sv', 'Vilka vi är och hur du når oss', 'controller+contact'],
    ['sv', 'Frågor om personuppgifter', 'contact'],
    ['sv', 'Dina val och kontakt', 'rights+contact'],
    ['sv', 'Rättelse, radering eller begränsning', 'rectificationRight+rights'],
    ['sv', 'Rätt att yrka på ändring av uppgifter', 'rectificationRight'],
    ['sv', 'Rätt att begära en kopia', 'accessRight'],
    ['sv', 'Rätt att begära radering', 'rights'],
    ['sv', 'Ta tillbaka ditt samtycke', 'rights'],
    ['sv', 'Klaga hos IMY', 'complaint'],
    ['sv', 'Vad som lagras på din enhet', 'cookies'],
    ['sv', 'Skyddade personuppgifter', 'other'],
    ['sv', 'Uppgifter vi inte samlar in', 'content'],
    ['sv', 'Vad är ett personuppgiftsbiträde?', 'other'],
    ['sv', 'Varför finns den här policyn?', 'other'],
    ['sv', 'Behandling av barns uppgifter', 'other'],
    ['sv', 'Immateriella rättigheter', 'other'],
    ['sv', 'Säkra betalningar', 'other'],
    ['en', 'How is data collected?', 'sources'],
    ['en', 'What we use your data for', 'purpose'],
    ['en', 'Where your data is stored', 'transfers'],
    ['en', 'Access control', 'security'],
    ['en', 'Opting out', 'objectionRight'],
    ['en', 'Information you provide to us', 'content'],
    ['en', 'When is data deleted?', 'retention'],
    ['en', 'How to contact our data protection officer', 'dpo'],
    ['en', 'Age restrictions', 'other'],
    ['en', 'What does this notice cover?', 'other'],
    ['en', 'Why you should read this notice', 'other'],
    ['en', 'Information we never collect', 'content'],
    ['en', 'Must you give us your data?', 'other'],
    ['en', 'Privacy notices of third parties', 'other'],
    ['en', 'Obligations of the controller', 'other'],
    ['en', 'Security of payments', 'other'],
    ['en', 'Copyright', 'other'],
    ['en', 'Review of this notice', 'changes'],
    ['en', 'Updates and contact', 'changes+contact'],
    ['en', 'Sale of company assets', 'disclosures'],
    ['en', 'Contact point for data protection', 'contact'],
    ['en', 'Data privacy officer', 'dpo'],
    ['en', 'Who is responsible for collecting and storing members’ data?', 'controller'],
    ['en', 'Why do we keep your data?', 'purpose'],
    ['en', 'How the club uses your details', 'purpose'],
    ['en', 'What your data is used for, and on what grounds', 'purpose+legalBasis'],
    ['en', 'How we use and share your details', 'purpose+disclosures'],
    ['en', 'How we use and keep your details', 'purpose+retention'],
    ['en', 'Our lawful justifications', 'legalBasis'],
    ['en', 'Collection and use of your details', 'content+purpose'],
    ['en', 'Categories and sources of data', 'content+sources'],
    ['en', 'What we collect and how', 'content+sources'],
    ['en', '‘Personal data’ we collect', 'content'],
    ['en', 'Usage data collected automatically', 'content'],
    ['en', 'Data subjects and sources of data', 'dataSubjects+sources'],
    ['en', 'How the club gets access to your data', 'sources'],
    ['en', 'Data received from other sources', 'sources'],
    ['en', 'Requests from the authorities', 'disclosures'],
    ['en', 'Transfer of members’ data to partners', 'disclosures'],
    ['en', 'Who we share data with and why', 'disclosures'],
    ['en', 'How we disclose the data we collect', 'disclosures'],
    ['en', 'Is your data sent to other countries?', 'transfers'],
    ['en', 'Place of storage', 'transfers'],
    ['en', 'How your details are kept safe', 'security'],
    ['en', 'How we store and protect your data', 'security'],
    ['en', 'Security of the data you give us', 'security'],
    ['en', 'How we store your data', 'retention'],
    ['en', 'Retention and erasure of data', 'retention'],
    ['en', 'How can I delete my data?', 'rights'],
    ['en', 'Choices you have about your data', 'rights'],
    ['en', 'Your rights: access, correction and erasure', 'rights'],
    ['en', 'Access or delete your data', 'accessRight+rights'],
    ['en', 'Accessing and updating your details', 'accessRight+rectificationRight'],
    ['en', 'How to change your details', 'rectificationRight'],
    ['en', 'Opting out of the sharing of data', 'objectionRight'],
    ['en', 'Complaints and contact', 'complaint+contact'],
    ['en', 'Contact the data protection ombudsman', 'complaint'],
    ['en', 'Removing cookies', 'cookies'],
  ])('%s: “%s” asks about %s', (lang, heading, keys) => {
    expect(meaningOf(heading, lang).keys.join('+')).toBe(keys);
  });

  it.each([
    ['Rekisterinpitäjän yhteystiedot'],
    ['Personuppgiftsansvarigs kontaktuppgifter'],
    ['The controller’s contact details'],
  ])('takes “%s” for the contact once the controller has been told', (heading) => {
    expect(meantBelow(['controller'], heading, [])).toEqual(['controller']);
    expect(meantBelow(['controller'], heading, ['controller'])).toEqual(['contact']);
  });
});
