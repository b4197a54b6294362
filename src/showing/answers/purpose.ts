// Why data is processed, on what basis, and for how long.
import { pointOf } from '../../law/bases.ts';
import type { Html } from '../../model.ts';
import { capitalized, duration, escape, hyphenate, join } from '../typeset.ts';
import type { Answer, Part, Telling } from './answer.ts';

type Purpose = NonNullable<Telling['facts']['purposes']>[number];

/** Purposes with their bases and retention periods, the duty to provide data, automated decisions and profiling (GDPR 13(1)(c)–(d), 13(2)(a), (e), (f)). */
export const purpose: Answer = (telling) => [
  ...purposes(telling),
  ...provision(telling),
  ...machines(telling),
];

function purposes(telling: Telling): Part[] {
  const { facts, language, lang } = telling;
  const known = facts.purposes ?? [];
  if (known.length === 0) return [];
  // Where no purpose has a basis or a period, a table would be two columns of the same words: the gap says it once.
  if (known.every(({ id, basis }) => !basis && retentionOf(id, telling) === null))
    return [
      {
        kind: 'list',
        title: escape(language.facts.purposes),
        items: known.map(({ id }) => name(id, telling)),
      },
    ];
  const notYet = escape(language.facts.cellNotYet);
  return [
    {
      kind: 'table',
      id: `purposes-${lang}`,
      caption: hyphenate(language.facts.purposesCaption, language),
      head: [language.facts.purpose, language.facts.basis, language.facts.retention].map((head) =>
        hyphenate(head, language),
      ),
      rows: known.map((item) => {
        const kept = retentionOf(item.id, telling);
        return [
          name(item.id, telling),
          item.basis ? basis(item, telling) : notYet,
          kept ? escape(kept) : notYet,
        ];
      }),
    },
  ];
}

/** How long data is kept for a purpose, in words; null when that is not stated. */
export function retentionOf(id: string, { facts, words, language }: Telling): string | null {
  const period = facts.purposes?.find((item) => item.id === id)?.retention;
  const rule = words.purposes?.find((item) => item.id === id)?.retentionRule;
  if (!period && !rule) return null;
  return [period && duration(period, language), rule].filter((part) => part !== undefined).join(' ');
}

function name(id: string, { facts, words, language }: Telling): Html {
  const marketing = facts.purposes?.find((item) => item.id === id)?.marketing;
  const told = capitalized(words.purposes?.find((item) => item.id === id)?.name ?? id);
  if (!marketing || marketing === 'any') return escape(told);
  return escape(`${told} (${language.facts.marketing[marketing]})`);
}

function basis({ id, basis, statute }: Purpose, { words, language }: Telling): Html {
  if (!basis) return escape('');
  const interest = words.purposes?.find((item) => item.id === id)?.interest;
  const lines = [
    `${language.bases[basis]} (${language.basisPoint(pointOf(basis))})`,
    ...(statute ? [language.facts.statute(statute.statute, statute.section ?? null)] : []),
    ...(interest ? [language.facts.interest(interest)] : []),
  ];
  return join(lines.map(escape), '. ');
}

function provision({ facts, words, language }: Telling): Part[] {
  if (!facts.provision) return [];
  const told = [language.facts.duty[facts.provision.duty], words.provision?.consequences].filter(
    (part) => part !== undefined,
  );
  return [{ kind: 'details', rows: [{ term: escape(language.facts.provision), lines: told.map(escape) }] }];
}

function machines({ facts, words, language }: Telling): Part[] {
  const none = [
    facts.automatedDecisions === 'none' && language.facts.noAutomatedDecisions,
    facts.profiling === 'none' && language.facts.noProfiling,
  ].filter((sentence) => typeof sentence === 'string');
  const rows = [
    words.automatedDecisions && {
      term: escape(language.facts.automatedDecisions),
      lines: [words.automatedDecisions.logic, words.automatedDecisions.consequences].map(escape),
    },
    words.profiling && {
      term: escape(language.facts.profiling),
      lines: [escape(words.profiling.description)],
    },
  ].filter((told) => told !== undefined);
  return [
    ...(none.length > 0 ? [{ kind: 'statement' as const, html: escape(none.join(' ')) }] : []),
    ...(rows.length > 0 ? [{ kind: 'details' as const, rows }] : []),
  ];
}
