// The file that notices share, `site.yaml`: made when there is none, else the controller is added to its text.
import { parse, stringify } from 'yaml';
import type { FactsFound } from '../facts/fact.ts';
import { authority } from '../../law/authority.ts';
import type { Lang } from '../../model.ts';
import { isBusinessId } from '../../schema/scalars.ts';
import { slugOf } from './slug.ts';

/** A site's text with a controller in it, and the key it is known by there. `text` is null when nothing had to change. */
export type SiteText = { text: string | null; controller: string; languages: readonly Lang[] };

/** A new site for a notice. */
export function newSite(name: string, facts: FactsFound, languages: readonly Lang[]): SiteText {
  const controller = slugOf(name, 32, 'rekisterinpitaja');
  const own = <T>(words: Record<Lang, T>) => Object.fromEntries(languages.map((lang) => [lang, words[lang]]));
  const site = {
    name: own({ fi: 'Tietosuojaselosteet', sv: 'Dataskyddsbeskrivningar', en: 'Privacy notices' }),
    baseUrl: 'https://tietosuoja.example.fi',
    languages,
    controllers: { [controller]: entryOf(name, facts) },
    authority: {
      checked: authority.checked,
      name: own(authority.name),
      postalAddress: own(authority.postalAddress),
      visitingAddress: own(authority.visitingAddress),
      phone: authority.switchboard,
      web: own(authority.web),
    },
  };
  return { text: stringify(site, { lineWidth: 0 }), controller, languages };
}

const entryOf = (
  name: string,
  { businessId, postalAddress, visitingAddress, controllerEmail, controllerPhone }: FactsFound,
) => ({
  name,
  ...(businessId && businessId.confidence >= 0.9 && isBusinessId(businessId.value)
    ? { businessId: businessId.value }
    : {}),
  ...(controllerPhone ? { phone: controllerPhone.value } : {}),
  ...(controllerEmail ? { email: controllerEmail.value } : {}),
  ...(postalAddress ? { postalAddress: postalAddress.value } : {}),
  ...(visitingAddress ? { visitingAddress: visitingAddress.value } : {}),
});

/**
 * The text of a site with the controller added under `controllers`, every other line as it was. A controller of the
 * same name or business ID is not added again. Null when the text has no `controllers` that a line can be added to.
 */
export function withController(text: string, name: string, facts: FactsFound): SiteText | null {
  const site: unknown = attempt(() => parse(text));
  if (typeof site !== 'object' || site === null || !('controllers' in site) || !('languages' in site))
    return null;
  const { controllers, languages } = site;
  if (typeof controllers !== 'object' || controllers === null || !Array.isArray(languages)) return null;
  const tags = languages.filter((tag): tag is Lang => tag === 'fi' || tag === 'sv' || tag === 'en');
  const known = Object.entries(controllers).find(([, one]: [string, unknown]) => isSame(one, name, facts));
  if (known) return { text: null, controller: known[0], languages: tags };
  const lines = text.split(/(?<=\n)/);
  const at = lines.findIndex((line) => /^controllers:\s*(?:#.*)?\r?\n?$/.test(line));
  if (at === -1) return null;
  const indent =
    /^(\s+)/.exec(lines.slice(at + 1).find((line) => /^\s+[^\s#]/.test(line)) ?? '')?.[1] ?? '  ';
  const controller = unusedKey(slugOf(name, 32, 'rekisterinpitaja'), Object.keys(controllers));
  const entry = stringify(
    { [controller]: entryOf(name, facts) },
    { lineWidth: 0, indent: Math.max(2, indent.length) },
  )
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}\n`);
  return {
    text: [...lines.slice(0, at + 1), ...entry, ...lines.slice(at + 1)].join(''),
    controller,
    languages: tags,
  };
}

function isSame(one: unknown, name: string, { businessId }: FactsFound): boolean {
  if (typeof one !== 'object' || one === null) return false;
  const own: { name?: unknown; businessId?: unknown } = one;
  const plain = (words: unknown) => String(words).toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(own.name) === plain(name) || (businessId !== undefined && own.businessId === businessId.value);
}

function unusedKey(slug: string, keys: readonly string[]): string {
  for (let at = 1; ; at += 1) {
    const one = at === 1 ? slug : `${slug}-${at}`;
    if (!keys.includes(one)) return one;
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
