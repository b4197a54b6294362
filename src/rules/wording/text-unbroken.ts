// Text that was broken on its way into the file: what decoding a file cannot tell from good characters.
import { placeOf } from '../../judging/passages.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import type { Rule } from '../rule.ts';
import { sectionOf } from '../../judging/found-at.ts';

/** No letter has been replaced by a question mark or other signs, and no character reference is shown as such. */
export const textUnbroken: Rule = {
  id: 'text-unbroken',
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Rikkoutunut teksti julkaistaisiin sellaisenaan, eikä lukija tiedä, mitä siinä piti lukea.',
    en: 'Broken text would be published as it is, and a reader cannot know what it was meant to say.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const { passage, text, start } of mentionsIn(edition, broken))
        yield {
          edition,
          at: placeOf(edition, passage, start, start + text.length),
          ...sectionOf(passage.section),
          // A space may only be missing after a question.
          ...(isQuestion(text) && { severity: 'warning' as const }),
          message: isQuestion(text)
            ? {
                fi: `Sanassa ”${text}” on kysymysmerkki.`,
                en: `The word “${text}” has a question mark in it.`,
              }
            : {
                fi: `Kohdassa ”${text}” on rikkoutunut merkki.`,
                en: `“${text}” has a broken character.`,
              },
          help: {
            fi: 'Kirjoita kohta uudelleen, tai liitä se uudelleen alkuperäisestä.',
            en: 'Replace the passage: type it again, or paste it again from where it came.',
          },
        };
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Ääni, öljy ja Åbo säilyvät; EU:n asetus, klo 10:30, Asiakastietojen suoja: miksi? Suojaamme tiedot & ”lainaukset”, katso https://example.fi/haku?nimi=1. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      ['We protect', 'Why? A café & its façade at 10:30, see https://example.fi/haku?nimi=1. We protect'],
    ],
  },
  bad: { 'fi.md': [['Suojaamme tiedot', 'K?sittelemme s?ilytett?vi? tietoja &amp;auml;. Suojaamme tiedot']] },
};

// A question mark inside a word; UTF-8 read as Mac Roman or as the code page of DOS; `&auml;` written twice over.
const broken =
  /(?<![\p{L}\p{N}/?&=.#])\p{L}{1,40}\?\p{Ll}[\p{L}?]{0,40}(?![\p{L}=])|[\p{L}]{0,40}(?:√[§∂•Ññ†]|├[ñÂÑµûâ])[\p{L}]{0,40}|&(?:[aouAOU]uml|[aA]ring|nbsp|amp|quot|[lr]dquo|[lr]squo|[nm]dash|euro|eacute|#\d{2,5});/gu;

const isQuestion = (text: string) => text.includes('?');
