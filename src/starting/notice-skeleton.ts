// The text of a new notice: what is known filled in, what is not yet told declared as a gap, and all the rest explained.
import { halfYearLater } from '../calendar.ts';
import type { ElementKey } from '../law/elements.ts';
import { sections } from '../law/sections.ts';
import * as languages from '../languages/index.ts';
import type { AuthorLang, Lang, Said } from '../model.ts';
import { sourceMatter, translationMatter } from '../schema/notice.ts';
import type { Framework } from '../law/frameworks.ts';
import type { Site } from '../schema/site.ts';
import { commentedYaml, type Values } from './commented-yaml.ts';
import { noticeFields } from './notice-fields.ts';

/** What must be known of a notice before it can be begun. */
export type Begun = {
  id: string;
  /** The languages to write it in, the source language first. */
  languages: readonly Lang[];
  /** The name of the register in each of those languages. */
  names: Partial<Record<Lang, string>>;
  framework: Framework;
  /** A key of `controllers` in `site.yaml`. */
  controller: string;
};

/** The day it is begun, the language of its comments, and what it does not tell yet. */
export type Beginning = { today: string; lang: AuthorLang; gaps: readonly ElementKey[] };

/** The texts of the editions by the path of their files. */
export function noticeSkeleton(begun: Begun, site: Site, beginning: Beginning): Map<string, string> {
  return new Map(
    begun.languages.map((lang, index) => [
      `notices/${begun.id}/${lang}.md`,
      textOf(lang, index === 0, begun, site, beginning),
    ]),
  );
}

function textOf(lang: Lang, isSource: boolean, begun: Begun, site: Site, beginning: Beginning): string {
  const controller = site.controllers[begun.controller]?.name ?? begun.controller;
  const words: Values = { registerName: begun.names[lang] ?? '', lead: leads[lang](controller) };
  const telling = { fields: noticeFields, explainedIn: beginning.lang, examplesIn: lang };
  const matter = isSource
    ? commentedYaml(sourceMatter, { ...words, ...factsOf(begun, lang, beginning) }, telling)
    : commentedYaml(translationMatter, words, telling);
  return [
    '---',
    ...comment(isSource ? say.source : say.translation(begun.languages[0] ?? lang), beginning.lang),
    '',
    matter,
    ...comment(say.body, beginning.lang),
    ...sections.map((key) => `#   ## ${languages[lang].sections[key]}`),
    '---',
    '',
    ...prose.flatMap((key) => [`## ${languages[lang].sections[key]}`, '']),
  ].join('\n');
}

function factsOf({ framework, controller }: Begun, lang: Lang, { today, gaps }: Beginning): Values {
  const facts = { framework, controller };
  if (gaps.length === 0) return facts;
  const until = halfYearLater(today);
  return { ...facts, gaps: gaps.map((element) => ({ element, reason: reasons[lang], until })) };
}

/** The sections that facts alone do not answer. */
const prose = ['security', 'rights'] as const;

const leads: Record<Lang, (controller: string) => string> = {
  fi: (controller) => `Tässä kerrotaan, miten ${controller} käsittelee henkilötietoja.`,
  sv: (controller) => `Här beskrivs hur ${controller} behandlar personuppgifter.`,
  en: (controller) => `This notice tells how ${controller} processes personal data.`,
};

const reasons: Record<Lang, string> = {
  fi: 'Seloste on vasta aloitettu.',
  sv: 'Beskrivningen har just påbörjats.',
  en: 'The notice has only been begun.',
};

const say = {
  source: {
    fi: 'Rivi, joka alkaa merkillä #, on ohje eikä näy sivulla. Ota kenttä käyttöön poistamalla rivien alusta merkki # ja yksi välilyönti, ja korvaa esimerkki omallasi. Ohjeet saa poistaa.',
    en: 'A row that begins with # is a comment and does not show on the page. To use a field, delete the # and one space from the start of its rows, and replace the example with your own. Comments may be deleted.',
  },
  translation: (source: Lang): Said => ({
    fi: `Tässä ovat vain sanat. Tiedot, jotka ovat kaikilla kielillä samat, ovat tiedostossa ${source}.md. Luettelon kohdalla on sama tunnus (id) kuin siellä. Rivi, joka alkaa merkillä #, on ohje eikä näy sivulla.`,
    en: `Here are words only. The facts that all languages share are in ${source}.md. An entry of a list has the same id as there. A row that begins with # is a comment and does not show on the page.`,
  }),
  body: {
    fi: 'Viivojen jälkeen kirjoitetaan teksti otsikoiden alle. Jokaisella kielellä on samat otsikot. Kenttien tiedot tulevat sivulle oikeisiin kohtiin itsestään, joten kirjoita vain se, mitä niissä ei ole. Otsikot:',
    en: 'After the dashes, text is written under headings. Every language has the same headings. What the fields tell appears in its place by itself, so write only what is not in them. Headings:',
  },
};

const comment = (said: Said, lang: AuthorLang): string[] =>
  (said[lang].match(/.{1,96}(?:\s|$)/g) ?? []).map((line) => `# ${line.trimEnd()}`);
