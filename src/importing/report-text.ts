// What an import tells a person: what was written where, what to look at, and what of the source is not in it.
import type { AuthorLang, Lang, Said } from '../model.ts';
import type { Fact } from './facts/fact.ts';
import type { Unplaced } from './imported.ts';
import { namesOf } from './meaning-names.ts';
import type { Report, Written } from './report.ts';

/** The report as lines for a person. */
export function asText({ source, notices, notes, isPlan }: Report, lang: AuthorLang): string[] {
  const said = words[lang];
  const parts = notices.flatMap((written): string[] => {
    const { id, edition } = written;
    const unknown = edition.sections.filter(({ keys }) => keys[0] === 'other');
    const unsure = edition.sections.filter(({ keys, confidence }) => keys[0] !== 'other' && confidence < 0.8);
    const persons = [
      ...new Set(edition.unplaced.filter(({ reason }) => reason === 'person').map(({ line }) => line)),
    ];
    return [
      `${id} (${languageNames[edition.lang][lang]}): ${said.sections(edition.sections.length)}`,
      ...filesOf(written, isPlan ? said.planned : said.written).map((line) => `  ${line}`),
      ...unknown.map(({ heading, line }) => `  ${said.unknown(heading, line)}`),
      ...unsure.map(({ heading, line, keys }) => `  ${said.unsure(heading, line, namesOf(keys, lang))}`),
      ...(edition.facts.framework && edition === notices.find((one) => one.id === id)?.edition
        ? [`  ${said.framework(edition.facts.framework)}`]
        : []),
      ...(edition.missing.length > 0 ? [`  ${said.missing} ${namesOf(edition.missing, lang)}`] : []),
      ...(persons.length > 0 ? [`  ${said.persons(persons)}`] : []),
      ...leftOut(edition.unplaced, lang).map((line) => `  ${line}`),
    ];
  });
  return [source, ...parts, ...notes.map((note) => `  ${note[lang]}`)];
}

type Doing = { wrote: string; grew: string };

const filesOf = ({ files, site }: Written, { wrote, grew }: Doing): string[] =>
  files.map((file) => (file === 'notices/site.yaml' && site === 'grown' ? grew : `${wrote} ${file}`));

/** The first lines that no notice has, and how many more there are. */
function leftOut(unplaced: readonly Unplaced[], lang: AuthorLang): string[] {
  const left = unplaced.filter(({ reason }) => reason === undefined);
  const more = left.length - mostShown;
  return [
    ...left.slice(0, mostShown).map(({ line, text }) => words[lang].left(line, shortened(text))),
    ...(more > 0 ? [words[lang].more(more)] : []),
  ];
}

/** A page saved from a browser leaves out hundreds of lines; a document a few, each of which its owner wants to see. */
const mostShown = 5;

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);

const words = {
  fi: {
    sections: (count: number) => (count === 1 ? '1 kohta' : `${count} kohtaa`),
    written: { wrote: 'kirjoitettu', grew: 'lisätty rekisterinpitäjä tiedostoon notices/site.yaml' },
    planned: {
      wrote: 'kirjoitettaisiin',
      grew: 'lisättäisiin rekisterinpitäjä tiedostoon notices/site.yaml',
    },
    unknown: (heading: string, line: number) =>
      `rivi ${line}: otsikkoa ”${heading}” ei tunnistettu; teksti on omana kohtanaan`,
    unsure: (heading: string, line: number, about: string) =>
      `rivi ${line}: tarkista, onko kohdan ”${heading}” aihe ${about}`,
    framework: ({ value, line, confidence }: Fact) =>
      value === 'gdpr-13'
        ? `valittu \`framework: ${value}\`: muita lähteitä kuin rekisteröity itse ei löytynyt${unsureness(confidence).fi}`
        : `valittu \`framework: ${value}\`: tietoja saadaan myös muualta (rivi ${line})${unsureness(confidence).fi}`,
    missing: 'ei kerrota:',
    persons: (lines: readonly number[]) =>
      `henkilö mainittiin ${lines.length === 1 ? 'rivillä' : 'riveillä'} ${lines.join(', ')}; henkilön tietoja ei tuotu`,
    left: (line: number, text: string) => `rivi ${line} jäi pois tekstistä: ”${text}”`,
    more: (count: number) =>
      `${count === 1 ? '1 muu rivi' : `${count} muuta riviä`} jäi pois tekstistä: ${count === 1 ? 'se näkyy' : 'ne näkyvät'} valitsimilla --dry-run --json`,
  },
  en: {
    sections: (count: number) => (count === 1 ? '1 section' : `${count} sections`),
    written: { wrote: 'wrote', grew: 'added the controller to notices/site.yaml' },
    planned: { wrote: 'would write', grew: 'would add the controller to notices/site.yaml' },
    unknown: (heading: string, line: number) =>
      `line ${line}: the heading “${heading}” is not known; it is a section of its own`,
    unsure: (heading: string, line: number, about: string) =>
      `line ${line}: check whether “${heading}” is about this: ${about}`,
    framework: ({ value, line, confidence }: Fact) =>
      value === 'gdpr-13'
        ? `chose \`framework: ${value}\`: no sources but the data subject were found${unsureness(confidence).en}`
        : `chose \`framework: ${value}\`: data also comes from elsewhere (line ${line})${unsureness(confidence).en}`,
    missing: 'not told:',
    persons: (lines: readonly number[]) =>
      `a person was named on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}; who it is was not imported`,
    left: (line: number, text: string) => `line ${line} is not in the text: “${text}”`,
    more: (count: number) =>
      `${count === 1 ? '1 more line is' : `${count} more lines are`} not in the text: --dry-run --json shows ${count === 1 ? 'it' : 'them'}`,
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
