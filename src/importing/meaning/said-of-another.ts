// What a heading names only to say it of something else: “the controller's contact details” ask who the controller is.
import type { Meaning } from './section-meant.ts';

/** The words of a heading: those that a key was found by, and all of them. */
type Words = { own: string; whole: string };

/** When a key beside one of others is no question of its own. All that is given has to hold. */
type SaidOf = {
  key: Meaning;
  /** Null: beside any other. */
  of: readonly Meaning[] | null;
  own?: RegExp;
  whole?: RegExp;
  unless?: RegExp;
};

/** Whether a key of a heading is only said of another of its keys. */
export const isSaidOfAnother = (key: Meaning, keys: readonly Meaning[], { own, whole }: Words): boolean =>
  saidOf.some(
    (one) =>
      one.key === key &&
      keys.some((other) => other !== key && (one.of?.includes(other) ?? true)) &&
      (one.own?.test(own) ?? true) &&
      (one.whole?.test(whole) ?? true) &&
      !(one.unless?.test(whole) ?? false),
  );

/** “Contact and complaints”, not “Contact the authority”. */
const besideComplaints =
  /(?:kontakt|contact(?: us)?|questions|frågor|yhteystiedot|yhteydenotot|yhteyshenkilöt?)\s*(?:,|&|\/|ja|sekä|tai|och|eller|and|or)\s|complaints? (?:and|&|or) contact(?: us)?$|(?:,|&|\/|ja|sekä) (?:yhteydenotot|yhteyshenkilöt?)$/u;

/** “Controller and contact details”, not “The controller’s contact details”. */
const besideController =
  /(?:pitäjät?|ansvariga?|controllers?)(?: ja| sekä| &|,| \/| och| and) (?:yhteystie|kontaktuppg|contact)|^(?:yhteystiedot|kontaktuppgifter|contact details)(?: ja| sekä| &|,| \/| och| and) /u;

const saidOf: readonly SaidOf[] = [
  {
    key: 'contact',
    of: ['dpo'],
    own: /yhteystie|kontakt(?:uppgift|information)|contact (?:details|information)|kontakt$/,
    unless: besideController,
  },
  {
    key: 'contact',
    of: ['controller'],
    own: /yhteystie|kontaktuppgift|contact (?:details|information)/,
    unless: besideController,
  },
  { key: 'contact', of: ['complaint'], unless: besideComplaints },
  // To whom one may complain.
  { key: 'disclosures', of: ['complaint'], whole: /^kenelle/ },
  // What cookies are used for.
  { key: 'purpose', of: ['cookies'] },
  // That data may not be used for something, or are used for decisions.
  { key: 'purpose', of: ['objectionRight', 'automatedDecisions'], own: /^tietojen käyt/ },
  // “The purpose of the data processed”, not “Data and purpose”.
  { key: 'purpose', of: ['content'], own: /^(?:tarkoitus)?$/, unless: / (?:ja|sekä|&|\/) |, / },
  {
    key: 'content',
    of: null,
    whole: /(?:käsiteltäv|kerättäv|tallennettav)\p{L}* (?:henkilö)?tietojen (?!ryhm|kategor|tyyp|luok|laj)/u,
  },
  // How long something is kept, and what decides it.
  { key: 'legalBasis', of: ['retention'], whole: /sen perus|määräytymisperus/ },
];
