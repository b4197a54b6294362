// What can be read off a page in a browser. Each function runs inside the page, so it uses nothing from outside itself.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the markup of a page states. */
export const markup = () => {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
  return {
    lang: document.documentElement.lang,
    title: document.title,
    robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content ?? null,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
    alternates: all<HTMLLinkElement>('head link[rel=alternate]').map(({ hreflang, href }) => ({
      hreflang,
      href,
    })),
    active: all('script, style, [style], iframe, img, form, object, embed, base').map(
      ({ tagName }) => tagName,
    ),
    handlers: all('*').filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .length,
    loaded: all<HTMLLinkElement>('link[rel=stylesheet], link[rel=icon], link[rel=preload]').map(
      ({ href }) => href,
    ),
    sections: all('.h').map(({ id }) => id),
    rows: all('.beside > .row[id]').map(({ id }) => id),
    permalinks: all<HTMLAnchorElement>('.perma').map(({ hash }) => decodeURIComponent(hash.slice(1))),
    ids: all('[id]').map(({ id }) => id),
  };
};

/** How many pixels the page is wider than the window (WCAG 1.4.10: none at 320). */
export const overflow = () => Math.max(0, document.documentElement.scrollWidth - window.innerWidth);

/** The blocks whose content is wider than they are, without the boxes made to scroll when those are let off. */
export const clipped = (scrollable: boolean) =>
  [...document.querySelectorAll<HTMLElement>('main, main *')]
    .filter((element) => scrollable || !element.closest('.scroll'))
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 40)}`);

/** The lines of running text that hold more characters than allowed, as they are broken on the screen. */
export const longLines = (most: number) => {
  const blocks = document.querySelectorAll('main p, main li, main dd');
  return [...blocks].flatMap((block) => {
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('p, li, dd') !== block) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S{1,8}\s*/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        lines.set(line, (lines.get(line) ?? '') + word);
      }
    }
    return [...lines.values()].filter((line) => line.trim().length > most);
  });
};

/** The widest block with enough text to fill a line, in ems of its own letters. */
export const widestText = () =>
  Math.max(
    0,
    ...[...document.querySelectorAll<HTMLElement>('main p, main li, main dd')]
      .filter((block) => block.innerText.length > 75 && !block.querySelector('p, dl, ul, ol'))
      .map((block) => block.clientWidth / Number.parseFloat(getComputedStyle(block).fontSize)),
  );

/** The links of the navigation and the permalinks that are smaller than 24 × 24 pixels (WCAG 2.5.8). */
export const smallTargets = () =>
  [...document.querySelectorAll('header a, nav a, .perma, footer nav a, .choices a, .glance a')].flatMap(
    (link) => {
      const { width, height } = link.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${link.textContent} ${width} × ${height}`] : [];
    },
  );

/** The elements that can be focused and do not show it. Counts only after a key was pressed: focus by mouse shows nothing. */
export const faintFocus = () =>
  [...document.querySelectorAll<HTMLElement>('a[href], [tabindex="0"]')].flatMap((element) => {
    element.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const shown =
      element.matches(':focus-visible') && outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
    return shown ? [] : [element.outerHTML.slice(0, 80)];
  });

/** What has the focus: its name, and whether its middle can be seen (WCAG 2.4.11). */
export const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const [box] = element.getClientRects();
  const seen = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const caption = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const name = element.getAttribute('aria-label') ?? (caption ?? element).textContent;
  return { name: name.replaceAll('\u00ad', '').trim(), seen: seen ? element.contains(seen) : false };
};

/** On paper: navigation that is still there, and links to other sites that do not tell where they lead. */
export const onPaper = () => ({
  navigation: [...document.querySelectorAll<HTMLElement>('nav, .skip, .perma')].filter(
    ({ offsetParent }) => offsetParent,
  ).length,
  untold: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
    .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'))
    .filter((link) => !link.href.includes(link.textContent))
    .map(({ href }) => href),
});

/** The cells of each row of languages: language and place on the page. */
export const cells = () =>
  [...document.querySelectorAll('.beside .row')].map((row) =>
    [...row.children].map((cell) => {
      const { x, y } = cell.getBoundingClientRect();
      return { lang: cell.getAttribute('lang'), x: Math.round(x), y: Math.round(y) };
    }),
  );
