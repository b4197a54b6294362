// Awkward openings of Swedish notices, and what they state.
import type { Opening } from './opening.ts';

/** Each opening is invented, in the manner of notices that people have written. */
export const swedish: readonly Opening[] = [
  {
    named: 'a company named “vi” from there on',
    text: `# Integritetspolicy

Björkhagen Måleri AB, org.nr 559000-1235 (nedan ”vi”), värnar om din integritet.`,
    sure: { controllerName: 'Björkhagen Måleri AB', businessId: '559000-1235' },
  },
  {
    named: 'for whom the policy holds',
    text: `# Integritetspolicy

Denna policy gäller för Sjöbodens Paddlare. Vi nås på hej@sjoboden.example.`,
    said: { controllerName: 'Sjöbodens Paddlare', contactEmail: 'hej@sjoboden.example' },
  },
  {
    named: 'the controller first in the sentence, with address and number',
    text: `# Personuppgiftspolicy

## Vem är ansvarig?

Nordanvind Förlag AB, 556111-2227, Hamngatan 4, 451 40 Uddevalla är personuppgiftsansvarig för behandlingen.`,
    sure: { controllerName: 'Nordanvind Förlag AB', businessId: '556111-2227' },
  },
  {
    named: 'the controller last in the sentence',
    text: `# Dataskydd

Personuppgiftsansvarig för webbplatsen är Stiftelsen Ljuskällan.

Telefon: 08-555 123 45`,
    said: { controllerName: 'Stiftelsen Ljuskällan', contactPhone: '08-555 123 45' },
  },
  {
    named: 'a bold name without a form and its “vi” and “oss”',
    text: `# Integritetspolicy

## 1. Personuppgiftsansvarig

**Lyktan** (”vi”, ”oss”) är personuppgiftsansvarig. Skriv till **kontakt@lyktan.example**.

_Senast uppdaterad: 2025-11-02_`,
    said: { controllerName: 'Lyktan' },
    sure: { contactEmail: 'kontakt@lyktan.example', dated: '2025-11-02' },
  },
  {
    named: 'a label and a name under a heading',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Företag: Ekdungens Bageri HB
Org.nr: 969700-1234
E-post: info [at] ekdungen.example
Tel: 0522-55 51 23`,
    sure: {
      controllerName: 'Ekdungens Bageri HB',
      contactEmail: 'info@ekdungen.example',
      contactPhone: '0522-55 51 23',
    },
    unsure: { businessId: '969700-1234' },
  },
  {
    named: 'a person who answers, which is no fact to be sure of',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

För behandlingen är Anna Exempelsson personuppgiftsansvarig.`,
    unsure: { controllerName: 'Anna Exempelsson' },
  },
  {
    named: 'a municipality and its board',
    text: `# Dataskyddsbeskrivning

## Personuppgiftsansvarig

Granviks kommun, bildningsnämnden  
Torggatan 2, 12345 Granvik  
dataskydd@granvik.example`,
    sure: { controllerName: 'Granviks kommun', contactEmail: 'dataskydd@granvik.example' },
  },
  {
    named: 'an association of Finland with its FO number',
    text: `# Dataskyddsbeskrivning

## 1. Registeransvarig

Föreningen Fyrvakten r.f.  
FO-nummer 2987001-8  
fyrvakten(at)exempel.example

## 2. Registrets namn

Fyrvaktens medlemsregister`,
    sure: {
      controllerName: 'Föreningen Fyrvakten r.f.',
      businessId: '2987001-8',
      contactEmail: 'fyrvakten@exempel.example',
      registerName: 'Fyrvaktens medlemsregister',
    },
  },
  {
    named: 'a month without a day',
    text: `# Integritetspolicy

Senast uppdaterad: augusti 2025

## Personuppgiftsansvarig

Kvarnbäcken Ekonomisk förening`,
    said: { controllerName: 'Kvarnbäcken Ekonomisk förening' },
    none: ['dated'],
  },
  {
    named: 'an address at a domain with a letter of its own',
    text: `# Integritetspolicy

## Kontakt

Frågor? Mejla kontakt@blåklinten.example eller ring 070-555 12 34.`,
    said: { contactEmail: 'kontakt@blåklinten.example', contactPhone: '070-555 12 34' },
  },
  {
    named: 'the authority’s contacts beside one’s own',
    text: `# Integritetspolicy

## Klagomål

Du kan klaga hos Integritetsskyddsmyndigheten, imy@imy.se, 08-657 61 00.

## Kontakta oss

Havsörn Resor AB, dataskydd@havsorn.example, 031-55 51 00`,
    sure: {
      controllerName: 'Havsörn Resor AB',
      contactEmail: 'dataskydd@havsorn.example',
      contactPhone: '031-55 51 00',
    },
  },
  {
    named: 'the name, a trading name and the day between dots',
    text: `# Integritetspolicy

Senast ändrad 23 april 2026 | Tallkotten Städ AB (802400-4569), bifirma Glansigt

## Om oss

Glansigt är en städtjänst.`,
    sure: { dated: '2026-04-23' },
    said: { controllerName: 'Tallkotten Städ AB', businessId: '802400-4569' },
  },
  {
    named: 'who drives the site',
    text: `# Integritetspolicy

Webbplatsen drivs av Vita Svanen Media AB. Policyn gäller från och med den 1 mars 2025.`,
    sure: { controllerName: 'Vita Svanen Media AB', dated: '2025-03-01' },
  },
  {
    named: 'the maker of the site at the foot, which is no controller',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Rönnängs Tandvård

---

Webbplatsen är byggd av Pixelverket AB`,
    said: { controllerName: 'Rönnängs Tandvård' },
  },
  {
    named: 'a questioning heading and an answer',
    text: `# Så hanterar vi dina uppgifter

## Vem ansvarar för uppgifterna?

Det gör vi på Smedjans Gym AB, org. nr. 769000-3335, med adress Smedjegatan 1, 302 30 Halmstad.`,
    sure: { controllerName: 'Smedjans Gym AB', businessId: '769000-3335' },
  },
  {
    named: 'numbers that are no phones',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Mossens Hund AB  
Org.nr 559312-3457  
Bankgiro 5050-1055  
Fax 08-555 999 00  
Box 123, 101 23 Stockholm`,
    sure: { controllerName: 'Mossens Hund AB', businessId: '559312-3457' },
    none: ['contactPhone', 'contactEmail', 'dated'],
  },
  {
    named: 'a processor in the middle of the text, and no controller',
    text: `# Integritetspolicy

Vi använder tjänster från Molnberget AB och Statistik Norden Oy.`,
    none: ['controllerName', 'businessId', 'contactEmail', 'contactPhone', 'dated'],
  },
  {
    named: 'a register’s name after a dash in the heading',
    text: `# Registerbeskrivning – Solgläntans kundregister

## Registeransvarig

Solgläntan Ab, FO-nr 3210123-6`,
    sure: { controllerName: 'Solgläntan Ab', businessId: '3210123-6' },
    said: { registerName: 'Solgläntans kundregister' },
  },
  {
    named: 'an association in a running sentence',
    text: `# Integritetspolicy

## Inledning

Denna integritetspolicy förklarar hur Idrottsföreningen Kranen samlar in och använder dina personuppgifter.`,
    said: { controllerName: 'Idrottsföreningen Kranen' },
  },
  {
    named: 'a company that is the controller through a service of its own',
    text: `# Personuppgiftspolicy för Lingonrabatt

Lingonrabatt är en tjänst från Fjällvidd Handel AB, org.nr 556111-2227. Fjällvidd Handel AB är personuppgiftsansvarig.

Senast reviderad 2024-10-01.`,
    sure: { controllerName: 'Fjällvidd Handel AB', businessId: '556111-2227', dated: '2024-10-01' },
  },
  {
    named: 'name, post and phone in lines without labels',
    text: `# Dataskyddsbeskrivning

## Personuppgiftsansvarig

Svenska Bryggskolan i Nyland
Strandvägen 10
10600 Ekenäs
tfn 019 555 1234
info@bryggskolan.example`,
    said: { controllerName: 'Svenska Bryggskolan i Nyland' },
    sure: { contactPhone: '019 555 1234', contactEmail: 'info@bryggskolan.example' },
  },
  {
    named: 'a label in the middle of a line',
    text: `# Integritetspolicy

Ansvarig utgivare: Redaktionen · Personuppgiftsansvarig: Mediehuset Norrsken AB · Org.nr: 559000-1235`,
    sure: { controllerName: 'Mediehuset Norrsken AB', businessId: '559000-1235' },
  },
  {
    named: 'an officer of data protection beside the customer service',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Ängsull Ekonomi AB

## Kontakta oss

Kundtjänst: kundservice@angsull.example
Dataskyddsombud: dataskyddsombud@angsull.example`,
    sure: { controllerName: 'Ängsull Ekonomi AB' },
    said: { contactEmail: 'kundservice@angsull.example' },
  },
  {
    named: 'a site that answers for itself',
    text: `# Integritet

## Vem är personuppgiftsansvarig?

Björnbär.se är personuppgiftsansvarig för dina uppgifter.`,
    said: { controllerName: 'Björnbär.se' },
  },
  {
    named: 'when the policy was adopted by the board',
    text: `# GDPR-policy

Antagen av styrelsen 2022-03-15.

Bostadsrättsföreningen Måsen 4 är ansvarig för behandlingen.`,
    said: { controllerName: 'Bostadsrättsföreningen Måsen 4', dated: '2022-03-15' },
  },
  {
    named: 'a number that is of a person who trades alone',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Enskild firma Lergodset
Telefon: +46 70 555 12 34`,
    said: { controllerName: 'Enskild firma Lergodset', contactPhone: '+46 70 555 12 34' },
  },
  {
    named: 'a housing cooperative that is only called one further down',
    text: `# Integritetspolicy

Bostadsrättsföreningen Brf Granhöjden 769000-3335 (”föreningen”) behandlar personuppgifter om dig.

## Personuppgiftsansvarig

Bostadsrättsföreningen är personuppgiftsansvarig för behandlingen av dig som är:

- Medlem i föreningen
- Hyresgäst`,
    sure: { controllerName: 'Bostadsrättsföreningen Brf Granhöjden', businessId: '769000-3335' },
  },
  {
    named: 'a cooperative of a union of them',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

HSB brf Granen i Lund, organisationsnummer 769000-3335`,
    sure: { controllerName: 'HSB brf Granen i Lund', businessId: '769000-3335' },
  },
  {
    named: 'only the kind of the organisation',
    text: `# Integritetspolicy

## Personuppgiftsansvarig

Kommunen är personuppgiftsansvarig.`,
    none: ['controllerName'],
  },
  {
    named: '“Vi är” before the name',
    text: `# Integritetspolicy

Vi är Gråalen Snickeri AB, ett litet snickeri i Lund. Här berättar vi om dina uppgifter.`,
    sure: { controllerName: 'Gråalen Snickeri AB' },
  },
  {
    named: 'an association “därmed” and “i egenskap av”',
    text: `# Integritetspolicy

Formulären sparas hos andra. Sällskapet Norrskenet är därmed personuppgiftsansvarig.`,
    said: { controllerName: 'Sällskapet Norrskenet' },
  },
  {
    named: 'an organisation number with a dash',
    text: `# Integritetspolicy

Gråalen Snickeri AB, org. nr. 556016–0680, är ett svenskt företag med kontor i Lund.`,
    sure: { controllerName: 'Gråalen Snickeri AB', businessId: '556016-0680' },
  },
  {
    named: 'the authority’s phone and e-mail in the section on the contact',
    text: `# Integritetspolicy

## Kontakta oss

Är du inte nöjd kan du ringa IMY på 08-657 61 00 eller skriva till klagomal@tillsyn.example.

Skriv först till oss: kansli@graalen.example.`,
    sure: { contactEmail: 'kansli@graalen.example' },
    none: ['contactPhone'],
  },
];
