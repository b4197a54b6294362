// What a language of the site is: every word a page needs, typed, so that a missing one does not compile.
import type { Basis } from '../law/bases.ts';
import type { ElementKey } from '../law/elements.ts';
import type { Right } from '../law/rights.ts';
import type { CriminalGround, IdentityCodeGround, SpecialCondition } from '../law/sensitive-data.ts';
import type { SectionKey } from '../law/sections.ts';
import type { Mechanism } from '../law/transfers.ts';
import type { MarketingKind } from '../schema/notice.ts';

/** Wordings of a `##` heading, and the sections they ask about. Several keys: one heading that merges several questions. */
export type Wording = { keys: readonly SectionKey[]; wordings: readonly string[] };

/** Things whose mention in a notice calls for more to be told. */
const subjects = [
  'identityCode',
  'birthDate',
  'password',
  'specialCategories',
  'criminalData',
  'callRecording',
  'creditCheck',
  'creditDecision',
  'consent',
  'withdrawal',
  'directMarketing',
  'electronicMarketing',
  'cookies',
  'profiling',
  'automatedDecision',
  'debtCollection',
  'publicSources',
  'legitimateInterest',
  'children',
  'specialCategoryGround',
  'criminalGround',
  'identityCodeGround',
  'safeguardCopy',
  'marketingObjection',
  'callersTold',
  'cookieConsent',
  'jointControllers',
  'dpo',
] as const;

/** Something that a notice may speak of. */
export type Subject = (typeof subjects)[number];

/** How a word is counted: the form for one, and for any other number. */
export type Counted = readonly [one: string, other: string];

