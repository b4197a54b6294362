// Characters that an author hides behind a reference: what the file does not show, the page would.
import { oddities } from '../reading/odd-characters.ts';
import { rangeOf } from '../reading/range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** No character reference, such as `&#x202E;`, stands for a character that cannot be seen or passes for another. */
export const charactersPlain: WritingRule = {
  id: 'characters-plain',
  severity: 'error',
  why: {
    fi: 'Näkymätön merkki voi kääntää lukusuunnan tai katkaista sanan, eikä sitä huomaa tekstistä.',
    en: 'A character nobody sees can turn the direction of reading or break a word, and no one notices it in the text.',
  },

  *check(draft) {
    const { text = [], inlineCode = [], code = [] } = draft.nodes;
    // Those written as themselves were told of, and left out, when the file was decoded.
    for (const node of [...text, ...inlineCode, ...code])
      for (const { problem } of oddities(node.value).slice(0, 1))
        yield {
          edition: draft,
          at: rangeOf(node),
          message: problem.message,
          help: {
            fi: 'Poista merkkiviittaus, joka alkaa `&`.',
            en: 'Delete the character reference that starts with `&`.',
          },
        };
  },

  good: { 'fi.md': [['Suojaamme', 'Käyttö &amp; suojaus. Suojaamme']] },
  bad: { 'fi.md': [['Suojaamme', 'Suo&#x202E;jaamme']] },
};
