// What the reader may ask for, and whom to complain to.
import { rightKeys, rightsFollowing, type Right } from '../law/rights.ts';
import type { Facts } from '../schema/notice.ts';
import { capitalized, escape } from '../typeset.ts';
import type { Answer, Part } from './answer.ts';

/** The rights that follow from the stated bases and those the notice names, each in the catalogue's sentence (GDPR 12, 15–22, 77). */
export const rights: Answer = ({ facts, language }) => {
  const held = rightsOf(facts);
  const rows = held.map((right) => ({
    term: escape(capitalized(language.rights[right].name)),
    lines: [escape(language.rights[right].sentence)],
  }));
  return [
    ...(rows.length > 0 ? [{ kind: 'details' as const, rows }] : []),
    ...(basesOf(facts).length > 0
      ? [language.response, language.complaint].map((sentence): Part => ({
          kind: 'statement',
          html: escape(sentence),
        }))
      : []),
  ];
};

/** The rights a notice gives its reader, in page order. */
export function rightsOf(facts: Facts): Right[] {
  const following = rightsFollowing({
    bases: basesOf(facts),
    marketing: (facts.purposes ?? []).some(({ marketing }) => marketing !== undefined),
    automatedDecisions: facts.automatedDecisions !== undefined && facts.automatedDecisions !== 'none',
  });
  return rightKeys.filter((right) => following.includes(right) || facts.rights?.includes(right));
}

/** The legal bases a notice states, each once. */
export const basesOf = (facts: Facts) => [
  ...new Set((facts.purposes ?? []).flatMap(({ basis }) => basis ?? [])),
];
