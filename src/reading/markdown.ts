// Markdown to a tree: CommonMark with the tables and footnotes of GFM. The rest of GFM is left out on purpose:
// trying its autolinks at every word costs a third of the parsing, and `~` is a character authors use.
import type { Nodes, Parents, Root } from 'mdast';
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
  const tree = parsed(text);
  if (text.includes(']:')) inlineLinks(tree);
  for (const block of tree.children) {
    const written = text.slice(block.position?.start.offset, block.position?.end.offset);
    // Few blocks hold an address, and looking for one in the tree costs more than looking in the text.
    if (/@|www\.|https?:/i.test(written)) linkAddresses?.({ type: 'root', children: [block] });
  }
  return placed(tree);
}

/** The tree of a text without the empty lines that stand for its metadata: reading those costs a tenth of the parsing. */
function parsed(text: string): Root {
  const empty = text.length - text.replace(/^\n+/, '').length;
  const tree = processor.parse(text.slice(empty));
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.position)
      for (const point of [node.position.start, node.position.end]) {
        point.line += empty;
        if (point.offset !== undefined) point.offset += empty;
      }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return tree;
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
