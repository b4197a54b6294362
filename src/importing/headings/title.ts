// Whether a heading is the name of a whole document.

/** Whether words name a notice as a whole: “Rekisteriseloste”, “Tietosuojaseloste – asiakasrekisteri”, “Privacy policy”. */
export const isTitle = (title: string): boolean =>
  title.length < 130 &&
  !/^seloste käsittelytoimi/i.test(title) &&
  !/^(?:om|tietoa|about|yleistä)(?!\p{L})/iu.test(title) &&
  !/muuto|muutta|päivit|voimassa|ändring|uppdater|giltighet|change|update|amend|validity/i.test(title) &&
  /(tietosuoja|rekisteri|rekisteri- ja tietosuoja|tietosuoja- ja eväste|käsittelytoimi\p{L}+)-?\s?(seloste|selostus|ilmoitus|käytäntö|käytännöt|lauseke|politiikka|tiedote|informaatio)(?:et)?(?!\p{L})|(?<!\p{L})seloste(?!\p{L})|tietosuojakäytän|^tietosuoja( ja (evästeet|yksityisyys))?$|yksityisyydensuoja$|integritetspolicy|dataskydds?(beskrivning|meddelande|policy|information|redogörelse)|(person)?registerbeskrivning|sekretesspolicy|personuppgiftspolicy|privacy (policy|notice|statement)|data protection (policy|notice|statement|description)|register (description|statement)|description of (the )?file|^privacy( (and|&) cookies)?$/iu.test(
    title,
  );
