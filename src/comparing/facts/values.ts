// The values of the metadata in the words that the pages of a notice use for them.
import { bases as known, pointOf } from '../../law/bases.ts';
import { countryName } from '../../law/countries.ts';
import type { Framework } from '../../law/frameworks.ts';
import * as languages from '../../languages/index.ts';
import type { AuthorLang, Said } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { duration } from '../../showing/typeset.ts';

/** Who is told, and who is meant by the keys. */
export type Teller = { lang: AuthorLang; site: Site };

/** A value in words. One that its author wrote in words is as they wrote it. */
export function valueOf(path: string, value: string, { lang, site }: Teller): string {
  const language = languages[lang];
  if (value === 'none') return none[lang];
  if (isDay.test(value)) return language.day(value);
  if (path === 'purposes.retention') return duration(value, language);
  if (path.endsWith('ountry')) return countryName(value, lang);
  if (path === 'purposes.basis') return basis(value, lang);
  if (path === 'gaps.element') return named(language.elements, value);
  if (path === 'recipients.recipient' || path === 'transfers.recipient')
    return site.recipients?.[value]?.name ?? value;
  if (path === 'jointControllers') return site.controllers[value]?.name ?? value;
  const words = wordsFor(lang)[path];
  return words ? named(words, value) : value;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

const none: Said = { fi: 'ei ole', en: 'none' };

function basis(value: string, lang: AuthorLang): string {
  const { bases, basisPoint } = languages[lang];
  const one = known.find((key) => key === value);
  return one ? `${bases[one]} (${basisPoint(pointOf(one))})` : value;
}

function wordsFor(lang: AuthorLang): Record<string, Record<string, string>> {
  const { facts, specialConditions, criminalGrounds, identityCodeGrounds, mechanisms, rights } =
    languages[lang];
  return {
    framework: frameworks[lang],
    'purposes.marketing': { ...facts.marketing, any: any[lang] },
    'data.special': specialConditions,
    'data.criminal': criminalGrounds,
    'data.identityCode': identityCodeGrounds,
    'sources.from': { subject: fromSubject[lang], elsewhere: fromElsewhere[lang] },
    'sources.public': { yes: facts.publicSource, no: facts.notPublicSource },
    'recipients.as': facts.recipientRoles,
    'transfers.mechanism': mechanisms,
    'provision.duty': facts.duty,
    rights: Object.fromEntries(Object.entries(rights).map(([right, { name }]) => [right, name])),
  };
}

const frameworks: Record<AuthorLang, Record<Framework, string>> = {
  fi: {
    'hetil-10': 'henkilötietolaki 10 §',
    'gdpr-13': 'tietosuoja-asetus 13 art.',
    'gdpr-14': 'tietosuoja-asetus 14 art.',
    'gdpr-13+14': 'tietosuoja-asetus 13 ja 14 art.',
  },
  en: {
    'hetil-10': 'Personal Data Act, section 10',
    'gdpr-13': 'GDPR, Article 13',
    'gdpr-14': 'GDPR, Article 14',
    'gdpr-13+14': 'GDPR, Articles 13 and 14',
  },
};

const any: Said = { fi: 'kaikki tavat', en: 'any way' };
const fromSubject: Said = { fi: 'rekisteröidyltä itseltään', en: 'from the data subject' };
const fromElsewhere: Said = { fi: 'muualta', en: 'from elsewhere' };

const named = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;
