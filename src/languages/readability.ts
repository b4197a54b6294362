// How hard a text is to read: its words, the readability index LIX, and sentences that hide who acts.
import type { Lang } from '../model.ts';

/** A language's measures. They are proposals, not standards: there is no official scale for Finnish. */
type Measures = {
  /** A word with more letters than this is a long one. Finnish compounds are long without being hard. */
  longWord: number;
  /** From this LIX on a text is hard, and this is what to aim at. */
  hard: number;
  aim: number;
  /** A finite verb in the passive. */
  passive: RegExp;
  /** What the pattern takes for a passive and is none. */
  notPassive: RegExp;
  /** Someone who acts: with them a sentence says who does it. */
  actor: RegExp;
};

/** The measures of each language. */
export const measures: Record<Lang, Measures> = {
  fi: {
    longWord: 9,
    hard: 60,
    aim: 50,
    passive:
      /(?<!\p{L})(?:\p{L}{1,40}[aeiouyäö](?:taan|tään|daan|dään)|\p{L}{0,40}(?:[aäeio]t|st|nn|n|d)ell(?:aan|ään)|tullaan|ollaan|mennään|pannaan|\p{L}{0,20}(?:julkaistaan|ratkaistaan)|\p{L}{2,40}ttiin|(?:teh|näh)tiin|\p{L}{2,40}(?:ttaisiin|ttäisiin|taisiin|täisiin)|(?:ei|eikä)\s(?:\p{L}{1,40}\s)?\p{L}{2,40}(?:eta|etä|ata|ätä|ota|ötä|uta|ytä|oida|öidä|ehdä|aada|ella|ellä|lkaista)|(?:on|ovat|ei ole|eivät ole)\s(?:\p{L}{1,40}\s)?(?:\p{L}{2,40}(?:ttu|tty)|tehty))(?!\p{L})/iu,
    // Cases of nouns, with or without “his, her, its”, end in the same letters.
    notPassive:
      /(?<!\p{L})(?!(?:valitaan|merkitään|tarvitaan|mainitaan|hallitaan|harkitaan|tulkitaan|edellytetään)(?!\p{L}))\p{L}{0,40}(?:itaan|itään|rautaan|lautaan|sotaan|kanadaan|korttiin|nettiin|raporttiin|formaattiin|porttiin|syytä|ssaan|ssään|ksellaan|ksellään|oikeutettu|tarkoitettu)(?!\p{L})/giu,
    // “We” is in the verb; “in our services”, “on our pages” end alike.
    actor: /(?<!\p{L})\p{L}{1,40}(?<!ssa|ssä|lla|llä|lle)mme(?!\p{L})/iu,
  },
  sv: {
    longWord: 6,
    hard: 55,
    aim: 45,
    passive:
      /(?<!\p{L})(?:\p{L}{2,40}(?:as|ades|ats|its)|\p{L}{0,20}(?:ges|delges|görs|förs|utförs|tas|fås|läggs|sänds|skickas|kräv[es]s|används|åläggs|hålls|skydds|begärs|sätts|säljs|köps|byggs|drivs|ställs)|(?:blir|blev|har blivit)\s\p{L}{2,40}(?:ad|ade|at|dd|tt|en|et))(?!\p{L})/iu,
    notPassive:
      /(?<!\p{L})\p{L}{0,40}(?:arnas|ernas|ornas|ndenas|ens|ets|kurs|alltså|hoppas|lyckas|finnas|andras|deras|allas|bådas|gratis|dess|plats|insats|arbetsplats|webbplats|sats)(?!\p{L})/giu,
    // Or by whom it is done: someone at work, or a name.
    actor:
      /(?<!\p{L})(?:[Vv]i|[Dd]u|[Jj]ag)(?!\p{L})|(?<!\p{L})av\s(?:\p{Ll}{1,30}\s){0,3}(?:anställda|arbetstagare|personal|medarbetare|\p{Ll}{1,30}(?:chef|sekretera|team|företag|bolag|leverantör)|\p{Lu}\p{Ll})/u,
  },
  en: {
    longWord: 6,
    hard: 55,
    aim: 45,
    passive:
      /(?<!\p{L})(?:is|are|was|were|be|been|being)\s(?:(?:not|also|only|never|always|\p{L}{2,40}ly)\s)?(?:\p{L}{2,40}ed|given|kept|sent|made|held|taken|shown|sold|put|set|paid|written|done|found|drawn|chosen|built|bought|read|run|passed on|got|gotten)(?!\p{L})/iu,
    notPassive:
      /(?<!\p{L})(?:is|are|was|were|be|been|being)\s(?:(?:not|also|only)\s)?(?:based|needed|entitled|interested|related|limited|obliged|required|connected|concerned|allowed|authori[sz]ed|located|supposed)(?!\p{L})/giu,
    actor:
      /(?<!\p{L})(?:[Ww]e|[Yy]ou|I)(?!\p{L})|(?<!\p{L})by\s(?:\p{Ll}{1,30}\s){0,3}(?:employees|staff|manager|secretary|team|company|supplier|provider|carrier|\p{Lu}\p{Ll})/u,
  },
};

/**
 * The words of a text. Numbers, e-mail and web addresses, statute and phone numbers are none; a hyphen and a colon
 * are inside a word: `EU:n`, `nimi- ja osoitetiedot`.
 */
export const readWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((token) => !/\p{N}|@|:\/\/|^www\.|\p{L}\.\p{L}{2,}/u.test(token))
    .flatMap((token) => token.split(/[/–—]/))
    .flatMap((part) => /\p{L}[\p{L}\p{M}:'’-]*/u.exec(part)?.[0] ?? []);

/** LIX (Björnsson 1968) of some sentences, rounded: words per sentence, and long words per hundred. Not of none. */
export function lixOf(sentences: readonly (readonly string[])[], lang: Lang): number {
  const words = sentences.flat();
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > measures[lang].longWord);
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length);
}

/** Whether a sentence is in the passive and names no one who acts. Told by the forms of its words: a sign, no proof. */
export function hidesActor(sentence: string, lang: Lang): boolean {
  const { passive, notPassive, actor } = measures[lang];
  return passive.test(sentence.replace(notPassive, '')) && !actor.test(sentence);
}
