// What the one who opens a pack reads first: what is what, and how to send comments back.
import type { AuthorLang } from '../model.ts';
import type { Review } from '../reviewing/review.ts';
import * as languages from '../languages/index.ts';
import { visible } from '../reporters/visible.ts';

/** The name of the text in each language. */
export const readMeNames: Record<AuthorLang, string> = { fi: 'LUE-MINUT.txt', en: 'README.txt' };

/** The text. */
export function readMe(review: Review, lang: AuthorLang): string {
  const name = visible(review.text.editions[0]?.words.registerName ?? review.id);
  const texts = review.text.editions.map(
    ({ lang: own, fingerprint }) => `  ${languages[own].autonym}: ${fingerprint}`,
  );
  const base = review.base === null ? null : visible(review.base.name);
  return `${(lang === 'fi' ? finnish : english)(name, base, texts).join('\n')}\n`;
}

const finnish = (name: string, base: string | null, texts: readonly string[]): string[] => [
  `${name}: tietosuojaseloste katselmoitavaksi`,
  '',
  base === null ? 'Vertailukohtaa ei ole, joten kaikki teksti näkyy uutena.' : `Vertailukohta: ${base}.`,
  'Tekstin tunniste:',
  ...texts,
  '',
  'Mitä paketissa on',
  '',
  '  review.html    Koko katselmointi yhtenä sivuna. Avaa tämä ensin selaimessa.',
  '  redline.docx   Seloste Wordissa, muutokset jäljitettyinä ja huomiot kommentteina.',
  '  clean.docx     Seloste Wordissa ilman muutosmerkintöjä.',
  '  sign-off.docx  Lomake, jolla teksti hyväksytään.',
  '  findings.json  Huomiot muille ohjelmille.',
  '  SHA256SUMS     Tiedostojen tarkistussummat.',
  '',
  'Näin kommentoit',
  '',
  '  1. Avaa redline.docx tai clean.docx Wordissa tai LibreOfficessa.',
  '  2. Kirjoita kommentteja tai muuta tekstiä niin, että muutosten jäljitys on päällä.',
  '     Valmiiksi merkittyjä muutoksia ei tarvitse hyväksyä eikä hylätä.',
  '  3. Tallenna asiakirja .docx-muodossa ja lähetä se takaisin paketin lähettäjälle.',
  '',
  'Lähettäjälle',
  '',
  '  Lue palautettu asiakirja komennolla',
  '',
  '    seloste review --import redline.docx',
  '',
  '  Se näyttää jokaisen kommentin ja ehdotuksen paikallaan. Teksti ei muutu itsestään.',
  '  Tarkista tarvittaessa komennolla sha256sum -c SHA256SUMS, että tiedostot ovat ennallaan.',
  '  Paketin nimen lopussa on 16 ensimmäistä merkkiä tiedoston SHA256SUMS tarkistussummasta (SHA-256).',
];

const english = (name: string, base: string | null, texts: readonly string[]): string[] => [
  `${name}: a privacy notice for review`,
  '',
  base === null
    ? 'There is nothing to compare with, so all text is shown as new.'
    : `Compared with: ${base}.`,
  'Fingerprint of the text:',
  ...texts,
  '',
  'What is in the pack',
  '',
  '  review.html    The whole review on one page. Open this first, in a browser.',
  '  redline.docx   The notice in Word, with tracked changes, and findings as comments.',
  '  clean.docx     The notice in Word without marks of changes.',
  '  sign-off.docx  The sheet on which the text is signed off.',
  '  findings.json  The findings for other programs.',
  '  SHA256SUMS     The checksums of the files.',
  '',
  'How to comment',
  '',
  '  1. Open redline.docx or clean.docx in Word or LibreOffice.',
  '  2. Write comments, or change the text while changes are being tracked.',
  '     There is no need to accept or reject the changes that are marked already.',
  '  3. Save the document as .docx, and send it back to the one who sent you the pack.',
  '',
  'For the sender',
  '',
  '  Read the document that came back with',
  '',
  '    seloste review --import redline.docx',
  '',
  '  It shows each comment and proposal in its place. The text does not change by itself.',
  '  To check that the files are unaltered: sha256sum -c SHA256SUMS',
  '  The name of the pack ends with the first 16 digits of the SHA-256 of SHA256SUMS.',
];
