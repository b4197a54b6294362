// How what a beginner types is understood: ids, names, languages, controllers, regimes, addresses.
import { frameworks, type Framework } from '../law/frameworks.ts';
import * as languages from '../languages/index.ts';
import type { Lang } from '../model.ts';
import { isNoticeId } from '../reading/file-names.ts';
import { kinds } from '../schema/scalars.ts';
import type { Read } from './answer.ts';

/** A text that is not empty, on one line. */
export const readText = (typed: string): Read<string> =>
  typed === '' ? { wrong: { fi: 'Kirjoita jotakin.', en: 'Write something.' } } : { value: typed };

/** The id of a notice, none of those that are there. */
export function readId(typed: string, taken: readonly string[]): Read<string> {
  if (!isNoticeId(typed))
    return {
      wrong: {
        fi: `Tunnukseksi ei käy ”${typed}”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi asiakasrekisteri.`,
        en: `“${typed}” cannot be an id. Use small letters a–z, digits and hyphens, for example customer-register.`,
      },
    };
  if (!taken.includes(typed)) return { value: typed };
  return {
    wrong: {
      fi: `Seloste ”${typed}” on jo kansiossa notices/${typed}. Anna toinen tunnus.`,
      en: `There already is a notice “${typed}” in notices/${typed}. Give another id.`,
    },
  };
}

/** One of some words. */
export function readOneOf<T extends string>(typed: string, words: readonly T[]): Read<T> {
  const value = words.find((word) => word === typed);
  if (value !== undefined) return { value };
  const list = words.join(', ');
  return {
    wrong: { fi: `”${typed}” ei ole mikään näistä: ${list}.`, en: `“${typed}” is none of these: ${list}.` },
  };
}

/** A regime. */
export const readFramework = (typed: string): Read<Framework> => readOneOf(typed, frameworks);

/** Some of the languages that there are, each once: `fi,en`. The first is the source language. */
export function readLanguages(typed: string, known: readonly Lang[]): Read<Lang[]> {
  const tags = [...new Set(typed.split(',').map((tag) => tag.trim()))];
  const found = tags.flatMap((tag) => known.filter((one) => one === tag));
  if (found.length === tags.length) return { value: found };
  const strange = tags.find((tag) => !known.some((one) => one === tag)) ?? '';
  const list = known.join(', ');
  return {
    wrong: {
      fi: `Kieltä ”${strange}” ei ole. Kielet: ${list}. Erota ne pilkulla.`,
      en: `There is no language “${strange}”. Languages: ${list}. Separate them with commas.`,
    },
  };
}

/** All languages that a site can speak. */
// Object.keys forgets that the keys are the languages.
export const allLanguages = Object.keys(languages) as Lang[];

/** The address of a site. */
export const readWeb = (typed: string): Read<string> =>
  kinds.web.holds(typed)
    ? { value: typed }
    : {
        wrong: {
          fi: `Osoitteeksi ei käy ”${typed}”. Kirjoita esimerkiksi https://tietosuoja.example.fi.`,
          en: `“${typed}” cannot be the address. Write, for example, https://tietosuoja.example.fi.`,
        },
      };

/** The key of a controller. */
export const readKey = (typed: string): Read<string> =>
  kinds.id.holds(typed)
    ? { value: typed }
    : {
        wrong: {
          fi: `Tunnukseksi ei käy ”${typed}”. Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi esimerkki-oy.`,
          en: `“${typed}” cannot be a key. Use small letters a–z, digits and hyphens, for example example-ltd.`,
        },
      };

/** A key made of a name: `Esimerkki Oy` is `esimerkki-oy`. Null when nothing is left of it. */
export function keyOf(name: string): string | null {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return kinds.id.holds(plain) ? plain : null;
}
