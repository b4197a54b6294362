// The ids of what lawyers say in a document that comes back.
import type { Diagnostic } from '../model.ts';
import { commentSaid } from '../packing/returned/comment-said.ts';
import { proposalSaid } from '../packing/returned/proposal-said.ts';
import type { Saying } from '../packing/returned/saying.ts';
import type { Known } from './known.ts';
import { knownFrom } from './seen.ts';

/** What is told of comments and changes. They are in a Word document, and not in the lines of a file. */
export const ofCounsel: readonly Known[] = [
  knownFrom(
    'comments-answered',
    {
      fi: 'Kommentti, johon kukaan ei vastaa, unohtuu. Siksi jokainen kommentti näytetään siinä kohdassa, jota se koskee.',
      en: 'A comment that nobody answers is forgotten. So each comment is shown in the place that it is about.',
    },
    () =>
      from(
        commentSaid({
          author: 'Legal counsel',
          text: 'Onko kuusi vuotta tarpeen?',
          quote: 'säilytämme tilauksen tiedot kuusi vuotta',
          answered: null,
          isDone: false,
        }),
      ),
    'warning',
  ),
  knownFrom(
    'proposals-answered',
    {
      fi: 'Ehdotettu muutos ei siirry tekstiin itsestään, sillä selosteen tekijä vastaa siitä, mitä julkaistaan.',
      en: 'A proposed change does not get into the text by itself: those who write the notice answer for what it says.',
    },
    () =>
      from(
        proposalSaid(
          'Legal counsel',
          [
            { how: 'delete', text: 'kuusi' },
            { how: 'insert', text: 'kolme' },
          ],
          'säilytämme tilauksen tiedot',
        ),
      ),
    'warning',
  ),
];

const from = (saying: Saying): Diagnostic[] => [
  {
    ...saying,
    path: 'notices/verkkokauppa/fi.md',
    range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    waived: false,
  },
];
