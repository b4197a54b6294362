// What is said of something that came back, before it is known where in the notice it is about.
import type { Diagnostic } from '../../model.ts';

/** A finding without its place. */
export type Saying = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'help'>;

/** The same about what has no place in any notice. */
export const placeless = (said: Saying): Saying => ({
  ...said,
  help: {
    fi: `Etsi kohta asiakirjasta, sillä selosteista sitä ei löytynyt. ${said.help.fi}`,
    en: `Find the place in the document, since it was not found in the notices. ${said.help.en}`,
  },
});
