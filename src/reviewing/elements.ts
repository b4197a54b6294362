// Markup of the review, made of elements and escaped text and nothing else.
import type { Html } from '../model.ts';
import { escape, join, tag } from '../showing/typeset.ts';

/** What stands inside an element: markup, or text that is escaped here. */
export type Content = Html | { text: string } | readonly Content[];

/** An element with what is in it. An attribute that is null is left out. */
export const el = (
  name: string,
  attributes: Record<string, string | null> = {},
  ...content: readonly Content[]
): Html => tag(name, given(attributes), markup(content));

/** An element that holds nothing and is not closed. */
export const bare = (name: 'meta' | 'link' | 'hr', attributes: Record<string, string>): Html =>
  // The end tag that such an element does not have is taken off again.
  tag(name, attributes, join([])).replace(`</${name}>`, '') as Html;

/** Text to stand inside an element. */
export const say = (text: string): Content => ({ text });

/** Nothing at all. */
export const nothing: Content = [];

function markup(content: Content): Html {
  if (typeof content === 'string') return content;
  if ('text' in content) return escape(content.text);
  return join(content.map(markup));
}

const given = (attributes: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
