// The words that the documents add to the text of a notice.
import type { AuthorLang, Said } from '../../model.ts';
import type { Signature } from '../../signing/sign-off.ts';

/** Titles and labels. */
export const words = {
  draft: { fi: 'Luonnos', en: 'Draft' },
  page: { fi: 'Sivu', en: 'Page' },
  comparedWith: { fi: 'Vertailukohta', en: 'Compared with' },
  noBase: {
    fi: 'ei ole, koko teksti on uusi',
    en: 'nothing, the whole text is new',
  },
  target: { fi: 'Linkin kohde muuttuu', en: 'The target of a link changes' },
  redline: { fi: 'Muutokset', en: 'Changes' },
  clean: { fi: 'Teksti ilman muutosmerkintöjä', en: 'Text without marks of changes' },
  signOff: { fi: 'Hyväksymislomake', en: 'Sign-off sheet' },
  explained: {
    fi: 'Hyväksyntä koskee vain tekstiä, jonka tunniste on alla. Jos teksti muuttuu, se on hyväksyttävä uudelleen.',
    en: 'An approval covers only the text with the fingerprint below. If the text changes, it has to be approved again.',
  },
  noneTold: { fi: 'Sisältö ei muutu.', en: 'Nothing substantive changes.' },
  changesTold: { fi: 'Sisällön muutokset', en: 'Substantive changes' },
  decision: { fi: 'Päätös', en: 'Decision' },
  decide: {
    fi: '☐ Hyväksyn tekstin     ☐ Hyväksyn alla olevin ehdoin     ☐ En hyväksy',
    en: '☐ I approve the text     ☐ I approve it on the conditions below     ☐ I do not approve it',
  },
  conditions: { fi: 'Ehdot', en: 'Conditions' },
  role: { fi: 'Rooli', en: 'Role' },
  state: { fi: 'Tilanne', en: 'State' },
  name: { fi: 'Nimi', en: 'Name' },
  date: { fi: 'Päivä', en: 'Date' },
  unsigned: { fi: 'ei allekirjoitettu', en: 'not signed' },
  signature: { fi: 'Allekirjoitus', en: 'Signature' },
} satisfies Record<string, Said>;

/** What the state of a signature is called. */
export const stateWords: Record<Signature['state'], Said> = {
  approved: { fi: 'hyväksytty', en: 'approved' },
  rejected: { fi: 'hylätty', en: 'rejected' },
  outdated: { fi: 'koskee aiempaa tekstiä', en: 'covers an earlier text' },
  awaited: { fi: 'odottaa', en: 'awaited' },
};

/** What the known roles are called; others are called by their ids. */
export const roleWords: Partial<Record<string, Said>> = {
  legal: { fi: 'Juristi', en: 'Legal counsel' },
  owner: { fi: 'Selosteen omistaja', en: 'Owner of the notice' },
  dpo: { fi: 'Tietosuojavastaava', en: 'Data protection officer' },
  translator: { fi: 'Kääntäjä', en: 'Translator' },
};

/** How many changes are not told of one by one. */
export const othersTold = (count: number, lang: AuthorLang): string =>
  lang === 'fi'
    ? `… ja muita: ${count}. Kaikki ovat tiedostossa redline.docx.`
    : `… and others: ${count}. All are in redline.docx.`;
