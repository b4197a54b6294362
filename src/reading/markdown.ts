// Markdown to a tree: CommonMark with the tables and footnotes of GFM. The rest of GFM is left out on purpose:
// trying its autolinks at every word costs a third of the parsing, and `~` is a character authors use.
import type { Parents, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkInlineLinks from 'remark-inline-links';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(function tablesAndFootnotes() {
    Object.assign(this.data(), {
      micromarkExtensions: [gfmTable(), gfmFootnote()],
      fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    });
  })
  .use(remarkParse)
  .freeze();

const inlineLinks = remarkInlineLinks();
const [linkAddresses] = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/** The tree of a Markdown text, with links by reference resolved and bare addresses linked. Positions are the text's own. */
export function treeOf(text: string): Root {
  const tree = processor.parse(text);
  if (text.includes(']:')) inlineLinks(tree);
  for (const block of tree.children) {
    const written = text.slice(block.position?.start.offset, block.position?.end.offset);
    // Few blocks hold an address, and looking for one in the tree costs more than looking in the text.
    if (/@|www\.|https?:/i.test(written)) linkAddresses?.({ type: 'root', children: [block] });
  }
  return placed(tree);
}

/** What was made of other nodes stands where the node around it stands: every node has a place that can be told. */
function placed(tree: Root): Root {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop())
    for (const child of parent.children) {
      if (parent.position) child.position ??= parent.position;
      if ('children' in child) waiting.push(child);
    }
  return tree;
}
