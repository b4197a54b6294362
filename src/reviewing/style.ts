// How the pages of a review look beside what the stylesheet of the site says: light, dark, narrow and on paper.

/** The style sheet. What came and went is told by lines and words; colours only help. */
export const style = `/* The review: marks of changes, notes in the margin, tables of numbers. */
.review {
  --ins: #0b5d2a; --ins-soft: #e6f4ea; --del: #9c1c1c; --del-soft: #fbeaea; --note: #f6f7f9; --error: #9c1c1c;
  --warning: #7a4a00; --info: #00407a;
}
@media (prefers-color-scheme: dark) {
  .review {
    --ins: #8fdca6; --ins-soft: #16301f; --del: #ffb0a8; --del-soft: #3a1c1a; --note: #1b2027; --error: #ffb0a8;
    --warning: #f0c46c; --info: #9cc9ff;
  }
}
.review :is(header.site, footer.site, main) { padding-inline: max(clamp(1rem, 4vw, 2rem), (100% - 78rem) / 2); }
.review main > :is(p, section) { max-width: 46rem; }
.review main > h2 { margin: 3rem 0 1rem; }
.review main > .small { margin: 0 0 .25rem; }
.review main > .small + :not(.small) { margin-top: 1.5rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.views ul { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; list-style: none; margin: 0; padding: 0; }
.views li { margin: 0; }
.views :is(a, span) { display: inline-block; min-height: 1.5rem; padding: .25rem 0; }
.views [aria-current] { font-weight: 600; border-bottom: .2rem solid var(--accent); }

/* What every view tells of its notice, and the state of its sign-off. */
.about { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; margin: 0 0 1.75rem; font-size: 1rem; line-height: 1.4; }
.about dt { color: var(--muted); font-size: .85rem; }
.about dd { margin: 0; }
.about .print { display: block; }
.chip {
  display: inline-block; padding: .05rem .55rem; border: 1px solid currentColor; border-radius: .25rem; font-size: .9rem;
  font-weight: 600; line-height: 1.45; hyphens: manual;
}
.chip.approved { color: var(--ins); }
.chip:is(.conditional, .outdated) { color: var(--warning); }
.chip.rejected { color: var(--error); }
a.state { display: inline-block; padding: .1rem 0; text-decoration: none; }
a.state:hover .chip { text-decoration: underline; }
.conditions { margin: 0; padding-inline-start: 1.1rem; }
.command {
  margin: .6rem 0 1rem; padding: .6rem .9rem; background: var(--note); border: 1px solid var(--faint); border-radius: .25rem;
}
.command code { white-space: pre-wrap; user-select: all; }
.signed { list-style: none; padding: 0; font-size: 1rem; }
.review main > h3 { margin: 1.4rem 0 .4rem; font-size: 1.05rem; }
.ref { display: block; margin-top: .15rem; color: var(--muted); font-size: .75rem; font-weight: 400; user-select: all; }
.foot { font-size: .85rem; }

/* Words that came and went. */
ins { color: var(--ins); background: var(--ins-soft); text-decoration: underline .1em; text-underline-offset: .2em; }
del { color: var(--del); background: var(--del-soft); text-decoration: line-through .08em; }
/* What is heard is nowhere to be seen, and is not to widen the box around it. */
.edit, .changes li { position: relative; }
.edit > del + ins { margin-inline-start: .2em; }
:is(ins, del) :is(ins, del) { background: none; }
.cosmetic > ins, .metadata > ins, .cosmetic > del, .metadata > del { color: inherit; background: none; }
.cosmetic > ins, .metadata > ins { text-decoration: underline dotted .1em var(--muted); }
.cosmetic > del, .metadata > del { color: var(--muted); }
.number {
  display: inline-block; min-width: 1.5rem; min-height: 1.5rem; line-height: 1.5rem; margin-inline: .25rem; padding: 0 .3rem;
  border-radius: .8rem; background: var(--fg); color: var(--bg); font-size: .8rem; font-weight: 600; text-align: center;
  text-decoration: none; white-space: nowrap; vertical-align: text-bottom; hyphens: manual;
}
.number:hover { text-decoration: underline; }
.back {
  display: inline-block; min-width: 1.5rem; line-height: 1.5rem; margin-inline: .1rem -.25rem; color: var(--muted); font-weight: 600;
  text-align: center; text-decoration: none; vertical-align: text-bottom;
}
.back:is(:hover, :focus-visible) { color: var(--fg); }
.target { font-size: .9em; color: var(--muted); }
.link { color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
ins .link { color: inherit; }
del .link { color: inherit; text-decoration: underline line-through; }

/* What came, went or moved as a whole. */
.tag {
  display: inline-block; font-size: .85rem; line-height: 1.3; font-weight: 600; padding: .1rem .5rem; margin-inline-end: .4rem;
  border: 1px solid currentColor; border-radius: .25rem; hyphens: manual;
}
.added > .tag, .added > .h > .tag, .added .h .tag, .added > dt > .tag, th.added .tag { color: var(--ins); }
.removed > .tag, .removed .h .tag, .removed > dt > .tag, th.removed .tag { color: var(--del); }
.to { text-decoration: none; }
li.removed { list-style: none; }
.whole, section.added, section.removed, .redline div.added, .redline div.removed { border-inline-start: .25rem solid var(--ins); padding-inline-start: .9rem; }
.removed.whole, section.removed, .redline div.removed { border-inline-start-color: var(--del); }
.whole { margin: 1rem 0; }
.redline .details > div { padding-inline-start: 0; border-inline-start: 0; }
.removed.moved del { color: var(--muted); background: none; }
.redline :is(.added, .removed).moved { border-inline-start-style: double; }
section.added > .beside-notes > .body ins, .whole > ins { background: none; }
.was { font-weight: 400; font-size: .8em; color: var(--muted); }

/* The list of changes on top. */
.changes { background: var(--soft); border-inline-start: .3rem solid var(--accent); padding: 1.2rem 1.4rem; margin: 0 0 2.5rem; }
.review main > .changes { max-width: 46rem; margin-top: 1.25rem; }
.changes h2 { font-size: 1.2rem; }
.changes :is(ol, ul) { padding-inline-start: 1.6rem; margin: .8rem 0; }
.changes li { margin: .45rem 0; }
.changes :is(ins, del) { background: none; }
.around { color: var(--muted); }
.changes details { margin-top: .6rem; font-size: 1rem; }
summary { cursor: pointer; padding: .25rem 0; }

/* Text, and what is remarked of it beside it. */
.beside-notes { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); }
.beside-notes > * { min-width: 0; max-width: 40rem; }
@media (min-width: 64rem) { .beside-notes { grid-template-columns: minmax(0, 40rem) minmax(16rem, 1fr); } }
@media (min-width: 64rem) { .beside-notes > .notes { margin-top: 2.6rem; } }
.notes { list-style: none; padding: 0; margin: .5rem 0 1rem; font-size: 1rem; line-height: 1.45; align-self: start; }
.finding { border-inline-start: .25rem solid var(--info); background: var(--note); padding: .6rem .9rem; margin: 0 0 .6rem; }
.finding p { margin: 0 0 .35rem; }
.finding p:last-child { margin-bottom: 0; }
.finding .kind { font-weight: 600; color: var(--info); font-size: .95rem; }
.finding.error { border-color: var(--error); }
.finding.error .kind { color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding.warning .kind { color: var(--warning); }
.finding.waived { border-color: var(--line); }
.finding.waived .kind, .finding .help, .finding .of { color: var(--muted); }
td > .finding { background: none; border: 0; padding: 0; margin: 0; }
.redline .h { scroll-margin-top: 1rem; }
.redline > section > .beside-notes:first-child > .body > .h { margin-top: 2.5rem; }
.redline > section:first-child > .beside-notes > .body > .h { margin-top: 0; }
[id^="change-"] { scroll-margin-top: 30vh; }
.edit:target, :target > .tag { outline: .15rem solid var(--focus); outline-offset: .15rem; background: none; }

/* Tables of numbers. */
.review td, .review tbody th { vertical-align: top; }
.review tbody th { font-weight: 400; }
@media (max-width: 40rem) { .review main > .scroll tbody th { min-width: 9rem; overflow-wrap: anywhere; } }
.review td p, .review th p { margin: 0 0 .2rem; }
.zero, .absent { color: var(--muted); }
.count { font-weight: 600; }
.count.error { color: var(--error); }
.count.warning { color: var(--warning); }
.fact { font-weight: 600; }
.fact.metadata, .fact.cosmetic { font-weight: 400; color: var(--muted); }
td > :is(ins, del) { background: none; }
.state.missing { color: var(--error); font-weight: 600; }
.state.gap, .state.unclear { color: var(--warning); }
.legend { margin: 1.5rem 0; color: var(--muted); font-size: 1rem; }
.legend div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.legend dt { font-weight: 600; }
.legend dd { margin: 0; }
.differences { align-items: start; }
.differences > div:empty { visibility: hidden; }

@media print {
  .review { --ins: #000; --ins-soft: #fff; --del: #000; --del-soft: #fff; --note: #fff; --error: #000; --warning: #000; --info: #000; }
  .views, .back { display: none; }
  ins { text-decoration-thickness: .12em; }
  .number { background: none; color: inherit; border: 1px solid #000; }
  .beside-notes { grid-template-columns: minmax(0, 1fr); gap: 0 1.5rem; }
  .beside-notes:has(> .notes) { grid-template-columns: minmax(0, 1fr) 13rem; }
  .beside-notes > * { max-width: none; }
  .redline .scroll :is(td, th) { overflow-wrap: anywhere; }
  .notes { font-size: .8rem; }
  .finding, .changes { border-block: 1px solid #bbb; border-inline-end: 1px solid #bbb; break-inside: avoid; }
  .changes { break-inside: auto; }
}
`;
