// What a page is before a template prints it.
import type { Language } from '../../languages/language.ts';
import type { Html, Lang } from '../../model.ts';
import type { Register } from '../show.ts';

/** A page of the site: where it lives, which template prints it, and all that the template needs. */
export type Page = {
  /** The file, relative to the output folder, computed by us. */
  path: string;
  template: string;
  head: Head;
  view: unknown;
};

/** What every page has, whatever it shows. */
export type Head = {
  lang: Lang;
  language: Language;
  title: string;
  description: string;
  /** Absolute addresses, for machines. `null` where a page has no address of its own, as `404.html`. */
  canonical: string | null;
  alternates: { hreflang: string; href: string }[];
  /** What changed, for feed readers. */
  feed: { href: string; title: string } | null;
  /** Addresses on this site, for readers. */
  home: { href: string; name: string };
  stylesheet: string;
  languages: Choice[];
};

/** A language in the switch: where it leads, or that it leads nowhere. */
export type Choice = {
  lang: Lang;
  label: string;
  href: string | null;
  current: boolean;
  note: string | null;
};

/** A kind of page: all the pages of that kind that a register gives. */
export type Pages = (register: Register) => Page[];

/** A term and what is said of it, as a template prints it. */
export type Told = { term: Html; text: Html };
