// Where the sign-off of a notice stands and what was decided on it, as tables for a terminal.
import type { AuthorLang, Said } from '../model.ts';
import { columns } from '../reporters/columns.ts';
import { visible } from '../reporters/visible.ts';
import type { Covers, Coverage } from '../signing/coverage.ts';
import { stateOf, stateWords } from '../signing/state.ts';
import { languagesOf } from '../versions/kept.ts';
import { fingerprintOf } from '../versions/text-hash.ts';

/** The signatures asked for, the decisions in order, and their conditions below them. Ends with a line end. */
export function approvalsTable({ notice, signOff, decisions }: Coverage, lang: AuthorLang): string {
  const signatures = signOff.map((signature) => {
    const { role, lang: tag, approval } = signature;
    const given = approval && [visible(approval.record.by), approval.record.on, String(approval.number)];
    return [role, tag, stateWords[stateOf(signature)][lang], ...(given ?? ['–', '–', '–'])];
  });
  const history = decisions.map(({ approval: { number, record }, covers }) => [
    String(number),
    record.on,
    stateWords[record.decision][lang],
    record.role,
    visible(record.by),
    coversTold(covers, lang),
    languagesOf(record)
      .map((tag) => `${tag} ${fingerprintOf(record.texts[tag] ?? '')}`)
      .join(', '),
  ]);
  const notes = decisions.flatMap(({ approval: { number, record } }) => [
    ...(record.conditions ?? []).map(
      (condition) =>
        `  ${(record.decision === 'approved' ? say.condition : say.reason)(number)[lang]}: ${visible(condition)}`,
    ),
    ...(record.evidence ? [`  ${say.evidence(number)[lang]}: ${visible(record.evidence)}`] : []),
  ]);
  return [
    visible(notice),
    '',
    ...(signOff.length > 0 ? [columns([say.signatures.map((head) => head[lang]), ...signatures])] : []),
    history.length > 0
      ? columns([say.history.map((head) => head[lang]), ...history])
      : `${say.nothing[lang]}\n`,
    ...notes,
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

function coversTold({ working, versions }: Covers, lang: AuthorLang): string {
  const told = [
    ...(working.length > 0 ? [`${say.working[lang]} (${working.join(', ')})`] : []),
    ...versions.map(({ number, languages, isWhole }) => {
      const version = `${say.version[lang]} ${number}`;
      return isWhole ? version : `${version} (${languages.join(', ')})`;
    }),
  ];
  return told.length > 0 ? told.join(', ') : '–';
}

const say = {
  signatures: [
    { fi: 'Rooli', en: 'Role' },
    { fi: 'Kieli', en: 'Language' },
    { fi: 'Tilanne', en: 'State' },
    { fi: 'Kuka', en: 'Who' },
    { fi: 'Päivä', en: 'Day' },
    { fi: 'Nro', en: 'No.' },
  ],
  history: [
    { fi: 'Nro', en: 'No.' },
    { fi: 'Päivä', en: 'Day' },
    { fi: 'Päätös', en: 'Decision' },
    { fi: 'Rooli', en: 'Role' },
    { fi: 'Kuka', en: 'Who' },
    { fi: 'Koskee', en: 'Applies to' },
    { fi: 'Tekstin tunniste', en: 'Fingerprint of the text' },
  ],
  working: { fi: 'työteksti', en: 'working text' },
  version: { fi: 'versio', en: 'version' },
  nothing: { fi: 'Päätöksiä ei ole.', en: 'Nothing has been decided.' },
  condition: (number: number): Said => ({
    fi: `Hyväksynnän ${number} ehto`,
    en: `Condition of approval ${number}`,
  }),
  reason: (number: number): Said => ({
    fi: `Hylkäyksen ${number} syy`,
    en: `Reason for rejection ${number}`,
  }),
  evidence: (number: number): Said => ({
    fi: `Päätös ${number} näkyy osoitteessa`,
    en: `Decision ${number} can be seen at`,
  }),
};
