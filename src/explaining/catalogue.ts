// Every id that a check can print.
import { nearest } from '../judging/nearest.ts';
import type { Kind, Known } from './known.ts';
import { ofApprovals } from './of-approvals.ts';
import { ofChanges } from './of-changes.ts';
import { ofCharacters } from './of-characters.ts';
import { ofCounsel } from './of-counsel.ts';
import { ofFields } from './of-fields.ts';
import { ofFiles } from './of-files.ts';
import { ofMistakes } from './of-mistakes.ts';
import { ofRules, ofWriting } from './of-rules.ts';
import { ofVersions } from './of-versions.ts';

/** All ids by what they are about, each kind in alphabetical order. */
export const catalogue: readonly Kind[] = [
  { title: { fi: 'Selosteen sisältö', en: 'What a notice says' }, ids: ofRules },
  { title: { fi: 'Tekstin kirjoittaminen', en: 'The writing of the text' }, ids: ofWriting },
  { title: { fi: 'Kentät ja arvot', en: 'Fields and values' }, ids: ofFields },
  { title: { fi: 'Metatietojen kirjoittaminen', en: 'The writing of metadata' }, ids: ofMistakes },
  { title: { fi: 'Merkit', en: 'Characters' }, ids: ofCharacters },
  { title: { fi: 'Kansiot ja tiedostot', en: 'Folders and files' }, ids: ofFiles },
  { title: { fi: 'Julkaistut versiot', en: 'Released versions' }, ids: ofVersions },
  { title: { fi: 'Hyväksynnät', en: 'Approvals' }, ids: ofApprovals },
  { title: { fi: 'Muutoksista kertominen', en: 'Telling of changes' }, ids: ofChanges },
  { title: { fi: 'Palautetut asiakirjat', en: 'Documents that came back' }, ids: ofCounsel },
].map(({ title, ids }) => ({ title, ids: ids.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));

/** All ids, kind by kind. */
export const known: readonly Known[] = catalogue.flatMap(({ ids }) => ids);

/** What a misspelt id was probably meant to be; null when no id is near. */
export const nearestId = (id: string): string | null =>
  nearest(
    id,
    known.map((one) => one.id),
  );
