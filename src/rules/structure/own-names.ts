// How a document calls itself a register description, the document of the repealed Act.
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';

/** A document’s words for itself as a register description; not a mention of another one. */
export const ownNames: Record<Lang, RegExp> = {
  fi: phrases(
    'tä* rekisteriselost*',
    'tä* rekisteri- ja tietosuojaselost*',
    'rekisteri- ja tietosuojaselost*',
    'rekisteriselosteemme',
    'rekisteriselosteessamme',
  ),
  sv: phrases('denna registerbeskrivning', 'den här registerbeskrivningen', 'vår registerbeskrivning'),
  en: phrases(
    'this register description',
    'this description of file',
    'this description of the file',
    'this file description',
    'our register description',
  ),
};

/** The words for a register description in a name. */
export const documentNames: Record<Lang, RegExp> = {
  fi: phrases('rekisteriselost*', '*rekisteriselost*'),
  sv: phrases('registerbeskrivning*'),
  en: phrases('register description', 'description of file', 'description of the file'),
};
