// Which of our languages a text is in, by its commonest words.
import type { Lang } from '../model.ts';

const common: Record<Lang, RegExp> = {
  fi: /(?<!\p{L})(?:ja|on|ei|tai|sekä|että|voi|jos|myös|ovat|joka|jotka|kun|sen|niiden|hän|häntä|siitä|voidaan|tietoja|tietojen|tiedot|rekisteri|rekisterin|henkilötietojen|henkilötietoja|käsittelyn|mukaan|mukaisesti|kanssa|ole|oikeus|seloste|\p{L}+(?:ssa|ssä|sta|stä|lla|llä|lle|ksi|mme|iden|ien))(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|att|är|som|för|av|på|med|till|eller|inte|den|det|ett|en|vi|om|i|kan|har|du|dina|din|från|uppgifter|personuppgifter|behandling|rätt|enligt|registret|\p{L}+(?:ningen|arna|erna|igheter))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|is|are|or|for|we|you|your|in|that|not|with|by|this|be|may|on|data|from|as|our|personal|processing|register|right|information)(?!\p{L})/giu,
};

/** How many letters of a text stand in the commonest words of each language. */
function weighed(text: string): Record<Lang, number> {
  const part = text.slice(0, 20_000);
  const count = (lang: Lang) =>
    (part.match(common[lang]) ?? []).join('').length +
    (lang === 'fi'
      ? (part.match(/[äö]{2}|yö|kk|ää|uu/gi) ?? []).length
      : lang === 'sv'
        ? 2 * (part.match(/å/gi) ?? []).length
        : 0);
  return { fi: count('fi'), sv: count('sv'), en: count('en') };
}

/** The language of a text; null when it is too short to tell, or the two likeliest are too close. */
export function languageOf(text: string): Lang | null {
  const weights = weighed(text);
  const [first, second] = (['fi', 'sv', 'en'] as const).toSorted((a, b) => weights[b] - weights[a]);
  if (first === undefined || second === undefined) return null;
  return weights[first] >= 6 && weights[first] > weights[second] * 1.25 ? first : null;
}

/** A declared language as one of ours: `sv-FI` is `sv`. */
export const declared = (tag: string | undefined): Lang | null => {
  const main = tag?.toLowerCase().split(/[-_]/)[0];
  return main === 'fi' || main === 'sv' || main === 'en' ? main : null;
};
