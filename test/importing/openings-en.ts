// Awkward openings of English notices, and what they state.
import type { Opening } from './opening.ts';

/** Each opening is invented, in the manner of notices that people have written. */
export const english: readonly Opening[] = [
  {
    named: 'who operates the service',
    text: `# Privacy Policy

This website is operated by Birchwater Tools Ltd ("we", "us" or "our"). Effective date: 1 March 2025.`,
    sure: { controllerName: 'Birchwater Tools Ltd', dated: '2025-03-01' },
  },
  {
    named: 'a day without “last”, and a farm in a comma list',
    text: `# Privacy notice

Updated 17 August 2026

## Controller

Northern Cloudberry, Hilltop Farm, Kuusamo, Finland.

Business ID 0998877-2

farm@cloudberry.example

+358 (0)44 555 1025`,
    sure: {
      businessId: '0998877-2',
      dated: '2026-08-17',
      contactEmail: 'farm@cloudberry.example',
      contactPhone: '+358 (0)44 555 1025',
    },
    said: { controllerName: 'Northern Cloudberry' },
  },
  {
    named: 'X is the controller, without a legal form',
    text: `# Privacy Policy

Lighthouse Games is the controller of your personal data. Write to privacy@lighthouse.example.`,
    said: { controllerName: 'Lighthouse Games' },
    sure: { contactEmail: 'privacy@lighthouse.example' },
  },
  {
    named: 'a day with an ordinal',
    text: `# Privacy Policy

Last modified on the 3rd of August 2026.

## Data Controller

Company: Foxglove Analytics Oy
Address: Mannerheimintie 100, 00100 Helsinki
E-mail: office@foxglove.example`,
    sure: {
      dated: '2026-08-03',
      controllerName: 'Foxglove Analytics Oy',
      contactEmail: 'office@foxglove.example',
    },
  },
  {
    named: 'a company of another country and its number',
    text: `# Privacy Policy

## Who we are

Redwing Software GmbH, Hafenstrasse 5, 20457 Hamburg, Germany. VAT ID: DE123456788.`,
    sure: { controllerName: 'Redwing Software GmbH' },
    unsure: { businessId: 'DE123456788' },
  },
  {
    named: 'an Estonian company',
    text: `# Privacy Policy

## Controller

Kadakas Digital OÜ (registry code 12345678), Tallinn, Estonia
Email: hello@kadakas.example`,
    sure: { controllerName: 'Kadakas Digital OÜ', contactEmail: 'hello@kadakas.example' },
    unsure: { businessId: '12345678' },
  },
  {
    named: 'a Danish company',
    text: `# Privacy Policy

## Data controller

Bøgelund Design ApS
CVR no. 41234504
+45 55 51 23 45`,
    sure: { controllerName: 'Bøgelund Design ApS', contactPhone: '+45 55 51 23 45' },
    unsure: { businessId: '41234504' },
  },
  {
    named: 'who is meant by “we” in the first sentence',
    text: `# Privacy Policy

At Meadowlark Learning Ltd (company number 09876543), we respect your privacy.`,
    said: { controllerName: 'Meadowlark Learning Ltd' },
    unsure: { businessId: '09876543' },
  },
  {
    named: 'a sole trader with a business name',
    text: `# Privacy Policy

## 1. Data Controller

Tmi Harmaaleppä (sole proprietorship)
Business ID: 1919191-9`,
    sure: { businessId: '1919191-9' },
    said: { controllerName: 'Tmi Harmaaleppä' },
  },
  {
    named: 'a person alone',
    text: `# Privacy Policy

## Data Controller

Name: Jane Doe`,
    unsure: { controllerName: 'Jane Doe' },
  },
  {
    named: 'several addresses, of which one is for privacy',
    text: `# Privacy Policy

## Contact us

Sales: sales@harbourlight.example
Support: support@harbourlight.example
Data protection: dpo@harbourlight.example

Harbourlight Inc., 1 Pier Road, Boston, MA 02110, USA`,
    sure: { controllerName: 'Harbourlight Inc.', contactEmail: 'dpo@harbourlight.example' },
  },
  {
    named: 'an address spelled out',
    text: `# Privacy Policy

## Controller

Willowbank Oy

privacy [at] willowbank [dot] example`,
    sure: { controllerName: 'Willowbank Oy', contactEmail: 'privacy@willowbank.example' },
  },
  {
    named: 'an address in a link and not in the words',
    text: `# Privacy Policy

## Controller

Seagrass Oy. [Write to us](mailto:privacy@seagrass.example?subject=Data) about your data.`,
    sure: { controllerName: 'Seagrass Oy', contactEmail: 'privacy@seagrass.example' },
  },
  {
    named: 'the register’s name in a label line',
    text: `# Privacy Notice

**Name of the register:** Volunteers and donors of Otterbrook ry

**Controller:** Otterbrook ry

**Version:** 2.1, 2025-01-15`,
    sure: {
      registerName: 'Volunteers and donors of Otterbrook ry',
      controllerName: 'Otterbrook ry',
    },
    said: { dated: '2025-01-15' },
  },
  {
    named: 'a university and a department on two lines',
    text: `# Privacy Notice

## Controller

University of Eastmarch
Department of Botany
P.O. Box 4, 00014 Eastmarch`,
    sure: { controllerName: 'University of Eastmarch' },
  },
  {
    named: 'two controllers joined by “and”',
    text: `# Privacy Notice

## Joint controllers

Stonebridge Oy and Millrace Oy are joint controllers.`,
    said: { controllerName: 'Stonebridge Oy' },
  },
  {
    named: 'trading as',
    text: `# Privacy Policy

## Data controller

Kivilinna Oy, trading as Nightjar Studio, Business ID: 1234567-1`,
    sure: { controllerName: 'Kivilinna Oy', businessId: '1234567-1' },
  },
  {
    named: 'a copyright line only',
    text: `# Privacy

We do not collect anything.

© 2024–2026 Pebblecove Apps. All rights reserved.`,
    unsure: { controllerName: 'Pebblecove Apps' },
    none: ['dated'],
  },
  {
    named: 'processors of other companies',
    text: `# Privacy Policy

We use Hosting Giant, Inc. and Mail Runner LLC to deliver our service. See privacy@hostinggiant.example for theirs.`,
    none: ['controllerName', 'businessId', 'dated'],
  },
  {
    named: 'a deadline and the year of a law, which are no days of the notice',
    text: `# Privacy Policy

## Controller

Ferncliff Oy

## Legal basis

The GDPR has applied since 25 May 2018. We keep orders until 31 December 2030.`,
    sure: { controllerName: 'Ferncliff Oy' },
    none: ['dated'],
  },
  {
    named: 'a free number and office hours',
    text: `# Privacy Policy

## Contact details of the controller

Snowberry Oy, tel. 0800 555 123 (Mon–Fri 9–16), fax +358 9 555 999`,
    sure: { controllerName: 'Snowberry Oy', contactPhone: '0800 555 123' },
  },
  {
    named: 'an app and the developer behind it',
    text: `# Privacy Policy

Tidewatch is built by Saltmarsh Labs. This page informs you of our policies. Last update: 2025/11/30.`,
    said: { controllerName: 'Saltmarsh Labs' },
    sure: { dated: '2025-11-30' },
  },
  {
    named: 'what the law says of controllers in general',
    text: `# Privacy Policy

A controller is the party that determines the purposes. The controller is obliged to keep records.

## Who is the controller?

Ravenstone Oy is responsible for processing your data.`,
    sure: { controllerName: 'Ravenstone Oy' },
  },
  {
    named: 'a long name with a comma before its form',
    text: `# Privacy Policy

Effective as of January 5, 2026

This Privacy Policy describes how Copperleaf Systems, Inc. ("Copperleaf", "we") collects personal data. Contact: privacy (at) copperleaf (dot) example`,
    said: { controllerName: 'Copperleaf Systems, Inc.' },
    sure: { dated: '2026-01-05', contactEmail: 'privacy@copperleaf.example' },
  },
  {
    named: 'an address of a site in a sentence, which is no e-mail',
    text: `# Privacy Policy

You can visit us at hazelgrove.example or look at docs.hazelgrove.example.

## Controller

Hazelgrove Oy`,
    sure: { controllerName: 'Hazelgrove Oy' },
    none: ['contactEmail'],
  },
  {
    named: 'the register, its controller and contact as a list',
    text: `# Description of file

- Register: Alumni of Westfjord College
- Controller: Westfjord College Foundation
- Contact: alumni@westfjord.example
- Drawn up: 12 May 2020
- Updated: 3 June 2024`,
    sure: { controllerName: 'Westfjord College Foundation', dated: '2024-06-03' },
    said: { contactEmail: 'alumni@westfjord.example' },
  },
  {
    named: 'a person in the midst of a company’s section',
    text: `# Privacy Notice

## Controller

Gulltind AS, Storgata 1, 9008 Tromsø, Norway. Contact person: John Smith, +47 77 55 51 23.`,
    sure: { controllerName: 'Gulltind AS' },
  },
  {
    named: 'bodies in two languages',
    text: `# Privacy notice

## 1. Controller

Municipality of Harbourvik / Satamalahden kunta
Town Hall, 1 Quay Street
registry@harbourvik.example`,
    said: { controllerName: 'Municipality of Harbourvik' },
    sure: { contactEmail: 'registry@harbourvik.example' },
  },
  {
    named: 'a day of a right to complain and of a contract, which are none of the notice',
    text: `# Privacy Policy

Version 1.4

Our agreement with the hosting company was signed on 3 March 2021, and data was moved by 5 May 2022.`,
    none: ['dated', 'controllerName'],
  },
  {
    named: 'a phone beside opening hours and a room',
    text: `# Privacy Policy

## Contact

Call 019 555 7700 (Mon-Thu 10-14), room 1204, 2nd floor. Write: hello@pinecone.example`,
    sure: { contactPhone: '019 555 7700', contactEmail: 'hello@pinecone.example' },
  },
  {
    named: 'a student union by its abbreviation',
    text: `# Privacy Notice

## Data controller

SUNE – Student Union of North Estuary
sune@estuary.example`,
    sure: { contactEmail: 'sune@estuary.example' },
    said: { controllerName: 'SUNE – Student Union of North Estuary' },
  },
  {
    named: 'a name written small, with its address after a dash',
    text: `# Privacy Notice

## Who is the controller?

velo AG - Hauptstr. 1, 91074 Erlangen, Germany ("velo AG")`,
    sure: { controllerName: 'velo AG' },
  },
  {
    named: 'a controller explained in the midst of the sentence, of a form with dots',
    text: `# Privacy Notice

The data controller, that is, the entity that decides on your data, is Mersch House of Trails g.i.e.(MHT):`,
    sure: { controllerName: 'Mersch House of Trails g.i.e.' },
  },
  {
    named: 'a form of several words',
    text: `# Privacy Notice

## Who we are

Blauwald Software GmbH & Co. KG
Weg 1, 10115 Berlin`,
    sure: { controllerName: 'Blauwald Software GmbH & Co. KG' },
  },
  {
    named: 'an association of another country',
    text: `# Privacy Notice

## Data controller

The controller is Wald & Wiese e.V., Weg 2, Berlin.`,
    sure: { controllerName: 'Wald & Wiese e.V.' },
  },
  {
    named: 'only the kind of the organisation',
    text: `# Privacy Notice

## Controller

The Foundation is the controller of the data.`,
    none: ['controllerName'],
  },
  {
    named: 'a day in the metadata of the file',
    text: `---
title: Privacy Notice
date: 2024-01-02
lastUpdated: "2025-03-04"
---

# Privacy Notice

## Controller

Otterfield Oy`,
    unsure: { dated: '2025-03-04' },
  },
  {
    named: 'a day in the metadata, and the notice’s own',
    text: `---
last_modified_at: 2026-01-02T10:00:00+02:00
---

# Privacy Notice

Last updated 5 June 2023

## Controller

Otterfield Oy`,
    sure: { dated: '2023-06-05' },
  },
  {
    named: '“We’re” before the name',
    text: `# Privacy Notice

## Who we are

We're Copperleaf Dental Ltd ('we', 'our', 'us'), and trade as Copperleaf.`,
    sure: { controllerName: 'Copperleaf Dental Ltd' },
  },
  {
    named: '“We are” before the name and a company number after it',
    text: `# Privacy Notice

We are Marram Grass Studios Limited (company number 09988776). You may write to hello@marram.example.`,
    sure: { controllerName: 'Marram Grass Studios Limited' },
    unsure: { businessId: '09988776' },
  },
  {
    named: 'what we are, and no name',
    text: `# Privacy Notice

We are Committed to privacy. We are GDPR compliant.`,
    none: ['controllerName'],
  },
  {
    named: 'a charity registered in a country',
    text: `# Privacy notice

We are the Withy Bed Trust, a charity registered in England and Wales (charity number 1099887).`,
    said: { controllerName: 'Withy Bed Trust' },
  },
  {
    named: 'a fund that is a controller in capitals',
    text: `# Privacy notice

The Saltmarsh Relief Fund is a Data Controller and may hold information about you.`,
    said: { controllerName: 'The Saltmarsh Relief Fund' },
  },
  {
    named: 'a fund that calls itself the Fund',
    text: `# Privacy notice

The Quarry Street Fund (“the Fund”) gives small grants and keeps a record of them.`,
    said: { controllerName: 'Quarry Street Fund' },
  },
  {
    named: 'a trust with its letters, and “we”',
    text: `# Privacy notice

Tideway Community Land Trust (TCLT) (“we”) promises to respect what you tell us.`,
    said: { controllerName: 'Tideway Community Land Trust' },
  },
  {
    named: 'a university “as the Data Controller”',
    text: `# Research privacy notice

Larkmoor University, as the Data Controller, is providing you with this information.`,
    said: { controllerName: 'Larkmoor University' },
  },
  {
    named: 'a church “as a controller” in the midst of a sentence',
    text: `# Privacy notice

This notice tells how we, Christ Church Millbrook (“CCM”), as a controller use your data.`,
    said: { controllerName: 'Christ Church Millbrook' },
  },
  {
    named: 'who “remains the data controller” after another sentence',
    text: `# Privacy notice

The forms are kept for us by another. Growing Closer therefore remains the data controller.`,
    said: { controllerName: 'Growing Closer' },
  },
  {
    named: 'who “is known as the ‘controller’”',
    text: `# Privacy notice

Hazel Row Society is known as the ‘controller’ of the data that you give.`,
    said: { controllerName: 'Hazel Row Society' },
  },
  {
    named: 'letters in brackets that list, and are no copyright',
    text: `# Privacy notice

The lawful bases are these: (a) Consent that you give (c) We have a legal obligation. © 2025 Rookwood Market`,
    unsure: { controllerName: 'Rookwood Market' },
  },
  {
    named: 'the authority’s phone and e-mail in the section on the contact',
    text: `# Privacy notice

## How to contact us

You can contact the Information Commissioner's Office on 0303 123 1113, or by casework@ico.org.uk.

Write to office@withybed.example first. The ICO can be called on +44 1625 545 745.`,
    sure: { contactEmail: 'office@withybed.example' },
    none: ['contactPhone'],
  },
  {
    named: 'a supervisory authority’s own address, by what it is',
    text: `# Privacy notice

## Contact

Complaints go to the supervisory authority, for instance at complaints@regulator.example or +353 1 765 0100.`,
    none: ['contactEmail', 'contactPhone'],
  },
  {
    named: 'a number of a country whose rule is not known here',
    text: `# Privacy notice

The controller of your data is Brzoza Studio, ul. Polna 1, 45-835 Opole, Poland, NIP: 7722200011.`,
    unsure: { businessId: '7722200011' },
    said: { controllerName: 'Brzoza Studio' },
  },
  {
    named: 'a Finnish VAT number',
    text: `# Privacy notice

## Controller

Otterfield Oy

Business ID / VAT number: FI01120389`,
    sure: { businessId: '0112038-9' },
  },
  {
    named: 'a day with an ordinal at the end of the page',
    text: `# Privacy notice

## Controller

Otterfield Oy

## Changes

We tell of changes on this page.

21st November 2020`,
    said: { dated: '2020-11-21' },
  },
  {
    named: 'a partner that is a controller in its own right',
    text: `# Privacy notice

## Controller

Otterfield Oy

Cards are taken by others. Our payment partner Coinhill Ltd is a controller. Thistledown Ltd is a controller in its own right.`,
    said: { controllerName: 'Otterfield Oy' },
  },
];
