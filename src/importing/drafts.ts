// The files of an imported notice: its editions, and the site they need.
import type { Fact } from './facts/fact.ts';
import type { ElementKey } from '../law/elements.ts';
import type { Lang, Said } from '../model.ts';
import { isReserved } from '../reading/file-names.ts';
import type { ImportedNotice } from './imported.ts';
import { controllerGuessed, controllerWritten, frontMatterOf, nameOf } from './writing/front-matter.ts';
import { languageToAdd } from './writing/site-language.ts';
import { newSite, withController, type SiteText } from './writing/site-text.ts';
import { slugOf } from './writing/slug.ts';

/** A file to be written, by its path under the root. */
export type Draft = { path: string; text: string };

/** The files of one notice. `site` is the new text of `site.yaml`, null when it stays as it is. */
export type Drafts = { editions: readonly Draft[]; site: string | null; notes: readonly Said[] };

/** What a notice's folder is called: by what its register is called, else by its file. */
export function idOf(notice: ImportedNotice, source: string): string {
  const [first] = notice.editions;
  const named = first?.facts.registerName;
  const file = source.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  const slug = slugOf(named ? nameOf(first.told, first.facts) : file, 60, slugOf(file, 60, 'seloste'));
  return isReserved(slug) ? `seloste-${slug}` : slug;
}

/** The files of a notice under an id. `gaps` are what its source edition does not tell. */
export function draftsOf(
  notice: ImportedNotice,
  id: string,
  terms: { source: string; until: string; site: string | null; gaps: readonly ElementKey[] },
): Drafts | { refused: Said } {
  const langs = notice.editions.map(({ lang }) => lang);
  const [first] = notice.editions;
  if (!first) return { editions: [], site: null, notes: [] };
  const organisation = controllerWritten(first.facts);
  const name = organisation ?? unnamed[first.lang];
  // An address without an organisation may be a person's.
  const { postalAddress, visitingAddress, ...withoutAddresses } = first.facts;
  const facts = organisation === null ? withoutAddresses : first.facts;
  const site: SiteText | null =
    terms.site === null ? newSite(name, facts, langs) : withController(terms.site, name, facts);
  if (site === null) return { refused: say.siteUnreadable };
  const [source = langs[0]] = site.languages;
  const file = terms.source.replace(/^.*[/\\]/, '');
  const editions = notice.editions.map(({ lang, told, facts, body }) => ({
    path: `notices/${id}/${lang}.md`,
    text: `${frontMatterOf(told, facts, { controller: site.controller, source: file, until: terms.until, gaps: terms.gaps, isSource: lang === source })}\n${body}`,
  }));
  const guess = controllerGuessed(first.facts);
  const notes = [
    ...(organisation === null ? [say.controllerUnnamed(site.controller)] : []),
    ...(guess ? [say.controllerGuessed(guess)] : []),
    ...langs
      .filter((lang) => !site.languages.includes(lang))
      .map((lang) => languageToAdd(site.text ?? terms.site ?? '', lang)),
    ...(source !== undefined && !langs.includes(source) ? [say.sourceMissing(id, source)] : []),
  ];
  return { editions, site: site.text, notes };
}

const unnamed: Record<Lang, string> = {
  fi: 'Rekisterinpitäjä (vahvistettava)',
  sv: 'Personuppgiftsansvarig (ska bekräftas)',
  en: 'Controller (to be confirmed)',
};

const say = {
  siteUnreadable: {
    fi: 'Tiedostoon `notices/site.yaml` ei voi lisätä rekisterinpitäjää. Tarkista tiedosto: seloste check',
    en: 'No controller can be added to `notices/site.yaml`. See what is wrong with it: seloste check',
  },
  controllerUnnamed: (key: string): Said => ({
    fi: `Rekisterinpitäjäksi ei löytynyt organisaatiota. Täydennä se tiedostoon \`notices/site.yaml\`, avaimen \`${key}\` alle.`,
    en: `No organisation was found as the controller. Complete it in \`notices/site.yaml\`, under the key \`${key}\`.`,
  }),
  controllerGuessed: ({ value, line }: Fact): Said => ({
    fi: `Rekisterinpitäjä saattaa olla ”${value}” (rivi ${line}): tarkista.`,
    en: `The controller may be “${value}” (line ${line}): check it.`,
  }),
  sourceMissing: (id: string, lang: Lang): Said => ({
    fi: `Sivuston lähdekieli on \`${lang}\`: kirjoita myös \`notices/${id}/${lang}.md\`, johon kaikki tiedot kuuluvat.`,
    en: `The source language of the site is \`${lang}\`: write \`notices/${id}/${lang}.md\` too, where all facts belong.`,
  }),
};
