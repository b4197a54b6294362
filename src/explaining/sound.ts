// The sound site: small, with nothing to remark on. The examples of all rules are changes to it.

/** The texts of a site's files, by path. */
export type Files = ReadonlyMap<string, string>;

/** The files of the sound site. */
export const sound: Files = new Map([
  [
    'notices/site.yaml',
    `name:
  fi: Tietosuojaselosteet
  en: Privacy notices
baseUrl: https://tietosuoja.example.fi
languages:
  - fi
  - en
controllers:
  esimerkki:
    name: Esimerkki Oy
    businessId: 0112038-9
    phone: 029 566 6700
    email: tietosuoja@example.fi
    postalAddress:
      street: Esimerkkikatu 1
      postcode: 00100
      city: Helsinki
recipients:
  kuljetus:
    name: Kuljetus Esimerkki Oy
authority:
  checked: 2026-03-30
  name:
    fi: Tietosuojavaltuutetun toimisto
    en: Office of the Data Protection Ombudsman
  postalAddress:
    fi: PL 800, 00531 Helsinki
    en: P.O. Box 800, 00531 Helsinki, Finland
  visitingAddress:
    fi: Lintulahdenkuja 4, 00530 Helsinki
    en: Lintulahdenkuja 4, 00530 Helsinki
  phone: 029 566 6700
  web:
    fi: https://tietosuoja.fi
    en: https://tietosuoja.fi/en
`,
  ],
  [
    'notices/verkkokauppa/en.md',
    `---
registerName: Customer register of the web shop
slug: web-shop
lead: Esimerkki Oy processes the data of the customers of its web shop. The data is needed to deliver orders and for marketing.
unexpected: We check your credit data if you choose to pay by invoice.
contact:
  role: Data protection team
dataSubjects:
  - id: asiakkaat
    name: customers of the web shop
purposes:
  - id: tilaukset
    name: delivering orders
    retentionRule: from the end of the financial year
  - id: markkinointi
    name: direct marketing
    interest: marketing our own products to customers
    retentionRule: until you object to marketing
data:
  - id: nimi
    name: name and contact details
  - id: tilaustiedot
    name: order data
sources:
  - id: asiakas
    name: the customer
  - id: luotto
    name: the credit register of Esimerkki
recipients:
  - id: kuljetus
    reason: delivers the orders
provision:
  consequences: We cannot deliver an order without a name and address.
---

## Recipients

We give your name, address and phone number to the carrier.

## Security of the data

We protect the data by encryption and access rights.

## Rights of the data subject

Send your request to tietosuoja@example.fi.
`,
  ],
  [
    'notices/verkkokauppa/fi.md',
    `---
registerName: Verkkokaupan asiakasrekisteri
slug: verkkokauppa
lead: Esimerkki Oy käsittelee verkkokaupan asiakkaiden tietoja. Tietoja tarvitaan tilausten toimittamiseen ja markkinointiin.
unexpected: Tarkistamme luottotietosi, jos valitset laskun.
framework: gdpr-13+14
version: 4
updated: 2026-04-20
effectiveFrom: 2026-05-01
controller: esimerkki
contact:
  role: Tietosuojatiimi
  email: tietosuoja@example.fi
dpo: none
dataSubjects:
  - id: asiakkaat
    name: verkkokaupan asiakkaat
purposes:
  - id: tilaukset
    name: tilausten toimittaminen
    basis: contract
    retention: P6Y
    retentionRule: tilikauden päättymisestä
  - id: markkinointi
    name: suoramarkkinointi
    basis: legitimateInterests
    interest: omien tuotteiden markkinointi asiakkaille
    retentionRule: kunnes kiellät markkinoinnin
    marketing: post
data:
  - id: nimi
    name: nimi ja yhteystiedot
  - id: tilaustiedot
    name: tilaustiedot
sources:
  - id: asiakas
    name: asiakas itse
    from: subject
  - id: luotto
    name: Esimerkin luottotietorekisteri
    from: elsewhere
    public: no
recipients:
  - id: kuljetus
    recipient: kuljetus
    reason: toimittaa tilaukset
    as: processor
    country: FI
transfers: none
provision:
  duty: necessary
  consequences: Emme voi toimittaa tilausta ilman nimeä ja osoitetta.
automatedDecisions: none
profiling: none
---

## Tietojen vastaanottajat

Annamme kuljetusyritykselle nimesi, osoitteesi ja puhelinnumerosi.

## Tietojen suojaaminen

Suojaamme tiedot salauksella ja käyttöoikeuksilla.

## Rekisteröidyn oikeudet

Lähetä pyyntö osoitteeseen tietosuoja@example.fi.
`,
  ],
]);
