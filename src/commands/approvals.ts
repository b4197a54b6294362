// `seloste approvals`: who has approved what of the notices, and what it covers now.
import { resolve } from 'node:path';
import { examine, noticesOf } from '../examine.ts';
import type { AuthorLang, Said } from '../model.ts';
import { columns } from '../reporters/columns.ts';
import { visible } from '../reporters/visible.ts';
import { coverageOf, type Covers, type Coverage } from '../signing/coverage.ts';
import { stateOf, stateWords } from '../signing/state.ts';
import { languagesOf } from '../versions/kept.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import type { Command } from './command.ts';
import { noFolder } from './no-folder.ts';
import { noNotice } from './not-there.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Lists where the sign-off of each notice stands, and all decisions on it. Exit 1 when a notice that is asked for cannot be read. */
export const approvals: Command = {
  about: {
    fi: 'Näytä, kuka on hyväksynyt minkä tekstin ja mitä hyväksynnät nyt kattavat.',
    en: 'Show who has approved what, and what that covers now.',
  },
  paths: { fi: 'selosteet, joista kerrotaan (oletus: kaikki)', en: 'notices to tell of (default: all)' },
  operand: 'ID…',
  options: {
    root: shared.root,
    date: shared.date,
    json: { type: 'boolean', about: { fi: 'tulosta JSON', en: 'print JSON' } },
  },

  run: async ({ options, paths }, talk) => {
    const { lang, out, err, today } = talk;
    const root = resolve(String(options['root'] ?? '.'));
    const { compiled, diagnostics, known } = await examine(root, { today, strict: false }, coverageOf);
    const absent = noFolder(diagnostics, talk);
    if (absent !== null) return absent;
    const ids = noticesOf(known).filter((id) => paths.length === 0 || paths.includes(id));
    const missing = paths.find((id) => !ids.includes(id));
    if (missing !== undefined) return wrongUsage(err, lang, noNotice(missing));
    const states = (compiled?.notices ?? []).filter(({ notice }) => ids.includes(notice));
    const unreadable = ids.filter((id) => !states.some(({ notice }) => notice === id));
    if (options['json'] === true) {
      const policy = compiled?.site.review ?? null;
      out(
        `${JSON.stringify({ schema: 1, date: today, policy, notices: states.map(asJson), unreadable }, null, 2)}\n`,
      );
    } else for (const state of states) out(tellOf(state, lang));
    for (const id of unreadable) err(`${say.unreadable(visible(id))[lang]}\n`);
    return unreadable.length > 0 ? 1 : 0;
  },
};

const asJson = ({ notice, texts, signOff, decisions }: Coverage) => ({
  notice,
  texts,
  signOff: signOff.map(({ role, lang, state, approval }) => ({
    role,
    language: lang,
    state,
    approval: approval?.number ?? null,
  })),
  approvals: decisions.map(({ approval: { number, record }, covers }) => {
    const { seal, parties, sourceLanguage, against, ...told } = record;
    const versions = covers.versions.map(({ number: of, languages }) => ({ number: of, languages }));
    return {
      number,
      ...told,
      against: against === undefined ? null : Number(against),
      covers: { working: covers.working, versions },
    };
  }),
});

function tellOf({ notice, signOff, decisions }: Coverage, lang: AuthorLang): string {
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
  unreadable: (id: string): Said => ({
    fi: `Selostetta ”${id}” ei voitu lukea. Katso virheet: seloste check`,
    en: `The notice “${id}” could not be read. See the errors: seloste check`,
  }),
};
