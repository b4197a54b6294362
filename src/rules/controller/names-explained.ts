// Every name under which the controller seems to act is explained: what it is to the controller.
import { has } from '../../judging/sentences.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Edition, Lang } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { companyNames, isPersonName, withoutForm } from './organisation-names.ts';
import { relations } from './relations.ts';

/** A name that stands in the place of the controller is the controller’s, or its relation to the controller is told. */
export const namesExplained: Rule = {
  id: 'names-explained',
  covers: ['CTL-04'],
  severity: 'warning',
  ground: 'GDPR 13(1)(a), 14(1)(a)',
  why: {
    fi: 'Lukija ei tiedä, kuka hänen tiedoistaan vastaa, jos selosteessa on kaksi nimeä eikä kerrota, miten ne liittyvät toisiinsa.',
    en: 'Two names without a word about how they belong together leave a reader unsure who is responsible.',
  },

  *check({ facts, editions }, { site }) {
    const controller = Object.hasOwn(site.controllers, facts.controller)
      ? site.controllers[facts.controller]?.name
      : undefined;
    if (controller === undefined || isPersonName(controller)) return;
    for (const edition of editions) {
      const known = namesKnown(facts, edition, site);
      const told = new Set<string>();
      for (const mention of namesIn(edition)) {
        const names = beginningsOf(mention.text);
        const last = names.at(-1) ?? '';
        if (told.has(last) || names.some((name) => known.includes(name)) || isExplained(last, edition))
          continue;
        told.add(last);
        yield {
          ...foundAt(edition, mention),
          message: {
            fi: `Selosteessa lukee ”${mention.text}”, mutta siinä ei kerrota nimen suhdetta rekisterinpitäjään ”${controller}”.`,
            en: `The notice says “${mention.text}” without telling what that name is to the controller “${controller}”.`,
          },
          help: {
            fi: 'Selitä nimi (onko se esimerkiksi aputoiminimi, tytäryhtiö tai tuotemerkki), tai käytä rekisterinpitäjän nimeä.',
            en: 'Explain whether it is, for example, a trade name, a subsidiary or a brand, or use the controller’s name.',
          },
        };
      }
    }
  },

  good: {
    'fi.md': [
      [
        'lead: Esimerkki Oy käsittelee verkkokaupan asiakkaiden tietoja.',
        'lead: Esimerkki Oy käsittelee verkkokauppansa asiakkaiden tietoja. Mallikauppa on sen aputoiminimi.',
      ],
      ['name: suoramarkkinointi', 'name: Mallikaupan oma suoramarkkinointi'],
    ],
    'en.md': [
      [
        'lead: Esimerkki Oy processes the data of the customers of its web shop.',
        'lead: Esimerkki Oy processes the data of the customers of its web shop. Mallikauppa is its trade name.',
      ],
      ['name: direct marketing', 'name: Mallikauppa’s own direct marketing'],
    ],
  },
  bad: {
    'fi.md': [
      ['lead: Esimerkki Oy käsittelee', 'lead: Toinen Yritys Oy käsittelee'],
      ['name: suoramarkkinointi', 'name: Mallikaupan oma suoramarkkinointi'],
    ],
    'en.md': [
      ['lead: Esimerkki Oy processes', 'lead: Toinen Yritys Oy processes'],
      ['name: direct marketing', 'name: Mallikauppa’s own direct marketing'],
    ],
  },
};

/** Where a company that is named seems to be the controller; elsewhere companies are named for what they do. */
const controllerPlaces = { sections: ['meta', 'controller', 'registerName', 'contact'] };

/** A name that has customers, marketing or a register of its own: it acts as the controller. */
const owners: Record<Lang, RegExp> = {
  fi: /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{1,40}\s){0,2}\p{Lu}[\p{L}-]{2,40}:?n(?=\som(?:a|an|aa|aan|at|ien|ia|iin)\s(?:suora)?(?:markkin|mainon|asiak|jäsen|rekister|toimin|liiketoim|verkkokau))/gu,
  sv: /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{1,40}\s){0,2}\p{Lu}[\p{L}-]{2,40}s(?=\seg(?:en|et|na)\s(?:direkt)?(?:marknad|reklam|kund|medlem|register|verksamhet|nätbutik))/gu,
  en: /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{1,40}\s){0,2}\p{Lu}[\p{L}-]{2,40}(?=['’]s\sown\s(?:direct\s)?(?:marketing|advertis|customer|member|register|business|operations|web\sshop|online\sshop))/gu,
};

const ownerPlaces = { sections: ['meta', 'purpose', 'legalBasis', 'content'] };

const namesIn = (edition: Edition): Mention[] => [
  ...mentionsIn(edition, companyNames, controllerPlaces),
  ...mentionsIn(edition, owners[edition.lang], ownerPlaces),
];

/** The words of a name without its legal form and without what inflection changes, in small letters. */
const beginningsOf = (found: string): string[] =>
  withoutForm(found)
    .split(/[\s:]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(4, word.length - 4)));

/** All text that names someone whose part in the matter the notice tells, in small letters. */
function namesKnown(facts: Facts, { words }: Edition, site: Site): string {
  const controllers = [facts.controller, ...(facts.jointControllers ?? [])].flatMap((key) =>
    Object.hasOwn(site.controllers, key) ? (site.controllers[key]?.name ?? []) : [],
  );
  return [
    ...controllers,
    facts.representative?.name,
    ...Object.values(site.recipients ?? {}).map(({ name }) => name),
    ...(words.recipients ?? []).flatMap(({ name, reason }) => [name, reason]),
    ...(words.sources ?? []).map(({ name }) => name),
    ...(words.transfers ?? []).map(({ reason }) => reason),
  ]
    .join('\n')
    .toLowerCase();
}

const isExplained = (name: string, { passages, lang }: Edition): boolean =>
  passages.some(({ text }) =>
    sentencesOf(text, lang).some(
      (sentence) => sentence.text.toLowerCase().includes(name) && has(sentence.text, relations[lang]),
    ),
  );
