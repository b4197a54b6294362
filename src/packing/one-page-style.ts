// How the page that holds all views of a review looks beside what the pages of a review do.

/** The style sheet. */
export const ownStyle = `/* All views of a notice on one page. */
.one-page header.site .name { margin: 0; font-weight: 600; padding: .25rem 0; }
.one-page .view { border-top: .3rem solid var(--accent); margin-top: 4rem; padding-top: 1.5rem; }
.one-page .view:target { background: none; }
.one-page .view:first-child { border-top: 0; margin-top: 0; padding-top: 0; }
.one-page .view > :is(p, section) { max-width: 46rem; }
.one-page .view > h2 { margin: 3rem 0 1rem; }
.one-page .view > .small { margin: 0 0 .25rem; }
.one-page .view > .small + :not(.small) { margin-top: 1.5rem; }
.one-page .view > .changes { max-width: 46rem; margin-top: 1.25rem; }
.one-page [id*="-change-"] { scroll-margin-top: 30vh; }
@media (max-width: 40rem) { .one-page .view > .scroll tbody th { min-width: 9rem; overflow-wrap: anywhere; } }
@media screen and (min-width: 64rem) and (min-height: 40rem) {
  html:has(.one-page) { scroll-padding-top: 5rem; }
  .one-page header.site { position: sticky; top: 0; z-index: 1; background: var(--bg); }
}
@media print {
  .one-page .view { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  .one-page .view:first-child { break-before: auto; }
  /* A sheet does not scroll: the widest tables are set smaller. */
  .one-page .scroll :is(td, th) { font-size: .8rem; padding-inline: .3rem; overflow-wrap: anywhere; }
}
`;
