// The ids of what is said of a text that changed, seen in the sound notice when it is released and then changed.
import type { Said } from '../model.ts';
import type { Example } from '../rules/rule.ts';
import { changedLines } from './changed-lines.ts';
import { checked, released } from './kept.ts';
import type { Known } from './known.ts';
import { lay, rawFiles } from './lay.ts';
import { told } from './seen.ts';

const path = 'notices/verkkokauppa/fi.md';

const entry: Example = {
  'fi.md': [
    ['automatedDecisions:', 'changes:\n  - id: aika\n    text: Säilytysaika lyheni.\nautomatedDecisions:'],
  ],
  'en.md': [['provision:', 'changes:\n  - id: aika\n    text: We keep data for less time.\nprovision:']],
};
const shorter = ['P6Y', 'P5Y'] as const;
const later = ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'] as const;
const updated = ['updated: 2026-04-20', 'updated: 2026-11-20'] as const;
const numbered = ['version: 4', 'version: 5'] as const;

const sameText: Said = {
  fi: 'Kahdella eri tekstillä ei ole samaa numeroa eikä samaa päivää: niistä selviää, mitä rekisteröidyille kerrottiin ja milloin.',
  en: 'Two texts do not share a number or a day: these tell what data subjects were told, and when.',
};

/** What is told of a working text that differs from its newest version. */
export const ofChanges: readonly Known[] = [
  {
    id: 'changes-logged',
    severity: 'warning',
    ground: 'GDPR 12(1)',
    why: {
      fi: 'Lukija ei lue koko selostetta uudelleen. Muutosluettelo kertoo, mikä hänen tietojensa käsittelyssä muuttui.',
      en: 'Readers do not read a whole notice again. The list of changes tells them what changed in how their data is used.',
    },
    see: () => seen('changes-logged', { 'fi.md': [shorter, later, updated, numbered] }, entry),
  },
  {
    id: 'logged-changes-made',
    severity: 'info',
    ground: 'GDPR 5(1)(a)',
    why: {
      fi: 'Luettelo kertoo muutoksesta, jota tekstissä ei ole: jompikumpi on jäänyt kesken.',
      en: 'The list tells of a change that is not in the text: one of the two is not finished.',
    },
    see: () => seen('logged-changes-made', entry, { 'fi.md': [shorter] }),
  },
  {
    id: 'version-renewed',
    severity: 'warning',
    why: sameText,
    see: () => seen('version-renewed', { 'fi.md': [shorter] }, { 'fi.md': [numbered] }),
  },
  {
    id: 'days-renewed',
    severity: 'warning',
    why: sameText,
    see: () => seen('days-renewed', { 'fi.md': [shorter, numbered] }, { 'fi.md': [later, updated] }),
  },
];

/** What is told of some edits to a released text, and the further edits that put it right. */
function seen(id: string, edits: Example, further: Example): ReturnType<Known['see']> {
  const [wrong, right] = [lay(edits), lay(both(edits, further))];
  const lines = changedLines(wrong.get(path) ?? '', right.get(path) ?? '');
  return { ...told(id, checked([...rawFiles(wrong), ...released()])), repair: [{ path, lines }], fine: [] };
}

const both = (first: Example, second: Example): Example => ({
  'fi.md': [...(first['fi.md'] ?? []), ...(second['fi.md'] ?? [])],
  'en.md': [...(first['en.md'] ?? []), ...(second['en.md'] ?? [])],
});
