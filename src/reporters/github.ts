// The report as annotations of GitHub Actions: workflow commands that mark the lines of a pull request.
import type { AuthorLang, Diagnostic, Severity } from '../model.ts';
import type { Report, Reporter } from './reporter.ts';
import { checked, counted, found, sentences, severities } from './words.ts';
import { visible, wellFormed } from './visible.ts';

/**
 * A command for each finding, errors first. GitHub drops all after the tenth of a kind without a word, so that no more
 * are printed, and a line says how many there are. Waived findings are left out.
 */
export const github: Reporter = (report) => {
  const told = report.diagnostics.filter(({ waived }) => !waived);
  const kinds = severities.map((severity) => told.filter((one) => one.severity === severity));
  const commands = kinds.flatMap((kind) => kind.slice(0, most).map((one) => command(one, report.lang)));
  const isCut = kinds.some(({ length }) => length > most);
  return `${[...commands, sum(report), ...(isCut ? [cut(report)] : [])].join('\n')}\n`;
};

const most = 10;

const commandNames: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

function command(diagnostic: Diagnostic, lang: AuthorLang): string {
  const { path, range, severity, rule } = diagnostic;
  const { line, column, endLine, endColumn } = range;
  const properties = {
    file: wellFormed(path),
    line,
    endLine,
    // The runner drops columns, with a complaint, unless the stretch is on one line.
    ...(line === endLine && { col: column, endColumn }),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${commandNames[severity]} ${written.join(',')}::${inText(visible(sentences(diagnostic, lang)))}`;
}

const inText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const sum = ({ summary, lang }: Report): string => `${checked(summary, lang)}: ${found(summary, lang)}`;

function cut({ summary, lang }: Report): string {
  const shown = (['errors', 'warnings', 'infos'] as const)
    .filter((kind) => summary[kind] > 0)
    .map((kind) => `${Math.min(summary[kind], most)}/${counted(kind, summary[kind], lang)}`)
    .join(', ');
  return {
    fi: `GitHub näyttää kutakin lajia enintään ${most}, nyt ${shown}. Kaikki ovat ajon yhteenvedossa (Summary).`,
    en: `GitHub shows at most ${most} of each kind, now ${shown}. All are in the summary of the run.`,
  }[lang];
}
