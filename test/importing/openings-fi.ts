// Awkward openings of Finnish notices, and what they state.
import type { Opening } from './opening.ts';

/** Each opening is invented, in the manner of notices that people have written. */
export const finnish: readonly Opening[] = [
  {
    named: 'the controller at the end of a sentence, and only later the ID',
    text: `# Tietosuojaseloste

Verkkokaupan asiakastietojen rekisterinpitäjänä toimii Havupolku Oy. Yrityksen Y-tunnus on 3210123-6.`,
    sure: { controllerName: 'Havupolku Oy', businessId: '3210123-6' },
  },
  {
    named: 'a name without a legal form as the one who acts as controller',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Rekisterinpitäjänä toimii Kulmakivi. Tavoitat meidät osoitteesta asiakkaat@kulmakivi.example.`,
    sure: { contactEmail: 'asiakkaat@kulmakivi.example' },
    said: { controllerName: 'Kulmakivi' },
  },
  {
    named: 'the one who keeps the service up',
    text: `# Tietosuoja

Palvelua ylläpitää Luotsitupa Osk (Y-tunnus: 2987001-8). Päivitetty 4.9.2025.`,
    sure: { controllerName: 'Luotsitupa Osk', businessId: '2987001-8', dated: '2025-09-04' },
  },
  {
    named: 'a trading name, farm, municipality and country in one line',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Korven Kanala, Ylätalon tila, Sotkamo, Suomi.

Y-tunnus 0998877-2

puh. 08 555 0123`,
    sure: { businessId: '0998877-2', contactPhone: '08 555 0123' },
    said: { controllerName: 'Korven Kanala' },
  },
  {
    named: 'a company and its whole address in one line',
    text: `# Rekisteriseloste

## 1. Rekisterinpitäjä

Tuulenpesä Oy, Rantatie 12 B 4, 90100 Oulu, Finland, info@tuulenpesa.example, p. 08-555 120`,
    sure: {
      controllerName: 'Tuulenpesä Oy',
      contactEmail: 'info@tuulenpesa.example',
      contactPhone: '08-555 120',
    },
  },
  {
    named: 'labels in bold on lines of their own',
    text: `# Tietosuojaseloste

## 1 Rekisterinpitäjä

**Yhdistys:** Pohjolan Lehtorit ry  
**Osoite:** Opintie 3, 40100 Jyväskylä  
**Sähköposti:** hallitus (at) lehtorit.example  
**Puhelin:** 0400 555 012`,
    sure: {
      controllerName: 'Pohjolan Lehtorit ry',
      contactEmail: 'hallitus@lehtorit.example',
      contactPhone: '0400 555 012',
    },
  },
  {
    named: 'a table of labels',
    text: `# Tietosuojaseloste

| Rekisterinpitäjä | Sahanurkka Ky |
| --- | --- |
| Y-tunnus | 1919191-9 |
| Sähköposti | toimisto@sahanurkka.example |
| Rekisterin nimi | Sahanurkan asiakasrekisteri |`,
    sure: {
      controllerName: 'Sahanurkka Ky',
      businessId: '1919191-9',
      registerName: 'Sahanurkan asiakasrekisteri',
    },
    said: { contactEmail: 'toimisto@sahanurkka.example' },
  },
  {
    named: 'a city and its branch',
    text: `# Tietosuojaseloste: nuorten työpajat

## Rekisterinpitäjä

Kuusikosken kaupunki, sivistystoimi  
Keskuskatu 1, 12345 Kuusikoski  
Puh. vaihde (03) 555 7000`,
    sure: { controllerName: 'Kuusikosken kaupunki', contactPhone: '(03) 555 7000' },
  },
  {
    named: 'a department before its organisation',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Matematiikan laitos, Lehmusniemen yliopisto  
Kampusranta 5, 00500 Helsinki`,
    said: { controllerName: 'Lehmusniemen yliopisto' },
  },
  {
    named: 'two controllers together',
    text: `# Tietosuojaseloste

## Yhteisrekisterinpitäjät

Rannikon Soutajat ry (Y-tunnus 1234567-1)  
Saariston Soutajat ry (Y-tunnus 3101010-5)`,
    said: { controllerName: 'Rannikon Soutajat ry', businessId: '1234567-1' },
  },
  {
    named: 'a trading name of a company, after a slash',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Kahvila Keinutuoli / Mäntyranta Oy  
Y-tunnus: 3210123-6`,
    sure: { businessId: '3210123-6' },
    said: { controllerName: 'Mäntyranta Oy' },
  },
  {
    named: 'a sole trader by the name of the business',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Toiminimi Sävelpaja Aalto  
y-tunnus 0998877-2`,
    sure: { businessId: '0998877-2' },
    said: { controllerName: 'Toiminimi Sävelpaja Aalto' },
  },
  {
    named: 'a person and no business',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Nimi: Matti Meikäläinen`,
    unsure: { controllerName: 'Matti Meikäläinen' },
  },
  {
    named: 'an association whose contact person follows',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä ja yhteyshenkilö

Tikkamäen kyläyhdistys ry  
Yhteyshenkilö: Maija Meikäläinen  
sihteeri@tikkamaki.example`,
    sure: { controllerName: 'Tikkamäen kyläyhdistys ry', contactEmail: 'sihteeri@tikkamaki.example' },
  },
  {
    named: 'the name of the register in the tail of a heading',
    text: `# Tietosuojaseloste

## 1. Rekisterinpitäjä: Kivipiha Oy

## 2. Rekisterin nimi: Kivipihan työnhakijarekisteri

## 3. Yhteystiedot

tietosuoja@kivipiha.example`,
    sure: {
      controllerName: 'Kivipiha Oy',
      registerName: 'Kivipihan työnhakijarekisteri',
      contactEmail: 'tietosuoja@kivipiha.example',
    },
  },
  {
    named: 'the name of the register in quotation marks in a sentence',
    text: `# Rekisteriseloste

## Rekisterin nimi

Rekisterin nimi on ”Kanta-asiakkaat ja uutiskirje”. Rekisteri on sähköinen.`,
    sure: { registerName: 'Kanta-asiakkaat ja uutiskirje' },
  },
  {
    named: 'both days, of which the later is that of the notice',
    text: `# Tietosuojaseloste

Laadittu 24.5.2018 / päivitetty 11.2.2024

## Rekisterinpitäjä

Salmenvirta Oy`,
    sure: { dated: '2024-02-11', controllerName: 'Salmenvirta Oy' },
  },
  {
    named: 'a day after a middle dot in a longer line',
    text: `# Tietosuojaseloste

EU:n yleinen tietosuoja-asetus (2016/679) · Versio 2 · Päivitetty 17.8.2026

## Rekisterinpitäjä

Hiidenkirnu Oy · Y-tunnus 2987001-8 · info@hiidenkirnu.example`,
    sure: {
      dated: '2026-08-17',
      controllerName: 'Hiidenkirnu Oy',
      businessId: '2987001-8',
      contactEmail: 'info@hiidenkirnu.example',
    },
  },
  {
    named: 'from when the notice is in force',
    text: `# Tietosuojaseloste

Voimassa 1.1.2024 alkaen.

## Rekisterinpitäjä

Rantaraitti Oyj`,
    sure: { dated: '2024-01-01', controllerName: 'Rantaraitti Oyj' },
  },
  {
    named: 'a business ID with a wrong check digit',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Pihlajakulma Oy  
Y-tunnus: 3210123-5`,
    sure: { controllerName: 'Pihlajakulma Oy' },
    unsure: { businessId: '3210123-5' },
  },
  {
    named: 'a business ID that is yet to be filled in',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

[Yrityksen nimi]  
Y-tunnus: XXXXXXX-X  
[sähköposti]`,
    none: ['controllerName', 'businessId', 'contactEmail', 'contactPhone'],
  },
  {
    named: 'an address that is only the form of an address, and a fax',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Hakaniitty Oy, Pajakuja 2, 33100 Tampere  
sähköpostit muotoa etunimi.sukunimi@hakaniitty.example  
puh. 010 555 0100  
faksi 010 555 0199`,
    sure: { controllerName: 'Hakaniitty Oy', contactPhone: '010 555 0100' },
    none: ['contactEmail'],
  },
  {
    named: 'the officer’s address before the shop’s',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Kaislaranta Oy (1919191-9)

Tuotteita koskevat kysymykset: tuki@kaislaranta.example

## Tietosuojavastaava

tietosuojavastaava@kaislaranta.example, 09 555 7788`,
    sure: {
      controllerName: 'Kaislaranta Oy',
      businessId: '1919191-9',
      contactEmail: 'tietosuojavastaava@kaislaranta.example',
      contactPhone: '09 555 7788',
    },
  },
  {
    named: 'no contact but that of the authority',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Metsälampi Oy

## Valitusoikeus

Voit valittaa tietosuojavaltuutetulle: tietosuoja@om.fi, vaihde 029 566 6700.`,
    sure: { controllerName: 'Metsälampi Oy' },
    none: ['contactEmail', 'contactPhone', 'businessId', 'dated', 'registerName'],
  },
  {
    named: 'only the name in the last line of the page',
    text: `# Tietosuoja

Emme kerää sinusta tietoja.

© 2026 Aurinkopolku`,
    unsure: { controllerName: 'Aurinkopolku' },
    none: ['dated'],
  },
  {
    named: 'who the processor is, which is no controller',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Suopursun Apteekki

## Käsittelijät

Palvelimen ylläpidosta vastaa Pilvilinna Oy (Y-tunnus 1234567-1), tuki@pilvilinna.example.`,
    said: { controllerName: 'Suopursun Apteekki' },
    none: ['businessId'],
  },
  {
    named: 'a controller named for the service it keeps',
    text: `# Tietosuojaseloste

Tämä seloste koskee Myllykoti-palvelua, jonka rekisterinpitäjä on Jokisuun Myllyt Oy, Y-tunnus 3101010-5, Myllytie 8, 20100 Turku.`,
    sure: { controllerName: 'Jokisuun Myllyt Oy', businessId: '3101010-5' },
  },
  {
    named: 'a name before a parenthesis that says how it is called from there on',
    text: `# Tietosuojaseloste

Harjun Opistosäätiö sr (jäljempänä ”Opisto” tai ”me”) noudattaa toiminnassaan tietosuojalakia. Viimeksi päivitetty: 2025-03-31`,
    said: { controllerName: 'Harjun Opistosäätiö sr' },
    sure: { dated: '2025-03-31' },
  },
  {
    named: 'the controller and the contact in one paragraph',
    text: `# Tietosuojaseloste

## 1. Rekisterinpitäjä ja yhteystiedot

Rekisterinpitäjä on Suomen Ratasmuseon ystävät ry, Museokatu 3, 60100 Seinäjoki. Sähköposti: toimisto@ratasmuseo.example, puhelin +358 6 555 1234.`,
    sure: {
      controllerName: 'Suomen Ratasmuseon ystävät ry',
      contactEmail: 'toimisto@ratasmuseo.example',
      contactPhone: '+358 6 555 1234',
    },
  },
  {
    named: 'the maker of the site as a company beside the controller',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Nimi: Parturi-kampaamo Hiuslato

Sivuston teknisestä toteutuksesta vastaa Koodiverstas Oy.`,
    said: { controllerName: 'Parturi-kampaamo Hiuslato' },
  },
  {
    named: 'a parish',
    text: `# Rekisteriseloste

## 1. Rekisterinpitäjä

Nimi
Lammaskallion seurakunta
Osoite
Kirkkotie 1, 12345 Lammaskallio
Puhelin
(09) 555 0900`,
    sure: { controllerName: 'Lammaskallion seurakunta', contactPhone: '(09) 555 0900' },
  },
  {
    named: 'a welfare company of the old form, with capital letters',
    text: `TIETOSUOJASELOSTE

REKISTERINPITÄJÄ

HAMMASLÄÄKÄRIASEMA VALKOKULMA OY
Y-TUNNUS 2987001-8
PUH 02 555 6677

REKISTERIN NIMI

POTILASREKISTERI`,
    sure: {
      controllerName: 'HAMMASLÄÄKÄRIASEMA VALKOKULMA OY',
      businessId: '2987001-8',
      registerName: 'POTILASREKISTERI',
    },
    said: { contactPhone: '02 555 6677' },
  },
  {
    named: 'a shop whose company is told in the terms',
    text: `# Tietosuojakäytäntö

Verkkokauppaa pihapuoti.example pitää Vihermaa Trading Oy (Y-tunnus 3210123-6).

Tätä käytäntöä on viimeksi muutettu 2. tammikuuta 2026.`,
    sure: { controllerName: 'Vihermaa Trading Oy', businessId: '3210123-6', dated: '2026-01-02' },
  },
  {
    named: 'another controller in the midst of the text',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Kivijalka Osuuskunta

## Maksaminen

Maksutietojen osalta rekisterinpitäjä on Maksumestari Oyj (Y-tunnus 1234567-1).`,
    sure: { controllerName: 'Kivijalka Osuuskunta' },
  },
  {
    named: 'who answers, as a chair of an association',
    text: `# Rekisteriseloste

## Rekisterin pitäjä

Lentopalloseura Rantapallo
Puheenjohtaja Liisa Virtanen
rantapallo@seura.example`,
    said: { controllerName: 'Lentopalloseura Rantapallo' },
    sure: { contactEmail: 'rantapallo@seura.example' },
  },
  {
    named: 'a notice of a city with its register and the days of its making',
    text: `# Tietosuojaseloste

## Rekisterin nimi

Nuorisopalvelujen leirirekisteri

## Laatimispäivä

15.1.2019, tarkistettu 7.12.2021

## Rekisterinpitäjä

Mäntykosken kaupunki, sivistyslautakunta`,
    sure: {
      registerName: 'Nuorisopalvelujen leirirekisteri',
      dated: '2021-12-07',
      controllerName: 'Mäntykosken kaupunki',
    },
  },
  {
    named: 'days of events that are no days of the notice',
    text: `# Tietosuojaseloste

Kilpailu järjestetään 6.6.2026 Lahdessa. Ilmoittautuneiden tiedot poistetaan 31.12.2026.

## Rekisterinpitäjä

Lahden Juoksijat ry`,
    sure: { controllerName: 'Lahden Juoksijat ry' },
    none: ['dated'],
  },
  {
    named: 'a web address instead of an e-mail, and a form',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Sorsapuisto Ky, www.sorsapuisto.example

Ota yhteyttä lomakkeella.`,
    sure: { controllerName: 'Sorsapuisto Ky' },
    none: ['contactEmail', 'contactPhone', 'businessId'],
  },
  {
    named: 'a name after a dash and an ID after a slash',
    text: `# Tietosuojaseloste

Rekisterinpitäjä – Pilkkukettu Oy / 3101010-5`,
    sure: { controllerName: 'Pilkkukettu Oy', businessId: '3101010-5' },
  },
  {
    named: 'what is still to be filled in beside what is',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Tuohivirsu Oy
Y-tunnus: 0000000-0
Sähköposti: esimerkki@example.com
Puhelin: [puhelinnumero]`,
    sure: { controllerName: 'Tuohivirsu Oy' },
    none: ['businessId', 'contactPhone', 'contactEmail'],
  },
  {
    named: 'a housing company, whose form stands first',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Asunto Oy Kuusirinne, Rinnetie 3, 00100 Helsinki`,
    sure: { controllerName: 'Asunto Oy Kuusirinne' },
  },
  {
    named: 'a housing company in a sentence',
    text: `# Tietosuojaseloste

Rekisterinpitäjä on As. Oy Oulun Lumme.`,
    sure: { controllerName: 'As. Oy Oulun Lumme' },
  },
  {
    named: 'only the kind of the organisation',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Seurakunta on rekisterinpitäjä.`,
    none: ['controllerName'],
  },
  {
    named: 'a label of several parts beside the name',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

4H-yrityksen nimi: RUNKO

Sähköposti: runko.yritys@kuusi.example`,
    said: { controllerName: 'RUNKO', contactEmail: 'runko.yritys@kuusi.example' },
  },
  {
    named: 'a long sentence that ends where the name begins',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

LVM Pihakarttasovelluksen kautta käsiteltyjen henkilötietojen rekisterinpitäjä on:

**LVM Karttatalo** — kotipaikka Lissabon, Portugali`,
    said: { controllerName: 'LVM Karttatalo' },
  },
  {
    named: '“Olemme” before the name',
    text: `# Tietosuojaseloste

Olemme Harmaaleppä Oy, pieni perheyritys Inarista. Kerromme tässä, mitä tietoja keräämme.`,
    sure: { controllerName: 'Harmaaleppä Oy' },
  },
  {
    named: 'a controller by “näin ollen” and “tällöin”',
    text: `# Tietosuojaseloste

Lomakkeet säilyttää toinen. Ruskon Kyläsäätiö toimii tällöin rekisterinpitäjänä.`,
    said: { controllerName: 'Ruskon Kyläsäätiö' },
  },
  {
    named: 'the authority’s phone in the section on the contact',
    text: `# Tietosuojaseloste

## Yhteystiedot

Jos asia ei selviä, tietosuojavaltuutetun toimisto auttaa: 029 566 6777, neuvonta@valvoja.example.

Kirjoita ensin meille: toimisto@leppa.example.`,
    sure: { contactEmail: 'toimisto@leppa.example' },
    none: ['contactPhone'],
  },
  {
    named: 'a VAT number for a business ID',
    text: `# Tietosuojaseloste

## Rekisterinpitäjä

Harmaaleppä Oy

Y-tunnus: FI01120389`,
    sure: { businessId: '0112038-9' },
  },
];
