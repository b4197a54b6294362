// Whether an element is asked of a notice: by its regime always, or because of what the notice says.
import * as languages from '../languages/index.ts';
import type { Subject } from '../languages/language.ts';
import { isInEea } from '../law/adequacy.ts';
import { elementOf, type ElementKey } from '../law/elements.ts';
import type { Notice, Passage } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { isDenied } from './sentences.ts';

/** What a notice speaks of that makes an element asked, and where that counts: everywhere, when no sections are named. */
const occasions: Partial<Record<ElementKey, { subject: Subject; sections?: readonly Passage['section'][] }>> =
  {
    jointControllers: { subject: 'jointControllers', sections: ['meta', 'controller', 'registerName'] },
    dpo: { subject: 'dpo' },
    automatedDecisions: { subject: 'automatedDecision' },
    profiling: { subject: 'profiling' },
    specialCategoryGround: { subject: 'specialCategories', sections: ['content', 'purpose', 'meta'] },
    criminalGround: { subject: 'criminalData', sections: ['content', 'purpose', 'meta'] },
    identityCodeGround: { subject: 'identityCode' },
    callRecordingNotice: { subject: 'callRecording' },
    creditRegister: { subject: 'creditCheck' },
    cookies: { subject: 'cookies' },
    withdrawal: {
      subject: 'consent',
      sections: ['purpose', 'legalBasis', 'content', 'sources', 'disclosures', 'cookies'],
    },
    marketingObjection: { subject: 'directMarketing', sections: ['purpose'] },
  };

/** Whether the notice has to tell an element. The conditions are those of the articles that the catalogue names. */
export function isAsked(element: ElementKey, notice: Notice, site: Site): boolean {
  const { facts } = notice;
  if (elementOf(element).asked(facts.framework)) return true;
  if (facts.framework === 'hetil-10') return false;
  return isAskedByFacts(element, notice, site) || occasionOf(element, notice) !== null;
}

/** The words of a notice that make an element asked; null where no words do. */
export function occasionOf(element: ElementKey, notice: Notice): Mention | null {
  const occasion = occasions[element];
  return occasion ? affirmed(occasion.subject, notice, occasion.sections) : null;
}

function isAskedByFacts(element: ElementKey, { facts }: Notice, { controllers }: Site): boolean {
  const controller = Object.hasOwn(controllers, facts.controller) ? controllers[facts.controller] : undefined;
  const bases = (facts.purposes ?? []).map(({ basis }) => basis);
  const transfers = Array.isArray(facts.transfers) ? facts.transfers : [];
  switch (element) {
    case 'representative':
      return isOutsideEea(controller);
    case 'dpo':
      return controller?.publicBody === 'yes' || facts.dpo !== undefined;
    case 'legitimateInterest':
      return bases.includes('legitimateInterests');
    case 'basisStatute':
      return bases.includes('legalObligation') || bases.includes('publicTask');
    case 'transferCountry':
    case 'transferMechanism':
      return transfers.length > 0;
    case 'safeguardCopy':
      return transfers.some(({ mechanism }) => mechanism !== undefined);
    case 'marketingObjection':
      return (facts.purposes ?? []).some(({ marketing }) => marketing);
    default:
      return false;
  }
}

/** The first mention of a subject in a sentence that does not deny it; null when there is none. */
export function affirmed(
  subject: Subject,
  { source }: Notice,
  sections?: readonly Passage['section'][],
): Mention | null {
  for (const mention of mentionsIn(source, languages[source.lang].mentions[subject], { sections }))
    if (!isDenied(mention, source.lang)) return mention;
  return null;
}

const isOutsideEea = (controller: Site['controllers'][string] | undefined): boolean => {
  const country = controller?.postalAddress?.country ?? controller?.visitingAddress?.country;
  return country !== undefined && !isInEea(country);
};
