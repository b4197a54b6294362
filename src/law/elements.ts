// What a notice must tell, element by element: where it belongs on the page and which regime asks for it.
import { isArticle13, type Framework } from './frameworks.ts';
import type { SectionKey } from './sections.ts';

type Element = {
  /** The section in which a reader looks for it. */
  section: SectionKey;
  ground: string;
  /** Whether the regime asks for it whatever the notice says; the others depend on what the notice is about. */
  asked: (framework: Framework) => boolean;
};

const always = () => true;
const never = () => false;
const gdpr = (framework: Framework) => framework !== 'hetil-10';

const catalogue = {
  updated: { section: 'controller', ground: 'GDPR 5(2), 24(1)', asked: always },
  controller: { section: 'controller', ground: 'GDPR 13(1)(a), 14(1)(a)', asked: always },
  controllerContact: { section: 'controller', ground: 'GDPR 13(1)(a), 14(1)(a)', asked: always },
  jointControllers: { section: 'controller', ground: 'GDPR 26(2)', asked: never },
  representative: { section: 'controller', ground: 'GDPR 13(1)(a), 27', asked: never },
  contact: { section: 'contact', ground: 'HetiL 10 §', asked: always },
  contactChannel: { section: 'contact', ground: 'GDPR 12(2)', asked: always },
  dpo: { section: 'contact', ground: 'GDPR 13(1)(b), 14(1)(b)', asked: never },
  registerName: { section: 'registerName', ground: 'HetiL 10 §', asked: always },
  dataSubjects: { section: 'content', ground: 'HetiL 10 §; GDPR 30(1)(c)', asked: always },
  purposes: { section: 'purpose', ground: 'GDPR 13(1)(c), 14(1)(c)', asked: always },
  legalBasis: { section: 'purpose', ground: 'GDPR 13(1)(c), 14(1)(c)', asked: gdpr },
  legitimateInterest: { section: 'purpose', ground: 'GDPR 13(1)(d), 14(2)(b)', asked: never },
  basisStatute: { section: 'purpose', ground: 'GDPR 6(3)', asked: never },
  provision: { section: 'purpose', ground: 'GDPR 13(2)(e)', asked: isArticle13 },
  automatedDecisions: { section: 'purpose', ground: 'GDPR 13(2)(f), 14(2)(g)', asked: never },
  profiling: { section: 'purpose', ground: 'GDPR 13(2)(f), 14(2)(g)', asked: never },
  content: { section: 'content', ground: 'GDPR 14(1)(d)', asked: always },
  retention: { section: 'content', ground: 'GDPR 13(2)(a), 14(2)(a)', asked: gdpr },
  specialCategoryGround: { section: 'content', ground: 'GDPR 9(2)', asked: never },
  criminalGround: { section: 'content', ground: 'GDPR 10', asked: never },
  identityCodeGround: { section: 'content', ground: 'Tietosuojalaki 29 §', asked: never },
  callRecordingNotice: { section: 'content', ground: 'GDPR 13', asked: never },
  sources: { section: 'sources', ground: 'GDPR 14(2)(f)', asked: always },
  publicSource: { section: 'sources', ground: 'GDPR 14(2)(f)', asked: never },
  creditRegister: { section: 'sources', ground: 'Luottotietolaki 19 §', asked: never },
  recipients: { section: 'disclosures', ground: 'GDPR 13(1)(e), 14(1)(e)', asked: always },
  transfers: { section: 'transfers', ground: 'GDPR 13(1)(f), 14(1)(f)', asked: always },
  transferCountry: { section: 'transfers', ground: 'GDPR 13(1)(f), 14(1)(f)', asked: never },
  transferMechanism: { section: 'transfers', ground: 'GDPR 13(1)(f), 14(1)(f)', asked: never },
  safeguardCopy: { section: 'transfers', ground: 'GDPR 13(1)(f), 14(1)(f)', asked: never },
  security: { section: 'security', ground: 'HetiL 10 §; GDPR 30(1)(g)', asked: always },
  cookies: { section: 'cookies', ground: 'SVPL 205 §', asked: never },
  rights: { section: 'rights', ground: 'GDPR 13(2)(b), 14(2)(c)', asked: gdpr },
  withdrawal: { section: 'rights', ground: 'GDPR 7(3), 13(2)(c), 14(2)(d)', asked: never },
  marketingObjection: { section: 'rights', ground: 'GDPR 21(2)–(4)', asked: never },
  complaint: { section: 'rights', ground: 'GDPR 13(2)(d), 14(2)(e)', asked: gdpr },
} satisfies Record<string, Element>;

/** What a notice can tell, or declare that it does not tell yet. */
export type ElementKey = keyof typeof catalogue;

/** The elements' keys, in catalogue order. */
export const elements = Object.keys(catalogue) as [ElementKey, ...ElementKey[]];

/** What the catalogue says of an element. */
export const elementOf = (key: ElementKey): Element => catalogue[key];
