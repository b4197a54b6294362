// The page on which a text is signed off: who has approved what, what changed since, and how to approve.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Html } from '../model.ts';
import { capitalized, hyphenate } from '../showing/typeset.ts';
import { roleName } from '../signing/roles.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { aboutOf, footOf } from './about.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Sheet } from './frame.ts';
import type { Review } from './review.ts';
import { signatureTable } from './signature-table.ts';
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
