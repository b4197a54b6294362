// That a notice says outright: nothing is transferred outside the EU and the EEA.
import type { Meaning } from '../meaning/section-meant.ts';
import type { Fact } from './fact.ts';

type Place = { text: string; line: number; keys: readonly Meaning[] };

/** `none` when the section on transfers denies them, and nothing there takes the denial back. */
export function noTransfers(lines: readonly Place[]): Fact<'none'> | undefined {
  const own = lines.filter(({ keys }) => keys.includes('transfers'));
  const sentences = own.flatMap(({ text, line }) =>
    text.split(/(?<=[.!?])\s+/).map((words) => ({ words, line })),
  );
  const abroad = sentences.filter(({ words }) => outside.test(words) || transfers.test(words));
  const denied = abroad.find(({ words }) => outside.test(words) && denies.test(words));
  if (!denied || abroad.some(({ words }) => !denies.test(words) || hedges.test(words))) return undefined;
  return { value: 'none', line: denied.line, confidence: 0.93 };
}

const outside =
  /(?<!\p{L})(?:EU|ETA|EES|EEA)(?!\p{L})|euroopan (?:unioni|talousalue)|europeiska (?:unionen|ekonomiska)|european (?:union|economic)|kolman\p{L}+ mai|tredje ?land|third countr|ulkomai|utomlands/iu;

/** Words on transferring, or on where to: a sentence with one of them may tell of an exception. */
const transfers = /sii?r[rt]|överför|transfer|yhdysval|usa(?!\p{L})|united states/iu;

const denies =
  /(?<!\p{L})(?:ei|emme|eivät|eikä|en)(?: \p{L}+){0,3} (?:siirretä|siirrä|siirry|luovuteta|luovuta|tallenneta|käsitellä)(?!\p{L})|(?:överförs?|överför vi|lämnas|lämnar) (?:\p{L}+ ){0,3}?(?:inte|ej|aldrig)(?!\p{L})|(?:not|never) (?:be )?(?:transfer|disclos|sent|send)\p{L}*|no (?:personal )?data (?:is|are) (?:transfer|disclos|sent)\p{L}*/iu;

/** Words that leave a door open. */
const hedges =
  /(?<!\p{L})(?:ellei|ellemme|jollei|paitsi|muutoin|muuten|ilman|pääsääntöi\p{L}+|lähtökohtai\p{L}+|säännönmukai\p{L}+|säännöllisesti|yleensä|mikäli|jos|kuitenkin|mutta|poikkeu\p{L}+|voidaan|saatetaan|regelmässigt|i regel|om inte|utan|utom|förutom|i princip|huvudsakligen|unless|except|without|regularly|generally|usually|however|but)(?!\p{L})/iu;
