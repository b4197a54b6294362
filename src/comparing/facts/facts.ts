// The facts of a notice one by one, and what changed in them.
import type { AuthorLang } from '../../model.ts';
import type { ShownText } from '../../showing/show.ts';
import { weightOfTexts, type Weight } from '../weight.ts';
import { names } from './names.ts';
import { valueOf, type Teller } from './values.ts';

/**
 * A fact that is otherwise, new or gone. `name` is what the field is called and `of` what it tells of, where that is one of
 * many: the retention period *of* orders. Values are in words; null where there is none.
 */
export type FactChange = {
  name: string;
  of: string | null;
  before: string | null;
  after: string | null;
  weight: Weight;
};

/** What changed in the facts, in the order of the metadata. A thing of a list that is new or gone is one change. */
export function factChanges(
  before: ShownText | null,
  after: ShownText | null,
  lang: AuthorLang,
): FactChange[] {
  const [old, young] = [before, after].map((text) => (text ? factsOf(text, lang) : []));
  const byPlace = new Map((old ?? []).map((fact) => [fact.at, fact]));
  const there = new Set((young ?? []).map(({ at }) => at));
  const own = (young ?? []).flatMap((fact) => changeOf(byPlace.get(fact.at), fact));
  const gone = (old ?? []).filter(({ at }) => !there.has(at)).flatMap((fact) => changeOf(fact, undefined));
  const all = [...own, ...gone];
  const whole = new Set(all.filter(({ isThing }) => isThing).map(({ thing }) => thing));
  return all
    .filter(({ thing, isThing }) => isThing || thing === null || !whole.has(thing))
    .map(({ name, of, before: from, after: to, weight }) => ({ name, of, before: from, after: to, weight }));
}

/** A fact: its place, what it is called, the thing of a list that it tells of, and its value in words. */
type Fact = {
  at: string;
  name: string;
  thing: string | null;
  of: string | null;
  isThing: boolean;
  value: string;
  weight: Weight | null;
};

type Told = FactChange & Pick<Fact, 'thing' | 'isThing'>;

function changeOf(before: Fact | undefined, after: Fact | undefined): Told[] {
  const one = after ?? before;
  // A thing that is in both is told of field by field.
  if (!one || (before && after && (before.value === after.value || one.isThing))) return [];
  const weight = one.weight ?? (before && after ? weightOfTexts(before.value, after.value) : 'substantive');
  const { name, of, thing, isThing } = one;
  return [{ name, of, thing, isThing, before: before?.value ?? null, after: after?.value ?? null, weight }];
}

/** The facts of a text, those of its controller among them. */
function factsOf({ facts, site }: ShownText, lang: AuthorLang): Fact[] {
  const { controller, ...others } = facts;
  const { publicBody, ...responsible } = site.controllers[controller] ?? { name: controller };
  const { registerName, slug, lead, ...rest } = others;
  const told = { registerName, lead, controller: responsible, ...rest, slug };
  return Object.entries(told).flatMap(([field, value]) => leaves(field, value, field, { lang, site }));
}

function leaves(path: string, value: unknown, at: string, teller: Teller): Fact[] {
  if (typeof value === 'string') return [leaf(path, valueOf(path, value, teller), at, teller)];
  if (Array.isArray(value)) {
    const words = value.filter((one) => typeof one === 'string');
    if (words.length === value.length)
      return [leaf(path, words.map((word) => valueOf(path, word, teller)).join(', '), at, teller)];
    return value.flatMap((thing: unknown) => thingOf(path, thing, at, teller));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    leaves(`${path}.${field}`, inner, `${at}.${field}`, teller),
  );
}

/** A thing of a list, as a whole and field by field. */
function thingOf(path: string, thing: unknown, at: string, teller: Teller): Fact[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const fields = Object.entries(thing).flatMap(([field, inner]) =>
    leaves(`${path}.${field}`, inner, `${path}.${field}`, teller),
  );
  const valueAt = (...ends: string[]) =>
    ends.flatMap((end) => fields.find((fact) => fact.at === `${path}.${end}`)?.value ?? [])[0];
  const key = valueAt('id', 'element', 'rule') ?? '';
  const called = valueAt('name', 'recipient', 'text', 'element', 'rule', 'country', 'id') ?? key;
  const own = fields.filter((fact) => fact.at !== `${path}.id` && fact.value !== called);
  const details = own.map(({ value }) => value);
  const place = `${at}/${key}`;
  const whole = `${called}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
  return [
    { ...leaf(path, whole, place, teller), thing: place, isThing: true },
    ...own.map((fact) => ({
      ...fact,
      at: `${place}${fact.at.slice(path.length)}`,
      thing: place,
      of: called,
    })),
  ];
}

function leaf(path: string, value: string, at: string, { lang }: Teller): Fact {
  const [top = path] = path.split('.');
  const own = names[path]?.[lang] ?? path;
  const isUnder = path !== top && !path.startsWith(`${top}.statute`) && !isListed.has(top);
  return {
    at,
    name: isUnder ? `${names[top]?.[lang] ?? top}: ${own}` : own,
    thing: null,
    of: null,
    isThing: false,
    value,
    weight: isMetadata.has(top) ? 'metadata' : null,
  };
}

const isListed = new Set([
  ...['dataSubjects', 'purposes', 'data', 'sources', 'recipients', 'transfers', 'changes', 'gaps', 'waivers'],
]);

const isMetadata = new Set([
  ...[
    'version',
    'created',
    'updated',
    'effectiveFrom',
    'reviewed',
    'reviewDue',
    'changes',
    'waivers',
    'slug',
  ],
]);
