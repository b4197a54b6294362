// What a host shows for an address that leads nowhere: the same in every language, one after another.
import * as languages from '../../languages/index.ts';
import { linkTo, registerAddress } from '../../addresses.ts';
import { choicesTo, headOf } from './head.ts';
import type { Pages } from './page.ts';

/** One page, `404.html`, in all languages of the site. */
export const notFound: Pages = ({ site }) => {
  const [lang = 'fi'] = site.languages;
  return [
    {
      path: '404.html',
      template: 'not-found.njk',
      head: headOf({
        site,
        lang,
        title: languages[lang].notFound.title,
        description: languages[lang].notFound.text,
        at: null,
        alternates: [],
        languages: choicesTo(site, null),
      }),
      view: {
        told: site.languages.map((tag) => ({
          lang: tag,
          ...languages[tag].notFound,
          href: linkTo(site, registerAddress(tag)),
          link: languages[tag].allNotices,
        })),
      },
    },
  ];
};