/** The words of one language. A comment on a key is the note to its translator. */
export type Language = {
  /** The language's own name for itself, as a link to it reads: Suomi, English. */
  autonym: string;
  /** The tag to sort and spell-check by, with the region: `fi-FI`. */
  locale: string;
  /** What a document of this kind is called. */
  noticeName: string;
  /** Compounds of headings with `|` at the joint: browsers may break a line there. Lower case, in the forms used. */
  compounds: readonly string[];
  /** What a line that begins with a date looks like, where Markdown would take its ordinal for a list number; or null. */
  ordinalDate: RegExp | null;
  /** A mention of the supervisory authority, in any inflection. */
  authorityNamed: RegExp;
  /** What a text speaks of, by the words it uses: signs that decide what else a notice has to tell. */
  mentions: Record<Subject, RegExp>;
  /** The words that deny: a sentence with one of them may say the opposite of what it speaks of. */
  negations: RegExp;
  /** Abbreviations after whose full stop a sentence goes on, in lower case, without that stop. */
  abbreviations: readonly string[];

  /** A day in figures or words, from `YYYY-MM-DD`. Never depends on the ICU of the machine. */
  day: (iso: string) => string;
  /** The units of a duration. */
  units: { years: Counted; months: Counted; weeks: Counted; days: Counted };
  /** Joins the last two of a list: “a, b and c”. */
  and: string;
  /** After the first ones of a long list: “and 3 more”. */
  andMore: (count: number) => string;
  /** Quotation marks, opening and closing. */
  quotes: readonly [string, string];

  /** First link of a page, for the keyboard. */
  skip: string;
  /** Name of the list of languages. */
  languageNav: string;
  /** A language this notice is not available in, after its name in brackets. */
  unavailable: string;
  /** The link to a page with all languages of one notice beside each other. */
  sideBySide: string;
  /** Name of the table of contents. */
  contents: string;
  /** Names the box in which a wide table scrolls; given the table's number on the page and the heading above it. */
  table: (number: number, heading: string) => string;
  /** Label of a link beside a heading; given the number and heading. */
  permalink: (heading: string) => string;
  /** Link to the list of all notices. */
  allNotices: string;
  /** The fingerprint of the text, in the footer. */
  fingerprint: string;
  /** How to get paper or PDF. */
  print: string;
  footnotes: string;
  backToMention: (number: number) => string;
  notFound: { title: string; text: string };
  /** The root page, where a language is chosen. */
  chooseLanguage: string;

  /** The list of all notices in this language. */
  register: {
    title: string;
    lead: string;
    notice: string;
    controller: string;
    updated: string;
    languages: string;
  };

  /** The dates and version under the title. */
  meta: {
    effectiveFrom: string;
    updated: string;
    created: string;
    version: string;
    whatChanged: string;
    /** A date no one has stated. */
    notStated: string;
    /** That a translation is a short one; `text` is followed by a link to the whole notice, named by its language. */
    abridged: { term: string; text: string };
    /** Which act the notice was once drawn up under. */
    drawnUpUnder: string;
    act: (statute: string, section: string) => string;
    repealed: (day: string) => string;
  };

  /** The released versions of a notice. A day is already in words. */
  versions: {
    /** The list of them. */
    title: string;
    one: (number: number) => string;
    /** Link from a notice to the list. */
    all: string;
    /** From one day to another. */
    period: (from: string, to: string) => string;
    /** Of any version, whatever the day it is: from when on it holds. Begins in small letters. */
    effective: (from: string) => string;
    /** Where a version stands: begins in capitals, ends without a stop. */
    inForce: (from: string) => string;
    inForceFor: (period: string) => string;
    earlier: (period: string) => string;
    /** A version that another one replaced on the day it took effect. */
    replaced: string;
    coming: (from: string) => string;
    /** Banners: whole sentences. */
    isEarlier: (period: string) => string;
    isReplaced: string;
    isComing: (from: string) => string;
    comes: (from: string) => string;
    isRetired: (on: string) => string;
    isWorking: string;
    /** Links after a banner. */
    current: (number: number) => string;
    read: (number: number) => string;
    /** What changed, for feed readers: the title of the feed, and the link to it. */
    changesOf: (name: string) => string;
    feed: string;
    /** The list for machines. */
    forMachines: string;
  };

  /** The summary on top. */
  glance: {
    title: string;
    who: string;
    why: string;
    what: string;
    howLong: string;
    recipients: string;
    unexpected: string;
    rights: string;
    /** What stands in a row whose answer the notice does not yet state. */
    notYet: string;
    /** No recipients. */
    noRecipients: string;
    /** The right to complain in four or five words. */
    canComplain: string;
  };

  /** The canonical heading of each section. */
  sections: Record<SectionKey, string>;
  /** The wordings of headings found in real notices. */
  headings: readonly Wording[];
  /** Names of elements as they stand in a list after `gaps.before`, in lower case. */
  elements: Record<ElementKey, string>;
  gaps: {
    /** One neutral sentence that the notice does not yet state these things; given the list joined. */
    notYet: (things: string) => string;
  };

  /** Labels and cells of the blocks made from facts. */
  facts: {
    name: string;
    businessId: string;
    postalAddress: string;
    visitingAddress: string;
    phone: string;
    email: string;
    web: string;
    role: string;
    contact: string;
    dpo: string;
    noDpo: string;
    jointControllers: string;
    representative: string;
    dataSubjects: string;
    data: string;
    /** Why data that is specially protected may be processed; given the ground. */
    dataGround: (ground: string) => string;
    sources: string;
    publicSource: string;
    notPublicSource: string;
    purposesCaption: string;
    purposes: string;
    purpose: string;
    basis: string;
    retention: string;
    /** A table cell whose answer the notice does not yet state. */
    cellNotYet: string;
    interest: (interest: string) => string;
    statute: (statute: string, section: string | null) => string;
    marketing: Record<MarketingKind, string>;
    recipientsCaption: string;
    recipient: string;
    reason: string;
    recipientRole: string;
    recipientRoles: Record<'processor' | 'controller' | 'authority', string>;
    country: string;
    noRecipients: string;
    noTransfers: string;
    mechanism: string;
    copy: string;
    provision: string;
    duty: Record<'statutory' | 'contractual' | 'necessary' | 'voluntary', string>;
    noAutomatedDecisions: string;
    automatedDecisions: string;
    noProfiling: string;
    profiling: string;
    authority: string;
    authorityChecked: (day: string) => string;
    website: string;
  };

  bases: Record<Basis, string>;
  /** How the point of Article 6(1) is cited. */
  basisPoint: (point: string) => string;
  /** Conditions for processing special categories of data (GDPR 9(2)), and how a point of it is cited. */
  specialConditions: Record<SpecialCondition, string>;
  conditionPoint: (point: string) => string;
  /** Grounds for processing the personal identity code (1050/2018, 29 §), each with its citation. */
  identityCodeGrounds: Record<IdentityCodeGround, string>;
  /** Grounds for processing data on criminal offences (1050/2018, 7 §), each with its citation. */
  criminalGrounds: Record<CriminalGround, string>;
  mechanisms: Record<Mechanism, string>;
  /** The name of each right and the sentence that says what it means, in the second person. */
  rights: Record<Right, { name: string; sentence: string }>;
  complaint: string;
  response: string;
};
