// Whether a line is a sentence rather than a heading.
import type { Lang } from '../../model.ts';

/** Whether a line reads as a sentence, or as the beginning of a list: it ends with a full stop, or says that something is. */
export function isSentence(words: string, lang: Lang): boolean {
  if (/[?]$/.test(words)) return false;
  const length = words.split(/\s+/).length;
  if (/[.!]$/.test(words) && (length > 2 || verbs[lang].test(words))) return true;
  if (/:$/.test(words) && length >= 4 && !asks[lang].test(words) && verbs[lang].test(words)) return true;
  return length > 6 && !asks[lang].test(words) && verbs[lang].test(words);
}

const verbs: Record<Lang, RegExp> = {
  fi: /(?<!\p{L})(?:on|ovat|ei|eivät|voi|voidaan|voivat|saa|saadaan|\p{L}+(?:taan|tään|daan|dään|laan|lään|naan|nään|raan|rään|emme|amme|ämme|imme)|sisältää|koskee|kattaa|käsittää|seuraav\p{L}+)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:är|kan|har|ska|skall|behandlas|lagras|samlas|används|lämnas|får|vi|följande|omfattar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is|are|can|may|has|have|will|shall|include[sd]?|following|we|contains?)(?!\p{L})/iu,
};

const asks: Record<Lang, RegExp> = {
  fi: /^(?:mi|ku|ke|mihin|onko|miten|missä|mistä|joilta|kolman)/iu,
  sv: /^(?:vad|vem|vilk|hur|var|när|på vilk)/iu,
  en: /^(?:what|who|whom|which|how|where|why|when|will|can|for what|on what|do|does)/iu,
};
