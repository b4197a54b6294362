// Who is asked to sign a text, and where that stands, in the rows of a table.
import * as languages from '../../languages/index.ts';
import type { AuthorLang } from '../../model.ts';
import { capitalized } from '../../showing/typeset.ts';
import { roleName } from '../../signing/roles.ts';
import type { Signature } from '../../signing/sign-off.ts';
import { stateOf, stateWords } from '../../signing/state.ts';
import { words } from './words.ts';

/**
 * A row for each role: its name, where its signatures stand, and the name and date of an approval of the very text in every
 * language. What is not known is left to be written. Where no policy asks for roles, there are two.
 */
export function signatureRows(signOff: readonly Signature[], lang: AuthorLang): string[][] {
  const roles = [...new Set(signOff.map(({ role }) => role))];
  return (roles.length > 0 ? roles : usual).map((role) => {
    const own = signOff.filter((one) => one.role === role);
    const signed = own.every(({ state }) => state === 'approved') ? own[0]?.approval?.record : undefined;
    return [
      capitalized(roleName(role, lang)),
      stateTold(own, lang),
      signed?.by ?? '',
      signed ? languages[lang].day(signed.on) : '',
      '',
    ];
  });
}

/** What the approvals of the very text ask for, each once. */
export const conditionsOf = (signOff: readonly Signature[]): string[] => [
  ...new Set(
    signOff.flatMap(({ state, approval }) =>
      state === 'approved' ? (approval.record.conditions ?? []) : [],
    ),
  ),
];

const usual = ['legal', 'owner'];

/** One state for all languages, or that of each. */
function stateTold(own: readonly Signature[], lang: AuthorLang): string {
  const states = own.map((one) => ({
    in: languages[one.lang].autonym,
    told: stateWords[stateOf(one)][lang],
  }));
  const [first] = states;
  if (first === undefined) return words.unsigned[lang];
  if (states.every(({ told }) => told === first.told)) return capitalized(first.told);
  return states.map((one) => `${one.in}: ${one.told}`).join('\n');
}
