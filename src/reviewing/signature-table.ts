// Who has decided on a text in which role and language, when, on which conditions, and on which words exactly.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { capitalized } from '../showing/typeset.ts';
import { roleName } from '../signing/roles.ts';
import type { Signature } from '../signing/sign-off.ts';
import { stateOf } from '../signing/state.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { chip } from './chip.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Review } from './review.ts';
import { scrolling } from './tables.ts';
import { words } from './words.ts';

/** The signatures that a site asks for, those that are not given yet as well. */
export function signatureTable({ signOff, text }: Review, lang: AuthorLang): Html {
  const heads = [words.role, words.language, words.state, words.by, words.on, words.conditions];
  return scrolling(
    words.signOff[lang],
    [...heads, words.signedText].map((head) => say(head[lang])),
    signOff.map((one) => {
      const present = text.editions.find((edition) => edition.lang === one.lang)?.fingerprint;
      return [
        say(capitalized(roleName(one.role, lang))),
        el('span', { lang: one.lang }, say(languages[one.lang].autonym)),
        chip(stateOf(one), lang),
        ...decided(one, lang),
        print(one, present, lang),
      ];
    }),
  );
}

/** Who decided, when and with which conditions. */
function decided({ approval }: Signature, lang: AuthorLang): Content[] {
  if (approval === null) return [dash, dash, dash];
  const { by, on, conditions = [], evidence } = approval.record;
  return [
    [
      say(visible(by)),
      evidence === undefined
        ? nothing
        : el('p', {}, el('a', { href: evidence, rel: 'noreferrer' }, say(words.evidence[lang]))),
    ],
    el('time', { datetime: on }, say(languages[lang].day(on))),
    conditions.length === 0
      ? dash
      : el(
          'ul',
          { class: 'conditions' },
          conditions.map((condition) => el('li', {}, say(visible(condition)))),
        ),
  ];
}

const dash: Content = el('span', { class: 'zero' }, say('–'));

/** The text that was signed, and the present one where it is another. */
function print(
  { state, lang: own, approval }: Signature,
  present: string | undefined,
  lang: AuthorLang,
): Content {
  const hash = approval?.record.texts[own];
  if (hash === undefined || present === undefined) return dash;
  if (state !== 'outdated') return el('code', {}, say(present));
  return [
    el('code', {}, say(fingerprintOf(hash))),
    el('p', {}, say(`${words.nowPrint[lang]} `), el('code', {}, say(present))),
  ];
}
