// Whether a word for many, such as “partners”, comes with a word on whom it means.
import { has, sentenceAround } from '../judging/sentences.ts';
import type { Mention } from '../judging/mentions.ts';
import { phrases } from '../languages/phrases.ts';
import type { Lang } from '../model.ts';

/** Whether the sentence of a mention tells whom it means: a name, examples, a list, a line of business. */
export function isNamed(mention: Mention, lang: Lang): boolean {
  const { passage, start } = mention;
  const sentence = sentenceAround(mention, lang);
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(start - sentence.start);
  return (
    /[\p{L}\p{N},;–]\s+\p{Lu}/u.test(sentence.text) ||
    (passage.kind === 'field' && /^\p{Lu}/u.test(before)) ||
    /^[^,;]{0,80}[:(]/u.test(after) ||
    has(after.replace(empty, ' '), details[lang]) ||
    has(before, sectors[lang])
  );
}

/** Clauses that tell nothing: “subcontractors that are connected with the service”. */
const empty = phrases('jotka liitty*', 'joka liitty*', 'som anknyter', 'som är knutna', 'that are connected');

const details: Record<Lang, RegExp> = {
  fi: phrases('kuten', 'esimerkiksi', 'esim', 'muun muassa', 'mm', 'eli', 'joka', 'jotka', 'joiden'),
  sv: phrases('såsom', 'till exempel', 't.ex', 'bland annat', 'bl.a', 'det vill säga', 'som'),
  en: phrases('such as', 'for example', 'e.g', 'namely', 'that', 'who', 'which', 'whose'),
};

const sectors: Record<Lang, RegExp> = {
  fi: phrases('*alan', '*-alan', '* vastaav*', '*palvelujen', '*palveluiden'),
  sv: phrases('*branschen*', '*sektorn*'),
  en: phrases('industry', 'sector', 'logistics', 'payment', 'transport*', 'delivery', 'credit'),
};
