// Whom to turn to.
import { escape } from '../typeset.ts';
import type { Answer } from './answer.ts';
import { reach, row } from './reach.ts';

/** The contact by role and the data protection officer (GDPR 13(1)(b), 14(1)(b)). */
export const contact: Answer = (telling) => {
  const { facts, words, language } = telling;
  const contactRows = facts.contact
    ? [
        row(language.facts.contact, escape(words.contact?.role ?? facts.contact.role)),
        ...reach(facts.contact, telling),
      ]
    : [];
  const officer = facts.dpo && facts.dpo !== 'none' ? reach(facts.dpo, telling) : [];
  return [
    ...(contactRows.length > 0 ? [{ kind: 'details' as const, rows: contactRows }] : []),
    ...(officer.length > 0
      ? [
          {
            kind: 'details' as const,
            rows: [row(language.facts.role, escape(language.facts.dpo)), ...officer],
          },
        ]
      : []),
    ...(facts.dpo === 'none' ? [{ kind: 'statement' as const, html: escape(language.facts.noDpo) }] : []),
  ];
};
