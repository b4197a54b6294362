// The text of a new `site.yaml`: what was asked filled in, the authority as it is known, all the rest explained.
import { authority } from '../law/authority.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Lang } from '../model.ts';
import { siteMatter } from '../schema/site.ts';
import { commentedYaml } from './commented-yaml.ts';
import { siteFields } from './site-fields.ts';

/** What must be known of a site before it can be begun. */
export type BegunSite = {
  /** The official name of the controller, and the key by which notices name it. */
  controller: { key: string; name: string };
  baseUrl: string;
  /** The source language first. */
  languages: readonly Lang[];
};

/** The text, with comments in the language of its author. */
export function siteSkeleton({ controller, baseUrl, languages: tags }: BegunSite, lang: AuthorLang): string {
  const perLanguage = (told: (tag: Lang) => string) =>
    Object.fromEntries(tags.map((tag) => [tag, told(tag)]));
  const [sourceLang = 'fi'] = tags;
  return commentedYaml(
    siteMatter,
    {
      name: perLanguage((tag) => languages[tag].register.title),
      baseUrl,
      languages: tags,
      controllers: { [controller.key]: { name: controller.name } },
      authority: {
        checked: authority.checked,
        name: perLanguage((tag) => authority.name[tag]),
        postalAddress: perLanguage((tag) => authority.postalAddress[tag]),
        visitingAddress: perLanguage((tag) => authority.visitingAddress[tag]),
        phone: authority.switchboard,
        web: perLanguage((tag) => authority.web[tag]),
      },
    },
    { fields: siteFields, explainedIn: lang, examplesIn: sourceLang },
  );
}
