// What the openings of many notices state, and how sure that is.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model.ts';
import type { FactName, Opening } from './importing/opening.ts';
import { english } from './importing/openings-en.ts';
import { finnish } from './importing/openings-fi.ts';
import { swedish } from './importing/openings-sv.ts';
import { editionsOf } from './importing/read.ts';

const inLanguage = (lang: Lang, openings: readonly Opening[]) => openings.map((one) => ({ lang, ...one }));
const openings = [...inLanguage('fi', finnish), ...inLanguage('sv', swedish), ...inLanguage('en', english)];

/** What follows an opening: nothing of it is the controller’s own. */
const rest: Record<Lang, string> = {
  fi: `## Henkilötietojen käsittelyn tarkoitus

Tietoja käytetään tilausten toimittamiseen ja asiakassuhteen hoitamiseen.

## Rekisteröidyn oikeudet

Voit pyytää tietojesi oikaisua. Valituksen voi tehdä tietosuojavaltuutetun toimistoon (tietosuoja@om.fi, 029 566 6700).`,
  sv: `## Ändamålet med behandlingen

Uppgifterna används för att leverera beställningar och sköta kundförhållandet.

## Dina rättigheter

Du kan begära rättelse. Klagomål lämnas till Integritetsskyddsmyndigheten (imy@imy.se, 08-657 61 00).`,
  en: `## Purpose of processing

The data are used to deliver orders and to look after customers.

## Your rights

You may ask for rectification. Complaints go to the Office of the Data Protection Ombudsman (tietosuoja@om.fi, +358 29 566 6700).`,
};

const sure = 0.8;

describe('an opening with', () => {
  it.each(openings)('$lang: $named', async ({ lang, ...opening }) => {
    const [edition] = await editionsOf('markdown', `${opening.text}\n\n${rest[lang]}\n`);
    const asked = { ...opening.said, ...opening.unsure, ...opening.sure };
    const names = [...namesOf(asked), ...(opening.none ?? [])];
    const told = Object.fromEntries(
      names.map((name) => {
        const { value, confidence = 0 } = edition?.facts[name] ?? {};
        const graded = opening.said?.[name] === undefined && value !== undefined;
        return [name, graded ? `${value} (${confidence >= sure ? 'sure' : 'unsure'})` : value];
      }),
    );
    expect(told).toEqual({
      ...Object.fromEntries((opening.none ?? []).map((name) => [name, undefined])),
      ...opening.said,
      ...mapped(opening.unsure, (value) => `${value} (unsure)`),
      ...mapped(opening.sure, (value) => `${value} (sure)`),
    });
  });
});

// Object.keys() forgets what the keys are.
const namesOf = (stated: Partial<Record<FactName, string>>) => Object.keys(stated) as FactName[];

const mapped = (stated: Partial<Record<FactName, string>> = {}, told: (value: string) => string) =>
  Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, told(value)]));

describe('how sure a controller’s name is goes by what says it and what it is', () => {
  const names = ['Ruskotuuli Oy', 'Ruskotuulen kaupunki', 'Ruskotuuli', 'Matti Meikäläinen'];
  const under = (heading: string, text: string) => `# Tietosuojaseloste\n\n## ${heading}\n\n${text}\n`;

  it.each<[string, (name: string) => string, number[]]>([
    ['a label', (name) => under('Rekisterinpitäjä', `Nimi: ${name}`), [0.97, 0.85, 0.75, 0.5]],
    [
      'a sentence',
      (name) => under('Rekisterinpitäjä', `Rekisterinpitäjä on ${name}.`),
      [0.95, 0.85, 0.7, 0.5],
    ],
    ['the section', (name) => under('Rekisterinpitäjä', name), [0.95, 0.85, 0.65, 0.45]],
    ['who keeps the site', (name) => under('Yleistä', `Palvelua ylläpitää ${name}.`), [0.7, 0.65, 0.6, 0.4]],
    ['a copyright line', (name) => under('Yleistä', `© 2026 ${name}`), [0.5, 0.45, 0.4, 0.3]],
  ])('%s', async (_, textOf, sureness) => {
    const told = await Promise.all(
      names.map(async (name) => {
        const [edition] = await editionsOf('markdown', `${textOf(name)}\n${rest.fi}\n`);
        return edition?.facts.controllerName;
      }),
    );
    expect(told.map((fact) => fact?.value)).toEqual(names);
    expect(told.map((fact) => fact?.confidence)).toEqual(sureness);
  });

  it('and no name is sure where a sentence gives the part to two', async () => {
    const text = under('Rekisterinpitäjä', 'Rekisterinpitäjä on Kuura Oy.\n\nRekisterinpitäjä on Halla Oy.');
    const [edition] = await editionsOf('markdown', `${text}\n${rest.fi}\n`);
    expect(edition?.facts.controllerName).toMatchObject({ value: 'Kuura Oy', confidence: 0.7 });
  });
});

it('a month without a day is told as a month', async () => {
  const [edition] = await editionsOf(
    'markdown',
    `# Integritetspolicy\n\nSenast uppdaterad: augusti 2025\n\n${rest.sv}\n`,
  );
  expect(edition?.facts.month).toMatchObject({ value: '2025-08', line: 3 });
  expect(edition?.facts.dated).toBeUndefined();
});
