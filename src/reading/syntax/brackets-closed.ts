// A bracket that opens a list on a row and is never closed.
import type { Token } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const bracketsClosed: Mistake = {
  id: 'brackets-closed',
  severity: 'error',
  when: 'unreadable',

  *find({ tokens, problems }) {
    const open: Token[] = [];
    for (const token of tokens) {
      if (token.text === '[' || token.text === '{') open.push(token);
      if (token.text === ']' || token.text === '}') open.pop();
    }
    const [bracket] = open;
    if (!bracket || !problems.some(({ code }) => code === 'BAD_INDENT' || code === 'MISSING_CHAR')) return;
    const closing = bracket.text === '[' ? ']' : '}';
    yield {
      at: [bracket.start, bracket.end],
      message: {
        fi: `Sulku \`${bracket.text}\` jää auki: sulkeva \`${closing}\` puuttuu.`,
        en: `The bracket \`${bracket.text}\` stays open: the closing \`${closing}\` is missing.`,
      },
      help: {
        fi: `Lisää \`${closing}\` luettelon loppuun. Jos arvo on tekstiä, laita se lainausmerkkeihin.`,
        en: `Add \`${closing}\` at the end of the list. If the value is text, put it in quotation marks.`,
      },
    };
  },

  bad: '---\nregisterName: Asiakasrekisteri\nrights: [access, erasure\nversion: 1\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nrights: [access, erasure]\nversion: 1\n---\n\n## Rekisterinpitäjä\n',
};
