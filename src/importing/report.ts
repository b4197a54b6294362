// What an import tells: the machine's report, and the one for a person.
import type { AuthorLang, Lang, Said } from '../model.ts';
import type { Fact } from './facts/fact.ts';
import type { Edition } from './imported.ts';
import type { Meaning } from './meaning/section-meant.ts';

/** One edition as it was written. */
export type Written = { id: string; edition: Edition; files: readonly string[] };

/** One input and what came of it. */
export type Report = { source: string; notices: readonly Written[]; notes: readonly Said[] };

/** The report as one object: lines are those of the source. */
export function asJson({ source, notices, notes }: Report): object {
  return {
    source,
    language: notices[0]?.edition.lang ?? null,
    notices: notices.map(({ id, edition, files }) => ({
      id,
      language: edition.lang,
      title: edition.title,
      sections: edition.sections,
      facts: edition.facts,
      missing: edition.missing,
      unplaced: edition.unplaced,
      files,
    })),
    notes,
  };
}

/** The report as lines for a person. */
export function asText({ source, notices, notes }: Report, lang: AuthorLang): string {
  const said = words[lang];
  const parts = notices.map(({ id, edition, files }) => {
    const unknown = edition.sections.filter(({ keys }) => keys[0] === 'other');
    const unsure = edition.sections.filter(({ keys, confidence }) => keys[0] !== 'other' && confidence < 0.8);
    const persons = [
      ...new Set(edition.unplaced.filter(({ reason }) => reason === 'person').map(({ line }) => line)),
    ];
    const left = edition.unplaced.filter(({ reason }) => reason === undefined).length;
    return [
      `${id} (${languageNames[edition.lang][lang]}): ${said.sections(edition.sections.length)}`,
      ...files.map((file) => `  ${said.wrote} ${file}`),
      ...unknown.map(({ heading, line }) => `  ${said.unknown(heading, line)}`),
      ...unsure.map(({ heading, line, keys }) => `  ${said.unsure(heading, line, keys)}`),
      ...(edition.facts.framework && edition === notices.find((one) => one.id === id)?.edition
        ? [`  ${said.framework(edition.facts.framework)}`]
        : []),
      ...(edition.missing.length > 0 ? [`  ${said.missing} ${edition.missing.join(', ')}`] : []),
      ...(persons.length > 0 ? [`  ${said.persons(persons)}`] : []),
      ...(left > 0 ? [`  ${said.left(left)}`] : []),
    ].join('\n');
  });
  return `${[source, ...parts, ...notes.map((note) => note[lang])].join('\n')}\n`;
}

const words = {
  fi: {
    sections: (count: number) => (count === 1 ? '1 kohta' : `${count} kohtaa`),
    wrote: 'kirjoitettu',
    unknown: (heading: string, line: number) =>
      `rivi ${line}: otsikkoa ”${heading}” ei tunnistettu; teksti on omana kohtanaan`,
    unsure: (heading: string, line: number, keys: readonly Meaning[]) =>
      `rivi ${line}: tarkista, onko ”${heading}” kohta \`${keys.join('`, `')}\``,
    framework: ({ value, line, confidence }: Fact) =>
      value === 'gdpr-13'
        ? `valittu \`framework: ${value}\`: muita lähteitä kuin rekisteröity itse ei löytynyt${unsureness(confidence).fi}`
        : `valittu \`framework: ${value}\`: tietoja saadaan myös muualta (rivi ${line})${unsureness(confidence).fi}`,
    missing: 'ei kerrota:',
    persons: (lines: readonly number[]) =>
      `henkilö mainittiin ${lines.length === 1 ? 'rivillä' : 'riveillä'} ${lines.join(', ')}; henkilön tietoja ei tuotu`,
    left: (count: number) =>
      `tuomatta jäi ${count === 1 ? '1 rivi' : `${count} riviä`}: ne näkyvät valitsimella --json`,
  },
  en: {
    sections: (count: number) => (count === 1 ? '1 section' : `${count} sections`),
    wrote: 'wrote',
    unknown: (heading: string, line: number) =>
      `line ${line}: the heading “${heading}” is not known; it is a section of its own`,
    unsure: (heading: string, line: number, keys: readonly Meaning[]) =>
      `line ${line}: check whether “${heading}” is \`${keys.join('`, `')}\``,
    framework: ({ value, line, confidence }: Fact) =>
      value === 'gdpr-13'
        ? `chose \`framework: ${value}\`: no sources but the data subject were found${unsureness(confidence).en}`
        : `chose \`framework: ${value}\`: data also comes from elsewhere (line ${line})${unsureness(confidence).en}`,
    missing: 'not told:',
    persons: (lines: readonly number[]) =>
      `a person was named on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}; who it is was not imported`,
    left: (count: number) =>
      `${count === 1 ? '1 line was' : `${count} lines were`} not imported: --json shows them`,
  },
};

/** What is added to a proposal that little speaks for. */
const unsureness = (confidence: number): Said =>
  confidence >= 0.7 ? { fi: '', en: '' } : { fi: '; tarkista', en: '; check it' };

const languageNames: Record<Lang, Said> = {
  fi: { fi: 'suomi', en: 'Finnish' },
  sv: { fi: 'ruotsi', en: 'Swedish' },
  en: { fi: 'englanti', en: 'English' },
};
