// What has to be known of a site before it is begun, taken from the command line or asked.
import type { AuthorLang, Said } from '../model.ts';
import { answer, unanswered, type Ask } from './answer.ts';
import { allLanguages, keyOf, readKey, readLanguages, readText, readWeb } from './readings.ts';
import type { BegunSite } from './site-skeleton.ts';

/** All of it, or what is wrong or missing. */
export async function askForSite(
  option: (name: string) => string | undefined,
  whom: { ask: Ask | null; lang: AuthorLang },
): Promise<BegunSite | Said> {
  const name = await answer(
    { as: '--name', given: option('name'), question: say.name, read: readText },
    whom,
  );
  const made = 'value' in name ? (keyOf(name.value) ?? 'rekisterinpitaja') : undefined;
  const key = await answer(
    { as: '--controller', given: option('controller') ?? made, question: say.key, read: readKey },
    { ...whom, ask: null },
  );
  const baseUrl = await answer(
    { as: '--base-url', given: option('base-url'), question: say.baseUrl, read: readWeb },
    whom,
  );
  const languages = await answer(
    {
      as: '--languages',
      given: option('languages') ?? (whom.ask ? undefined : 'fi,en'),
      question: say.languages,
      read: (typed) => readLanguages(typed === '' ? 'fi,en' : typed, allLanguages),
    },
    whom,
  );
  // The key comes from the name: where there is no name, the name alone is asked for.
  const lacking = unanswered('missing' in key ? [name, baseUrl, languages] : [name, key, baseUrl, languages]);
  if (lacking) return lacking;
  if (!('value' in name && 'value' in key && 'value' in baseUrl && 'value' in languages))
    throw new Error('what is not unanswered is answered');
  return {
    controller: { key: key.value, name: name.value },
    baseUrl: baseUrl.value,
    languages: languages.value,
  };
}

const say = {
  name: { fi: 'Rekisterinpitäjän virallinen nimi', en: 'The official name of the controller' },
  key: { fi: 'Rekisterinpitäjän tunnus', en: 'The key of the controller' },
  baseUrl: {
    fi: 'Osoite, jossa sivusto julkaistaan, esimerkiksi https://tietosuoja.example.fi',
    en: 'The address at which the site is published, for example https://tietosuoja.example.fi',
  },
  languages: {
    fi: `Kielet, lähdekieli ensin (${allLanguages.join(', ')}; tyhjä: fi,en)`,
    en: `The languages, the source language first (${allLanguages.join(', ')}; empty: fi,en)`,
  },
};
