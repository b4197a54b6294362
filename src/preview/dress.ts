// Pages as the preview serves them: the built page with a script that reloads it, and with what went wrong.
import type { AuthorLang } from '../model.ts';
import { escape } from '../showing/typeset.ts';
import { scriptAddress, styleAddress } from './live.ts';
import { reviewFolder, type Shown } from './shown.ts';

/** A built page with the script before `</body>` and, after a mistake, a banner at the top. */
export function dressed(page: string, { site, mistakes, lang, revision }: Shown): string {
  const way = toReview(page, site, lang);
  const live = beforeLast(page, '</body>', way + script(revision));
  if (mistakes === null) return way === '' ? live : beforeFirst(live, '</head>', style);
  const { title, markup } = mistakes;
  const banner = `
<aside class="seloste-preview" lang="${lang}" tabindex="0" aria-label="${escape(say.preview[lang])}">
<div role="alert">
<p class="title">${escape(title)}</p>
<p>${escape(say.lastGood[lang])}</p>
${markup}
</div>
</aside>`;
  return beforeFirst(live, '</head>', style).replace(/<body[^>]*>/, (body) => body + banner);
}

/** A page of its own for mistakes, while there is no site to show them on. */
export function alone({ mistakes, lang, revision }: Shown): string {
  if (mistakes === null) throw new Error('there is neither a site nor a mistake to show');
  const { title, markup } = mistakes;
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${style}</head>
<body>
<main class="seloste-preview">
<h1 class="title">${escape(title)}</h1>
<p>${escape(say.noneYet[lang])}</p>
${markup}
</main>
${script(revision)}</body>
</html>
`;
}

/** The way from a public page to the review of all notices. */
function toReview(page: string, site: Shown['site'], lang: AuthorLang): string {
  const isReview = page.includes('<body class="review">');
  if (isReview || !site?.files.has(`${reviewFolder}index.html`)) return '';
  const href = `${site.base}/${reviewFolder}`;
  return `<nav class="seloste-review" lang="${lang}" aria-label="${say.review[lang]}"><a href="${escape(href)}">${say.review[lang]}</a></nav>\n`;
}

const style = `<link rel="stylesheet" href="${styleAddress}">\n`;
const script = (revision: string) =>
  `<script src="${scriptAddress}" data-revision="${revision}" defer></script>\n`;

function beforeFirst(page: string, mark: string, added: string): string {
  const at = page.indexOf(mark);
  return at === -1 ? added + page : page.slice(0, at) + added + page.slice(at);
}

function beforeLast(page: string, mark: string, added: string): string {
  const at = page.lastIndexOf(mark);
  return at === -1 ? page + added : page.slice(0, at) + added + page.slice(at);
}

const say: Record<'preview' | 'review' | 'lastGood' | 'noneYet', Record<AuthorLang, string>> = {
  preview: { fi: 'Esikatselun viesti', en: 'Message of the preview' },
  review: { fi: 'Selosteiden katselmointi', en: 'Review of the notices' },
  lastGood: {
    fi: 'Alla on viimeisin kunnossa ollut sivu. Se päivittyy itsestään, kun asia on korjattu ja tallennettu.',
    en: 'Below is the last good page. It renews itself when this has been mended and saved.',
  },
  noneYet: {
    fi: 'Sivut näkyvät tässä itsestään, kun asia on korjattu ja tallennettu.',
    en: 'The pages show here by themselves when this has been mended and saved.',
  },
};
