// The first page of the site: a choice of language, no guessing and no redirect.
import * as languages from '../../languages/index.ts';
import { fileAt, registerAddress } from '../../addresses.ts';
import { choicesTo, headOf, siteName } from './head.ts';
import type { Pages } from './page.ts';

/** One page: every language of the site by its own name. */
export const root: Pages = ({ site }) => {
  const [lang = 'fi'] = site.languages;
  return [
    {
      path: fileAt('/'),
      template: 'root.njk',
      head: headOf({
        site,
        lang,
        title: site.languages.map((tag) => siteName(site, tag)).join(' / '),
        description: languages[lang].register.lead,
        at: '/',
        alternates: [
          ...site.languages.map((tag) => ({ hreflang: tag, at: registerAddress(tag) })),
          { hreflang: 'x-default', at: '/' },
        ],
        languages: choicesTo(site, null),
      }),
      view: {
        names: site.languages.map((tag) => ({
          lang: tag,
          name: siteName(site, tag),
          choose: languages[tag].chooseLanguage,
        })),
      },
    },
  ];
};
