// Who receives data.
import { countryName } from '../../law/countries.ts';
import { capitalized, escape, hyphenate } from '../typeset.ts';
import type { Answer, Telling } from './answer.ts';

/** The recipients or categories of recipients, or that there are none (GDPR 13(1)(e), 14(1)(e)). */
export const disclosures: Answer = (telling) => {
  const { facts, words, language, lang } = telling;
  if (!facts.recipients) return [];
  if (facts.recipients === 'none') return [{ kind: 'statement', html: escape(language.facts.noRecipients) }];
  const rows = facts.recipients.map(({ id, as, country }) => {
    const reason = words.recipients?.find((recipient) => recipient.id === id)?.reason ?? '';
    const role = as ? language.facts.recipientRoles[as] : '';
    const where = country ? countryName(country, lang) : '';
    return [capitalized(recipientName(id, telling)), reason, capitalized(role), where].map(escape);
  });
  const head = [
    language.facts.recipient,
    language.facts.reason,
    language.facts.recipientRole,
    language.facts.country,
  ];
  // A column that no recipient fills is not printed.
  const filled = head.flatMap((_, column) => (rows.some((cells) => cells[column] !== '') ? [column] : []));
  if (filled.length === 1)
    return [
      {
        kind: 'list',
        title: escape(language.facts.recipientsCaption),
        items: rows.flatMap(([name]) => name ?? []),
      },
    ];
  return [
    {
      kind: 'table',
      id: `recipients-${lang}`,
      caption: hyphenate(language.facts.recipientsCaption, language),
      head: filled.map((column) => hyphenate(head[column] ?? '', language)),
      rows: rows.map((cells) => filled.map((column) => cells[column] ?? escape(''))),
    },
  ];
};

/** What a recipient is called: the edition's own words, else the name it has in `site.yaml`. */
export function recipientName(id: string, { facts, words, site }: Telling): string {
  const known = Array.isArray(facts.recipients)
    ? facts.recipients.find((recipient) => recipient.id === id)
    : undefined;
  const named = words.recipients?.find((recipient) => recipient.id === id)?.name;
  return named ?? site.recipients?.[known?.recipient ?? '']?.name ?? id;
}
