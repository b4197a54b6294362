// Where a link may lead.
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** Links lead to web pages, e-mail, phone numbers, pages of the site or places on the page. */
export const linksSafe: WritingRule = {
  id: 'links-safe',
  severity: 'error',
  why: {
    fi: 'Muunlainen linkki voisi ajaa koodia tai ladata tiedoston lukijan koneelle.',
    en: 'Any other link could run code or load a file on the reader’s machine.',
  },

  *check(draft) {
    for (const link of (draft.nodes.link ?? []).filter(({ url }) => !leadsSafely(url)))
      yield {
        edition: draft,
        at: rangeOf(link),
        message: {
          fi: `Linkin osoite ”${link.url}” ei ole sallittu.`,
          en: `The link address “${link.url}” is not allowed.`,
        },
        help: {
          fi: 'Käytä osoitetta, joka alkaa `https://`, `mailto:`, `tel:`, `/` tai `#`.',
          en: 'Use an address that starts with `https://`, `mailto:`, `tel:`, `/` or `#`.',
        },
      };
  },

  good: {
    'fi.md': [['Suojaamme', '[Suojaamme](https://tietosuoja.fi)']],
    'en.md': [['We protect', '[We protect](https://tietosuoja.fi/en)']],
  },
  bad: { 'fi.md': [['Suojaamme', '[Suojaamme](javascript:alert)']] },
};

function leadsSafely(url: string): boolean {
  // Browsers drop control characters from an address before they read it, so none is harmless.
  if (url === '' || /[\u0000-\u0020\u007f\\]/.test(url)) return false;
  const scheme = /^([^/?#]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return !url.startsWith('//');
  if (scheme === 'mailto' || scheme === 'tel') return true;
  return (scheme === 'http' || scheme === 'https') && leadsToItsHost(url);
}

/** What stands before an `@` in a web address looks like a host and is a user's name. */
function leadsToItsHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
