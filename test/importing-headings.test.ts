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
    ['sv', 'Var lagras dina uppgifter?', 'transfers'],
    ['sv', 'Vem är dataskyddsombud?', 'dpo'],
    ['sv', 'Uppgifter som lagras i registret', 'content'],
    ['sv', 'Vilka får ta del av uppgifterna?', 'disclosures'],
    ['sv', 'Tystnadsplikt', 'security'],
    ['sv', 'Intresseavvägning', 'legalBasis'],
    ['sv', 'Till vem lämnar vi uppgifter?', 'disclosures'],
    ['en', 'How is data collected?', 'sources'],
    ['en', 'What we use your data for', 'purpose'],
    ['en', 'Where your data is stored', 'transfers'],
    ['en', 'Access control', 'security'],
    ['en', 'Opting out', 'objectionRight'],
    ['en', 'Information you provide to us', 'content'],
    ['en', 'When is data deleted?', 'retention'],
    ['en', 'How to contact our data protection officer', 'dpo'],
    ['en', 'Age restrictions', 'other'],
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
