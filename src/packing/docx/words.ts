// The words that the documents add to the text of a notice.
import type { AuthorLang, Said } from '../../model.ts';

/** Titles and labels. */
export const words = {
  page: { fi: 'Sivu', en: 'Page' },
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
  name: { fi: 'Nimi', en: 'Name' },
  date: { fi: 'Päivä', en: 'Day' },
  unsigned: { fi: 'Ei allekirjoitettu', en: 'Not signed' },
  signature: { fi: 'Allekirjoitus', en: 'Signature' },
} satisfies Record<string, Said>;

/** How many changes are not told of one by one. */
export const othersTold = (count: number, lang: AuthorLang): string =>
  lang === 'fi'
    ? `Muita muutoksia: ${count}. Kaikki ovat tiedostossa redline.docx.`
    : `Other changes: ${count}. All are in redline.docx.`;
