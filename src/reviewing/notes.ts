// A finding as it stands beside what it is about.
import type { AuthorLang, Diagnostic, Html } from '../model.ts';
import { spansOf } from '../reporters/visible.ts';
import { kindOf, waiverIn } from '../reporters/words.ts';
import { el, nothing, say, type Content } from './elements.ts';

/** Findings one under another, the worst first. Nothing, when there are none. */
export function notes(findings: readonly Diagnostic[], lang: AuthorLang): Content {
  if (findings.length === 0) return nothing;
  return el(
    'ul',
    { class: 'notes', lang },
    worstFirst(findings).map((one) =>
      el('li', { class: `finding ${one.waived ? 'waived' : one.severity}` }, told(one, lang)),
    ),
  );
}

/** The severity, the message, the help and the ground of a finding. */
export function told(diagnostic: Diagnostic, lang: AuthorLang): Content {
  const { message, help, ground } = diagnostic;
  const waiver = waiverIn(diagnostic, lang);
  const kind = kindOf(diagnostic, lang);
  return [
    el('p', { class: 'kind' }, say(ground ? `${kind} · ${ground}` : kind)),
    el('p', {}, prose(message[lang])),
    el('p', { class: 'help' }, prose(help[lang])),
    waiver === null ? nothing : el('p', { class: 'help' }, say(waiver)),
  ];
}

/** A message with its `keys` set as code. */
const prose = (message: string): Content =>
  spansOf(message).map(({ text, isCode }): Content => (isCode ? code(text) : say(text)));

const code = (text: string): Html => el('code', {}, say(text));

const rank = { error: 0, warning: 1, info: 2 };

const worstFirst = (findings: readonly Diagnostic[]): Diagnostic[] =>
  findings.toSorted((a, b) => Number(a.waived) - Number(b.waived) || rank[a.severity] - rank[b.severity]);
