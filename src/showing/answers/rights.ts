// What the reader may ask for, and whom to complain to.
import { basesOf, rightsOf } from '../../law/rights.ts';
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
