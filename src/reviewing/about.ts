// What every view of a notice tells of it: where its sign-off stands, which text this is, and what it is compared with.
import type { AuthorLang, Html, Lang } from '../model.ts';
import { gravestOf } from '../signing/state.ts';
import { chip } from './chip.ts';
import { el, nothing, say, type Content } from './elements.ts';
import { countOf, type Review, type ReviewedEdition } from './review.ts';
import { sentences, words } from './words.ts';

/** The head of a view. `own` is the language that the view shows; null for a view of all languages. */
export function aboutOf(review: Review, own: Lang | null, lang: AuthorLang): Html {
  const { id, base, signOff } = review;
  const shown = editionsIn(review, own);
  const signatures = signOff.filter((one) => own === null || one.lang === own);
  return el(
    'dl',
    { class: 'about' },
    entry(words.signOff[lang], signatures.length === 0 ? null : chip(gravestOf(signatures), lang)),
    entry(words.notice[lang], code(id)),
    entry(words.comparedWith[lang], say(base?.name ?? words.noBase[lang])),
    entry(
      words.fingerprint[lang],
      shown.map((edition, at) => [
        at === 0 ? nothing : say(' '),
        fingerprints(review, edition, own === null),
      ]),
    ),
    entry(words.tally[lang], say(countsTold(review, shown, lang))),
  );
}

/** The foot of a view: what tells one printed page from another. */
export function footOf(review: Review, own: Lang | null, lang: AuthorLang): string {
  const named = editionsIn(review, own).flatMap(({ lang: tag, edition }) =>
    edition ? [`${tag} @${edition.fingerprint}`] : [],
  );
  const against = review.base ? [`${words.comparedWith[lang].toLowerCase()}: ${review.base.name}`] : [];
  return [words.draft[lang], review.id, ...named, ...against].join(' · ');
}

/** What to call a clause in a letter: the notice, the language, the clause and the beginning of the text's fingerprint. */
export function reference({ id }: Review, { lang: own, edition }: ReviewedEdition, number: string): Content {
  if (edition === null || number === '') return nothing;
  return el('code', { class: 'ref' }, say(`${id} ${own} ${number} @${edition.fingerprint.slice(0, 8)}…`));
}

const editionsIn = ({ editions }: Review, own: Lang | null): ReviewedEdition[] =>
  editions.filter(({ lang }) => own === null || lang === own);

const entry = (term: string, told: Content | null): Content =>
  told === null ? nothing : el('div', {}, el('dt', {}, say(term)), el('dd', {}, told));

/** The fingerprint of the older text and of this one; one, when they are alike. */
function fingerprints({ base }: Review, { lang: own, edition }: ReviewedEdition, isNamed: boolean): Html {
  const before = base?.text.editions.find((one) => one.lang === own)?.fingerprint;
  const names = [before, edition?.fingerprint].filter((name) => name !== undefined);
  return el(
    'span',
    { class: 'print' },
    say(isNamed ? `${own} ` : ''),
    [...new Set(names)].map((name, at) => [say(at === 0 ? '' : ' → '), code(name)]),
  );
}

const code = (text: string): Html => el('code', {}, say(text));

function countsTold({ findings }: Review, shown: readonly ReviewedEdition[], lang: AuthorLang): string {
  const sum = (of: (edition: ReviewedEdition) => number) => shown.reduce((all, one) => all + of(one), 0);
  const diagnostics = [
    ...findings,
    ...shown.flatMap((edition) => edition.findings.map(({ diagnostic }) => diagnostic)),
  ];
  return [
    sentences.counted(
      'substantive',
      sum(({ counts }) => counts.substantive),
      lang,
    ),
    sentences.counted(
      'cosmetic',
      sum(({ counts }) => counts.cosmetic),
      lang,
    ),
    `${words.errors[lang]}: ${countOf(diagnostics, 'error')}`,
    `${words.warnings[lang]}: ${countOf(diagnostics, 'warning')}`,
  ].join(' · ');
}
