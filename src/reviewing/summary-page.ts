// The first page of a notice under review: where each language stands, which facts changed, what is told and what is found.
import type { FactChange } from '../comparing/facts/facts.ts';
import { weights } from '../comparing/weight.ts';
import { elementOf, elements } from '../law/elements.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Diagnostic, Html } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { capitalized, hyphenate } from '../showing/typeset.ts';
import { aboutOf, footOf } from './about.ts';
import { el, nothing, say, type Content } from './elements.ts';
import type { Sheet } from './frame.ts';
import { told } from './notes.ts';
import type { Review, ReviewedEdition } from './review.ts';
import { scrolling, stateCells, stateHeads } from './tables.ts';
import { fileOf, placeId, viewsOf } from './views.ts';
import { completenessWords, words } from './words.ts';

/** The summary of one notice. */
export function summaryPage(review: Review, lang: AuthorLang, published: string | null): Sheet {
  const [source] = review.text.editions;
  const name = source?.words.registerName ?? review.id;
  return {
    path: fileOf(review.id, 'index'),
    title: `${name} – ${words.summary[lang]}`,
    lang,
    up: '../',
    views: viewsOf(review, { kind: 'summary' }, lang, published),
    foot: footOf(review, null, lang),
    main: [
      el('p', { class: 'kind' }, say(words.summary[lang])),
      el('h1', { lang: source?.lang ?? null }, hyphenate(name, languages[source?.lang ?? lang])),
      aboutOf(review, null, lang),
      languagesTable(review, lang),
      el('h2', { id: 'facts' }, say(words.factsChanged[lang])),
      factsTable(review, lang),
      el('h2', { id: 'findings' }, say(words.findings[lang])),
      findingsTable(review, lang),
      el('h2', { id: 'completeness' }, say(words.completeness[lang])),
      completenessTable(review, lang),
    ],
  };
}

function languagesTable(review: Review, lang: AuthorLang): Html {
  return scrolling(
    words.language[lang],
    [words.language[lang], ...stateHeads(lang)].map(say),
    review.editions.map((edition) => [
      el(
        'a',
        { href: fileOf('', edition.lang).slice(1) },
        el('span', { lang: edition.lang }, say(languages[edition.lang].autonym)),
      ),
      ...stateCells(review, edition, lang),
    ]),
  );
}

function factsTable({ facts }: Review, lang: AuthorLang): Html {
  if (facts.length === 0) return el('p', {}, say(words.factsSame[lang]));
  const order = (one: FactChange) => weights.indexOf(one.weight);
  return scrolling(
    words.factsChanged[lang],
    [words.fact, words.before, words.after].map((head) => say(head[lang])),
    facts
      .toSorted((a, b) => order(a) - order(b))
      .map(({ name, of, before, after, weight }) => [
        [
          el('span', { class: `fact ${weight}` }, say(capitalized(name))),
          of === null ? nothing : el('span', { class: 'of' }, say(` (${of})`)),
        ],
        before === null ? absent(words.none[lang]) : el('del', {}, say(before)),
        after === null ? absent(words.gone[lang]) : el('ins', {}, say(after)),
      ]),
  );
}

const absent = (text: string): Html => el('span', { class: 'absent' }, say(text));

function findingsTable(review: Review, lang: AuthorLang): Html {
  const rows = [
    ...review.findings.map((diagnostic) => row(diagnostic, null, lang)),
    ...review.editions.flatMap((edition) =>
      edition.findings.map((placed) => row(placed.diagnostic, linkTo(edition, placed), lang)),
    ),
  ];
  if (rows.length === 0) return el('p', {}, say(words.noFindings[lang]));
  return scrolling(
    words.findings[lang],
    [words.place, words.finding].map((head) => say(head[lang])),
    rows,
  );
}

const linkTo = (
  { lang }: ReviewedEdition,
  { section, clause }: ReviewedEdition['findings'][number],
): string => `${lang}.html#${placeId(section, clause)}`;

function row(diagnostic: Diagnostic, href: string | null, lang: AuthorLang): Content[] {
  const place = say(`${visible(diagnostic.path)}:${diagnostic.range.line}`);
  const named = diagnostic.language ? languages[diagnostic.language].autonym : '';
  return [
    [
      el('p', {}, href === null ? say(named) : el('a', { href }, say(named))),
      el('p', { class: 'small' }, el('code', {}, place)),
    ],
    el(
      'div',
      { class: `finding ${diagnostic.waived ? 'waived' : diagnostic.severity}` },
      told(diagnostic, lang),
    ),
  ];
}

function completenessTable({ elements: states, text }: Review, lang: AuthorLang): Html {
  const language = languages[lang];
  const asked = elements.filter((element) => states[element] !== 'notAsked');
  const gapOf = (element: string) => text.facts.gaps?.find((gap) => gap.element === element);
  return scrolling(
    words.completeness[lang],
    [words.element, words.state, words.ground].map((head) => say(head[lang])),
    asked.map((element) => {
      const gap = gapOf(element);
      return [
        say(capitalized(language.elements[element])),
        el(
          'span',
          { class: `state ${states[element]}` },
          say(completenessWords[states[element]][lang]),
          gap ? el('span', { class: 'of' }, say(` (${language.day(gap.until)}: ${gap.reason})`)) : nothing,
        ),
        say(elementOf(element).ground),
      ];
    }),
  );
}
