// How the page of a report looks: light, dark and on paper. A policy names this text by its hash.

/** The style sheet. The contrast of every pair of colours is at least 7:1. */
export const style = `
:root { --paper: #fff; --ink: #1a1a1a; --soft: #f2f2f0; --rule: #8a8a8a; --error: #8f0019; --warning: #6b3a00; --info: #004470; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181d; --ink: #f2f2f0; --soft: #24272e; --rule: #8a8a8a; --error: #ffb3b3; --warning: #ffd08a; --info: #9fd6ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
.sum { font-size: 1.25rem; font-weight: bold; }
caption { text-align: start; padding-block: 0.25rem; }
th, td { padding: 0.5rem 0.75rem; border-block: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
thead th:first-child { width: 30%; }
tbody th { font-weight: normal; }
th p, td p { margin: 0 0 0.5rem; }
th b { color: var(--accent, inherit); }
.error { --accent: var(--error); }
.warning { --accent: var(--warning); }
.info { --accent: var(--info); }
pre { margin: 0 0 0.5rem; padding: 0.5rem; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
pre, code { font: 0.9375rem/1.5 ui-monospace, monospace; }
.line { user-select: none; }
mark { background: #ffe08a; color: #1a1a1a; }
.ground { font-size: 0.9375rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #fff; --error: #000; --warning: #000; --info: #000; }
  main { max-width: none; padding: 0; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  mark { text-decoration: underline; }
}
`;
