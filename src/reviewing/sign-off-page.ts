// The page on which a text is signed off: who has approved what, what changed since, and how to approve.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { hyphenate } from '../showing/typeset.ts';
import { capitalized } from '../showing/typeset.ts';
import { roleName } from '../signing/roles.ts';
import type { Signature } from '../signing/sign-off.ts';
import { stateOf } from '../signing/state.ts';
import { chip } from './chip.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { aboutOf, footOf } from './about.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Sheet } from './frame.ts';
import type { Review } from './review.ts';
import { scrolling } from './tables.ts';
import { fileOf, viewsOf } from './views.ts';
import { sentences, words } from './words.ts';

/** The sign-off of a notice whose site asks for approvals. */
export function signOffPage(review: Review, lang: AuthorLang, published: string | null): Sheet {
  const [source] = review.text.editions;
  const name = source?.words.registerName ?? review.id;
  return {
    path: fileOf(review.id, 'sign-off'),
    title: `${name} – ${words.signOff[lang]}`,
    lang,
    up: '../',
    views: viewsOf(review, { kind: 'signOff' }, lang, published),
    foot: footOf(review, null, lang),
    main: [
      el('p', { class: 'kind' }, say(words.signOff[lang])),
      el('h1', { lang: source?.lang ?? null }, hyphenate(name, languages[source?.lang ?? lang])),
      aboutOf(review, null, lang),
      signatureTable(review, lang),
      sinceApproval(review, lang),
      howToSign(review, lang),
    ],
  };
}

function signatureTable({ signOff, text }: Review, lang: AuthorLang): Html {
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

/** Where to see what changed since an approval that does not cover this text. */
function sinceApproval({ id, base, editions, signOff }: Review, lang: AuthorLang): Content {
  const outdated = signOff.filter(({ state }) => state === 'outdated');
  if (outdated.length === 0) return nothing;
  const seen = editions.filter(({ lang: own }) => {
    const compared = base?.text.editions.find((one) => one.lang === own)?.fingerprint;
    return outdated.some(
      (one) => one.lang === own && compared === fingerprintOf(one.approval?.record.texts[own] ?? ''),
    );
  });
  const isUnseen = outdated.some((one) => !seen.some((edition) => edition.lang === one.lang));
  return [
    el('h2', { id: 'since' }, say(words.sinceApproval[lang])),
    seen.length === 0
      ? nothing
      : el(
          'ul',
          {},
          seen.map(({ lang: own, counts }) =>
            el(
              'li',
              {},
              el('a', { href: `${own}.html` }, say(sentences.changesIn(languages[own].autonym, lang))),
              say(` – ${sentences.counted('substantive', counts.substantive, lang).toLowerCase()}`),
            ),
          ),
        ),
    isUnseen
      ? [el('p', {}, say(words.seeSince[lang])), command(`seloste review ${id} --base approved`)]
      : nothing,
  ];
}

/** For each role that has not approved this very text in every language: what to run, and what it signs. */
function howToSign({ id, signOff, text }: Review, lang: AuthorLang): Content {
  const open = [...new Set(signOff.filter(({ state }) => state !== 'approved').map(({ role }) => role))];
  if (open.length === 0) return nothing;
  return [
    el('h2', { id: 'sign' }, say(words.howToSign[lang])),
    el('p', {}, say(words.whatIsSigned[lang])),
    el(
      'ul',
      { class: 'signed' },
      text.editions.map(({ lang: own, fingerprint }) =>
        el(
          'li',
          {},
          el('span', { lang: own }, say(languages[own].autonym)),
          say(' '),
          el('code', {}, say(fingerprint)),
        ),
      ),
    ),
    open.map((role) => [
      el('h3', {}, say(capitalized(roleName(role, lang)))),
      command(`seloste approve ${id} --role ${role} --by "${words.yourName[lang]}"`),
    ]),
    el('p', { class: 'small' }, say(`${words.otherDecisions[lang]} `), options(lang), say('.')),
  ];
}

const options = (lang: AuthorLang): Content => [
  el('code', {}, say(`--conditions "${words.yourCondition[lang]}"`)),
  say(` ${words.or[lang]} `),
  el('code', { class: 'nobr' }, say('--reject')),
];

/** A command that one click selects. */
const command = (text: string): Html => el('p', { class: 'command' }, el('code', {}, say(text)));
