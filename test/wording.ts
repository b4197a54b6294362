// What every diagnostic's words have to be like, whatever they are about.
import type { AuthorLang, Diagnostic } from '../src/model.ts';

/** What is wrong with the words of a diagnostic; nothing, when they can be shown to an author. */
export function wordingFlaws({ rule, message, help }: Diagnostic): string[] {
  const langs: AuthorLang[] = ['fi', 'en'];
  const flaws = langs.flatMap((lang) => [
    ...(/[.!?…]”?$/.test(message[lang])
      ? []
      : [`${lang} message does not end as a sentence: ${message[lang]}`]),
    ...(verbs[lang].split(' ').includes(help[lang].split(' ')[0] ?? '')
      ? []
      : [`${lang} help does not start with a verb: ${help[lang]}`]),
    ...(/[.?`]$/.test(help[lang]) ? [] : [`${lang} help does not end as a sentence: ${help[lang]}`]),
    ...[message[lang], help[lang]]
      .filter((text) => /undefined|null|NaN|\[object|``|”” |“” | {2}|\.\.$/.test(text) || jargon.test(text))
      .map((text) => `${lang} has words no author knows: ${text}`),
    ...[message[lang], help[lang]]
      .filter((text) => !/^\p{Lu}|^“|^”|^`/u.test(text))
      .map((text) => `${lang} does not start as a sentence: ${text}`),
  ]);
  const same =
    message.fi === message.en || help.fi === help.en ? ['the languages say it in the same words'] : [];
  return [...flaws, ...same].map((flaw) => `${rule}: ${flaw}`);
}

const verbs: Record<AuthorLang, string> = {
  fi: 'Aja Aloita Anna Arvioi Erota Erottele Esitä Jaa Kerro Kirjoita Korjaa Kuvaa Käytä Laadi Lisää Lue Lyhennä Mainitse Merkitse Nimeä Perustele Poista Rajaa Selitä Selvitä Siirrä Suomenna Tarkenna Tarkista Tarkoititko Totea Tulosta Täydennä Täytä Valitse Varmista Viittaa Yhdistä',
  en: 'Add Assess Cite Check Choose Combine Complete Correct Delete Describe Did Divide Explain Fill Give Justify Limit List Make Mark Mend Mention Move Name Prepare Print Put Refer Replace Reread Review Run Say Separate Shorten Split Start State Tell Translate Update Use Write',
};

const jargon =
  /\b(?:scalars?|mappings?|nodes?|sequences?|invalid|failed to|oops|please|skalaari|virheellinen syöte)\b/i;
