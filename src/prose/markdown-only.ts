// Raw HTML has no place in a notice: Markdown says the same, and is safe.
import { rangeOf } from '../reading/range.ts';
import type { Said } from '../model.ts';
import type { WritingRule } from '../rules/rule.ts';

/** The body holds Markdown and no raw HTML. */
export const markdownOnly: WritingRule = {
  id: 'markdown-only',
  severity: 'error',
  why: {
    fi: 'Raaka HTML voisi ajaa koodia lukijan selaimessa eikä toimi tulosteissa ja vertailuissa.',
    en: 'Raw HTML could run code in a reader’s browser, and does not work in print and comparisons.',
  },

  *check(draft) {
    for (const node of draft.nodes.html ?? []) {
      const { value } = node;
      const tag = /^<\/?([a-z][a-z0-9]*)/i.exec(value)?.[1]?.toLowerCase() ?? '';
      // The end of an element says nothing that its start has not said.
      if (value.startsWith('</')) continue;
      yield {
        edition: draft,
        at: rangeOf(node),
        message: value.startsWith('<!--')
          ? { fi: 'Tekstissä on HTML-kommentti.', en: 'There is an HTML comment in the text.' }
          : {
              fi: `Tekstissä on HTML-merkintä \`<${tag}>\`.`,
              en: `There is an HTML tag \`<${tag}>\` in the text.`,
            },
        help: value.startsWith('<!--')
          ? comment
          : Object.hasOwn(instead, tag)
            ? (instead[tag] ?? other)
            : other,
      };
    }
  },

  good: { 'fi.md': [['Suojaamme', '**Suojaamme**']] },
  bad: { 'fi.md': [['Suojaamme', '<b>Suojaamme</b>']] },
};

const use = (markdown: string): Said => ({
  fi: `Käytä Markdownia: ${markdown}.`,
  en: `Use Markdown: ${markdown}.`,
});

const instead: Record<string, Said> = {
  b: use('`**lihava**`'),
  strong: use('`**lihava**`'),
  i: use('`*kursiivi*`'),
  em: use('`*kursiivi*`'),
  a: use('`[teksti](https://osoite.fi)`'),
  br: {
    fi: 'Jätä kappaleiden väliin tyhjä rivi tai päätä rivi kenoviivaan `\\`.',
    en: 'Leave a blank line between paragraphs, or end the line with a backslash `\\`.',
  },
  p: { fi: 'Erota kappaleet tyhjällä rivillä.', en: 'Separate paragraphs with a blank line.' },
  ul: use('`- kohta`'),
  ol: use('`1. kohta`'),
  li: use('`- kohta`'),
  h1: use('`## Otsikko`'),
  h2: use('`## Otsikko`'),
  h3: use('`### Väliotsikko`'),
  table: use('`| sarake | sarake |`'),
  details: {
    fi: 'Kirjoita teksti auki: selosteessa mitään ei piiloteta.',
    en: 'Write the text out: a notice hides nothing.',
  },
  sup: { fi: 'Merkitse alaviite näin: `[^1]`.', en: 'Mark a footnote like this: `[^1]`.' },
};

const comment: Said = {
  fi: 'Poista kommentti. Muistiinpanon paikka on versionhallinnan viesti tai `gaps`-kentän `reason`.',
  en: 'Delete the comment. A note belongs in the commit message, or in the `reason` of `gaps`.',
};

const other: Said = {
  fi: 'Poista merkintä ja kirjoita sama Markdownilla. Pelkkä pienempi kuin -merkki kirjoitetaan `\\<`.',
  en: 'Delete the tag and write the same in Markdown. A mere less-than sign is written `\\<`.',
};
