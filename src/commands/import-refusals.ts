// Why a file is not imported, in words for its owner.
import type { Said } from '../model.ts';

/** The reasons, by what is wrong. */
export const refusals = {
  noSuchFile: { fi: 'Tiedostoa ei ole.', en: 'There is no such file.' },
  isFolder: {
    fi: 'Tämä on kansio. Anna siinä olevat tiedostot yksitellen.',
    en: 'This is a folder. Name the files in it.',
  },
  unreadable: {
    fi: 'Tiedostoa ei voi lukea. Tarkista, että sinulla on oikeus avata se.',
    en: 'The file cannot be read. Check that you are allowed to open it.',
  },
  unknownKind: {
    fi: 'Tätä tiedostomuotoa ei voi tuoda. Avaa se ohjelmassa, jolla se on tehty, ja tallenna muodossa .docx, .html, .txt, .md tai .pdf.',
    en: 'This kind of file cannot be imported. Open it in the program that made it and save it as .docx, .html, .txt, .md or .pdf.',
  },
  noText: {
    fi: 'Tiedostossa ei ole tekstiä. Tarkista, että tiedosto on oikea.',
    en: 'There is no text in the file. Check that it is the right one.',
  },
  noSections: {
    fi: 'Tekstistä ei tunnistettu yhtäkään tietosuojaselosteen kohtaa suomeksi, ruotsiksi eikä englanniksi, joten mitään ei tuotu. Lisää kohtien otsikot, esimerkiksi ”Rekisterinpitäjä”, ja tuo uudelleen, tai aloita uusi seloste: seloste new',
    en: 'No section of a privacy notice in Finnish, Swedish or English was recognised, so nothing was imported. Add the headings of the sections, such as “Controller”, and import again, or begin a new notice: seloste new',
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
  givenTo: (id: string, source: string): Said => ({
    fi: `Tunnuksen \`${id}\` sai jo ${source}. Jos tämä on eri seloste, tuo se yksin omalla tunnuksella: --id TUNNUS`,
    en: `${source} already has the id \`${id}\`. If this is another notice, import it by itself under an id of its own: --id ID`,
  }),
  inTheWay: (path: string): Said => ({
    fi: `”${path}” on tiellä, joten selostetta ei kirjoitettu. Siirrä se pois tai anna toinen kansio: --root KANSIO`,
    en: `“${path}” is in the way, so the notice was not written. Move it away or name another folder: --root DIR`,
  }),
};
