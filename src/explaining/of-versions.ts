// The ids of what is wrong with released versions, seen in the sound notice when it is released and then spoilt.
import type { Diagnostic, RawFile, Said } from '../model.ts';
import * as problems from '../reading/file-problems.ts';
import { checked, edited, released, without } from './kept.ts';
import type { Known } from './known.ts';
import { lay, rawFiles } from './lay.ts';
import { knownFrom } from './seen.ts';
import { sound } from './sound.ts';

const folder = 'notices/verkkokauppa/versions/4';

const lasting: Said = {
  fi: 'Julkaistusta versiosta on voitava osoittaa, mitä rekisteröidyille kerrottiin ja milloin. Siksi se ei enää muutu.',
  en: 'A released version has to show what data subjects were told, and when. So it does not change any more.',
};
const inTime: Said = {
  fi: 'Jokaisena päivänä on voimassa yksi versio, ja sen on selvittävä versioiden päivistä.',
  en: 'One version is in force on any day, and the days of the versions have to tell which.',
};

/** What is told of released versions. */
export const ofVersions: readonly Known[] = [
  knownFrom(
    'text-released',
    {
      fi: 'Sivustolla on voimassa oleva versio. Työtekstin muutos näkyy vasta, kun se julkaistaan.',
      en: 'The site shows the version in force. A change of the working text shows when it is released.',
    },
    () => checked([...rawFiles(lay({ 'fi.md': [['Suojaamme', 'Me suojaamme']] })), ...released()]),
    'info',
  ),
  knownFrom('version-unaltered', lasting, () => spoilt('fi.md', ['P6Y', 'P5Y'])),
  knownFrom('version-recorded', lasting, () =>
    checked([...rawFiles(sound), ...without(released(), 'record.yaml')]),
  ),
  knownFrom('version-complete', lasting, () =>
    checked([...rawFiles(sound), ...without(released(), 'en.md')]),
  ),
  knownFrom('version-numbered', lasting, () => checked([...rawFiles(sound), ...misplaced()])),
  knownFrom('version-files-known', lasting, () => [
    problems.at(`${folder}/muistio.docx`, problems.unknownInVersions('muistio.docx')),
  ]),
  knownFrom('versions-in-order', inTime, () =>
    checked([...rawFiles(sound), ...released(), ...earlierFifth()]),
  ),
  knownFrom(
    'released-languages-listed',
    {
      fi: 'Julkaistun version sivut pysyvät osoitteissaan kaikilla kielillä, joilla se julkaistiin.',
      en: 'The pages of a released version stay at their addresses in every language in which it was released.',
    },
    () => checked([...rawFiles(lay({ 'site.yaml': [['  - en\n', '']] })), ...released()]),
  ),
  knownFrom(
    'retired-notices-known',
    {
      fi: 'Käytöstä poistettu seloste pysyy luettavana, joten sen kansion on oltava tallella.',
      en: 'A retired notice stays readable, so its folder has to be there.',
    },
    () =>
      checked(
        rawFiles(
          lay({ 'site.yaml': [['authority:', 'retired:\n  vanha-rekisteri: 2026-06-30\nauthority:']] }),
        ),
      ),
  ),
];

const spoilt = (name: string, edit: readonly [from: string, to: string]): Diagnostic[] =>
  checked([...rawFiles(sound), ...edited(released(), name, edit)]);

/** A version in the folder of another one. */
const misplaced = (): RawFile[] =>
  released().map((file) => ({ ...file, path: file.path.replace('/versions/4/', '/versions/5/') }));

/** A fifth version that would take effect before the fourth. */
const earlierFifth = (): RawFile[] =>
  released(
    lay({
      'fi.md': [
        ['version: 4', 'version: 5'],
        ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-04-01'],
      ],
    }),
  );
