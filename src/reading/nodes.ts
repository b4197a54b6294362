// The nodes of a tree by their type, from one walk: what many rules look for.
import type { Nodes, Root } from 'mdast';

/** Nodes by type, each list in the order of the text. */
export type NodesByType = { [T in Nodes['type']]?: Extract<Nodes, { type: T }>[] };

/** Sorts the nodes of a tree by type. Depth does not matter: there is no recursion. */
export function nodesByType(body: Root): NodesByType {
  const found: Partial<Record<Nodes['type'], Nodes[]>> = {};
  const waiting: Nodes[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    (found[node.type] ??= []).push(node);
    // One by one: a long paragraph has more children than a call takes arguments.
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  // Each list was filled by the type of its nodes.
  return found as NodesByType;
}
