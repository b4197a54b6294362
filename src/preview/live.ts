// What the preview adds to a page in the browser: it reloads when the site changes, and shows mistakes.

/** Where the preview's own files and events are, apart from any page of the site. */
export const scriptAddress = '/.seloste/preview.js';
export const styleAddress = '/.seloste/preview.css';
export const eventsAddress = '/.seloste/events';

/** Reloads the page when the server tells of another revision than the page was served with, and keeps its place. */
// A hidden page does not listen: a browser opens only six connections to one server. Restored by the browser itself, the
// page would scroll by the height of the banner, to keep its first line first.
export const script = `'use strict';
{
  const key = 'seloste-preview:' + location.pathname;
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept !== null) {
    scrollTo({ top: Number(kept), behavior: 'instant' });
    addEventListener('load', () => setTimeout(() => (history.scrollRestoration = 'auto')));
  }

  const { revision } = document.currentScript.dataset;
  let events;
  const listen = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource('${eventsAddress}');
    events.onmessage = ({ data }) => {
      if (data === revision) return;
      sessionStorage.setItem(key, String(scrollY));
      history.scrollRestoration = 'manual';
      location.reload();
    };
  };
  document.addEventListener('visibilitychange', listen);
  listen();
}
`;

/** The style of mistakes, whatever the site's own stylesheet says. */
export const style = `.seloste-preview, .seloste-preview :where(*) { all: revert; }
.seloste-preview {
  color-scheme: light dark;
  --bg: #fff3f1; --fg: #24100d; --edge: #b3261e; --soft: #fbdcd8;
  display: block; box-sizing: border-box; padding: .75rem clamp(1rem, 4vw, 2rem);
  background: var(--bg); color: var(--fg); border-block-end: .3rem double var(--edge);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .seloste-preview { --bg: #2b1513; --fg: #fbe9e7; --edge: #ff8a80; --soft: #4a211d; }
}
aside.seloste-preview { position: sticky; top: 0; z-index: 3; max-height: 45vh; overflow: auto; }
aside.seloste-preview:focus-visible { outline: .2rem solid var(--edge); outline-offset: -.2rem; }
:root:has(aside.seloste-preview) { scroll-padding-top: calc(45vh + 1rem); }
.seloste-preview :is(p, pre, ol) { margin: .25rem 0; max-width: 60rem; }
.seloste-preview ol { padding-inline-start: 1.75rem; }
.seloste-preview li { margin: .75rem 0; unicode-bidi: isolate; }
.seloste-preview .title { font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
.seloste-preview .title::before { content: "✗ " / ""; }
.seloste-preview .message { font-weight: 600; }
.seloste-preview :is(pre, code) { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .95em; }
.seloste-preview pre { white-space: pre-wrap; background: var(--soft); padding: .4rem .6rem; }
.seloste-preview mark { background: none; color: inherit; font-weight: 700; text-decoration: underline .15em var(--edge); text-underline-offset: .2em; }
nav.seloste-review { padding: .5rem max(clamp(1rem, 4vw, 2rem), (100% - 72rem) / 2) 1rem; }
@media print { nav.seloste-review { display: none; } aside.seloste-preview { position: static; max-height: none; } }
`;
