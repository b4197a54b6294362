// All views of a notice under review as one page that loads nothing and opens from anywhere.
import { createHash } from 'node:crypto';
import type { AuthorLang, Html } from '../model.ts';
import { el, nothing, say } from '../reviewing/elements.ts';
import { headOf, type Sheet } from '../reviewing/frame.ts';
import { style as reviewStyle } from '../reviewing/style.ts';
import { words } from '../reviewing/words.ts';
import { ownStyle } from './one-page-style.ts';
import { viewOf, viewsIn } from './view.ts';

/** The page: its views one after another, in the order of the sheets. The first sheet names it. */
export function onePage(sheets: readonly Sheet[], siteStyle: string, lang: AuthorLang): string {
  const views = viewsIn(sheets);
  const [first] = sheets;
  const style = inline([siteStyle, reviewStyle, ownStyle]);
  const page = el(
    'html',
    { lang, dir: 'ltr' },
    headOf(first?.title ?? words.review[lang], policyFor(style), el('style', {}, style)),
    el(
      'body',
      { class: 'review one-page' },
      el('a', { class: 'skip', href: '#main' }, say(words.skip[lang])),
      el(
        'header',
        { class: 'site' },
        el('p', { class: 'name' }, say(words.review[lang])),
        el(
          'nav',
          { class: 'views', 'aria-label': words.views[lang] },
          el(
            'ul',
            {},
            views.map(({ id, name }) => el('li', {}, el('a', { href: `#${id}` }, say(name)))),
          ),
        ),
      ),
      el(
        'main',
        { id: 'main', tabindex: '-1' },
        views.map((view) =>
          el(
            'article',
            { class: 'view', id: view.id, 'aria-label': view.name },
            viewOf(view, views),
            view.sheet.foot === undefined ? nothing : el('p', { class: 'foot' }, say(view.sheet.foot)),
          ),
        ),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

/** Style sheets as the inside of one `style` element, which nothing in them can end. */
const inline = (sheets: readonly string[]): Html =>
  // It is no markup, and cannot become any.
  `\n${sheets.join('\n').replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('</', '<\\/')}` as Html;

/** The policy of a page on which nothing but this style works (CSP Level 3, section 6.7.3). */
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
