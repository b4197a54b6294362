// What every page of a review has: its head, the way to the other views, and its foot.
import type { AuthorLang, Html } from '../model.ts';
import { el, nothing, say, bare, type Content } from './elements.ts';
import { words } from './words.ts';

/** A page of a review before it is framed. `up` leads from it to the root of the review: `../` or nothing. */
export type Sheet = {
  path: string;
  title: string;
  lang: AuthorLang;
  up: '' | '../';
  /** What the page is about, and the views of it; none on the front page. */
  views: readonly View[];
  main: Content;
  /** What tells this page from others when it is printed. */
  foot?: string;
};

/** A link to a view. The current one is text. */
export type View = { name: string; href: string; isCurrent: boolean; lang?: string };

/** The page, which loads nothing but the two stylesheets beside it. */
export function framed({ title, lang, up, views, main, foot }: Sheet): string {
  const page = el(
    'html',
    { lang, dir: 'ltr' },
    headOf(title, framedPolicy, [
      bare('link', { rel: 'stylesheet', href: `${up}assets/site.css` }),
      bare('link', { rel: 'stylesheet', href: `${up}assets/review.css` }),
      bare('link', { rel: 'icon', href: 'data:,' }),
    ]),
    el(
      'body',
      { class: 'review' },
      el('a', { class: 'skip', href: '#main' }, say(words.skip[lang])),
      el(
        'header',
        { class: 'site' },
        el('a', { href: `${up}index.html` }, say(words.review[lang])),
        views.length > 0 ? navigation(views, lang) : nothing,
      ),
      el('main', { id: 'main', tabindex: '-1' }, main),
      views.length > 0
        ? el(
            'footer',
            { class: 'site' },
            el('p', {}, el('a', { href: `${up}index.html` }, say(words.all[lang]))),
            foot === undefined ? nothing : el('p', { class: 'foot' }, say(foot)),
          )
        : nothing,
    ),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

/** What no reader sees of a page: it is not for search engines, and tells nobody where its reader goes. */
export const headOf = (title: string, policy: string, style: Content): Html =>
  el(
    'head',
    {},
    bare('meta', { charset: 'utf-8' }),
    bare('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('title', {}, say(title)),
    bare('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    bare('meta', { name: 'color-scheme', content: 'light dark' }),
    bare('meta', { name: 'referrer', content: 'no-referrer' }),
    bare('meta', { name: 'robots', content: 'noindex' }),
    style,
  );

// A page opened from a folder has no origin of its own, so that 'self' may let nothing through.
const framedPolicy =
  "default-src 'none'; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

const navigation = (views: readonly View[], lang: AuthorLang): Html =>
  el(
    'nav',
    { class: 'views', 'aria-label': words.views[lang] },
    el(
      'ul',
      {},
      views.map(({ name, href, isCurrent }) =>
        el(
          'li',
          {},
          isCurrent ? el('span', { 'aria-current': 'page' }, say(name)) : el('a', { href }, say(name)),
        ),
      ),
    ),
  );
