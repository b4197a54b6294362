// Why a file is not imported, in words for its owner.
import type { Said } from '../model.ts';

/** The reasons, by what is wrong. */
export const refusals = {
  noSuchFile: { fi: 'Tiedostoa ei ole.', en: 'There is no such file.' },
  unknownKind: {
    fi: 'Tätä tiedostomuotoa ei voi tuoda. Tuo .txt-, .md-, .html-, .docx- tai .pdf-tiedosto.',
    en: 'This kind of file cannot be imported. Import a .txt, .md, .html, .docx or .pdf file.',
  },
  tooLong: {
    fi: 'Tiedostossa on yli miljoona merkkiä. Tuo yksi seloste kerrallaan.',
    en: 'The file has more than a million characters. Import one notice at a time.',
  },
  tooDeep: {
    fi: 'Tiedoston rakenne on liian syvä luettavaksi. Tallenna se tekstinä ja tuo tekstitiedosto.',
    en: 'The file is nested too deep to be read. Save it as text and import the text file.',
  },
  alreadyThere: (id: string): Said => ({
    fi: `Seloste \`notices/${id}\` on jo olemassa, eikä sen päälle kirjoiteta. Anna toinen tunnus: --id TUNNUS`,
    en: `The notice \`notices/${id}\` is already there and is not written over. Give another id: --id ID`,
  }),
};
