// A link leads where its text says.
import { toString } from 'mdast-util-to-string';
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** Where a link's text is an address, it is the one the link leads to. */
export const linksHonest: WritingRule = {
  id: 'links-honest',
  severity: 'error',
  why: {
    fi: 'Lukija luottaa osoitteeseen, jonka hän näkee. Muualle johtava linkki on huijauksen merkki.',
    en: 'A reader trusts the address they see. A link that leads elsewhere is the mark of a fraud.',
  },

  *check(draft) {
    for (const link of draft.nodes.link ?? []) {
      const said = addressIn(toString(link).trim());
      const leads = addressIn(link.url.replace(/^mailto:/i, '').replace(/\?.*$/s, ''));
      if (said === null || said === leads) continue;
      yield {
        edition: draft,
        at: rangeOf(link),
        message: {
          fi: `Linkin tekstissä lukee ”${said}”, mutta linkki johtaa osoitteeseen ”${link.url}”.`,
          en: `The text of the link says “${said}”, but the link leads to “${link.url}”.`,
        },
        help: {
          fi: 'Korjaa teksti tai osoite niin, että ne ovat samat.',
          en: 'Correct the text or the address so that they are the same.',
        },
      };
    }
  },

  good: {
    'fi.md': [['Suojaamme', '[www.tietosuoja.fi](https://tietosuoja.fi) Suojaamme']],
    'en.md': [['We protect', '[www.tietosuoja.fi](https://tietosuoja.fi) We protect']],
  },
  bad: { 'fi.md': [['Suojaamme', '[tietosuoja.fi](https://example.com) Suojaamme']] },
};

/** The e-mail address or the host that a text is; null when it is neither. */
function addressIn(text: string): string | null {
  // The name of a file has the form of a host.
  if (/\.(?:pdf|docx?|odt|xlsx?|html?|txt|zip)$/i.test(text) && !text.includes('/')) return null;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return text.toLowerCase();
  const [, host] = /^(?:https?:\/\/)?((?:[^\s.:/?#@]+\.)+[^\s.:/?#@\d]{2,})(?:[:/?#]\S*)?$/i.exec(text) ?? [];
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}
