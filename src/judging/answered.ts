// Whether a notice answers an element: in its facts, or in prose under the section that asks.
import { toString } from 'mdast-util-to-string';
import * as languages from '../languages/index.ts';
import type { Subject } from '../languages/language.ts';
import { isInEea } from '../law/adequacy.ts';
import type { ElementKey } from '../law/elements.ts';
import { basesOf, rightsOf, type Right } from '../law/rights.ts';
import type { SectionKey } from '../law/sections.ts';
import type { Mechanism } from '../law/transfers.ts';
import type { Notice, Passage } from '../model.ts';
import type { Channels } from '../schema/channels.ts';
import type { Facts } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import { mentionsIn, speaksOf } from './mentions.ts';

/** `unclear` where only a reader of the prose can tell. */
export type Answered = 'yes' | 'no' | 'unclear';

/** Whether the notice tells an element, as far as its facts and headings show. */
export function answered(element: ElementKey, notice: Notice, site: Site): Answered {
  const { facts } = notice;
  const told = (holds: boolean): Answered => (holds ? 'yes' : 'no');
  const speaks = (subject: Subject, sections?: readonly Passage['section'][]) =>
    speaksOf(subject, notice.source, { sections });
  const purposes = facts.purposes ?? [];
  const transfers = Array.isArray(facts.transfers) ? facts.transfers : [];
  switch (element) {
    case 'updated':
      return told(facts.updated !== undefined || facts.created !== undefined);
    case 'controller':
    case 'registerName':
      return 'yes';
    case 'controllerContact':
      return isKnown(facts.controller, site)
        ? told(isReachable(site.controllers[facts.controller]))
        : 'unclear';
    case 'contact':
      return told(facts.contact !== undefined || isWritten(notice, 'contact'));
    case 'contactChannel':
      if (isReachable(facts.contact)) return 'yes';
      return isKnown(facts.controller, site) ? told(hasVoice(site.controllers[facts.controller])) : 'unclear';
    case 'dataSubjects':
      return told(facts.dataSubjects !== undefined || isWritten(notice, 'dataSubjects'));
    case 'purposes':
      return told(purposes.length > 0 || isWritten(notice, 'purpose'));
    case 'legalBasis':
      return told(
        (purposes.length > 0 && purposes.every(({ basis }) => basis)) || isWritten(notice, 'legalBasis'),
      );
    case 'legitimateInterest':
      return told(purposes.every(({ basis, interest }) => basis !== 'legitimateInterests' || interest));
    case 'provision':
      return told(facts.provision !== undefined);
    case 'automatedDecisions':
      return told(facts.automatedDecisions !== undefined || isWritten(notice, 'automatedDecisions'));
    case 'profiling':
      return told(facts.profiling !== undefined || isWritten(notice, 'automatedDecisions'));
    case 'content':
      return told(facts.data !== undefined || isWritten(notice, 'content'));
    case 'retention':
      return told(hasRetention(facts) || isWritten(notice, 'retention'));
    case 'sources':
      return told(facts.sources !== undefined || isWritten(notice, 'sources'));
    case 'recipients':
      return told(facts.recipients !== undefined || isWritten(notice, 'disclosures'));
    case 'transfers':
      return told(facts.transfers !== undefined || isWritten(notice, 'transfers'));
    case 'transferCountry':
      return told(facts.transfers !== undefined && transfers.every(({ country }) => country));
    case 'transferMechanism':
      return told(
        facts.transfers !== undefined &&
          transfers.every(
            ({ country, mechanism }) => mechanism !== undefined || (country && isInEea(country)),
          ),
      );
    case 'security':
      return told(isWritten(notice, 'security'));
    case 'cookies':
      return told(isWritten(notice, 'cookies') || speaks('cookieConsent'));
    case 'dpo':
      return told(
        facts.dpo === 'none' ||
          isReachable(facts.dpo) ||
          cites(notice, ['contact', 'controller'], /[\w.-]@[\w-]/g),
      );
    case 'rights':
      return told(basesOf(facts).length > 0 || hasEveryRight(facts));
    case 'complaint':
      return told(basesOf(facts).length > 0 || namesAuthority(notice));
    case 'jointControllers':
      return told(facts.jointControllers !== undefined);
    case 'representative':
      return told(facts.representative !== undefined);
    case 'basisStatute':
      return told(purposes.every(isFoundedOnLaw) || cites(notice, ['purpose', 'legalBasis'], actsOfDuties));
    case 'specialCategoryGround':
      return told((facts.data ?? []).some(({ special }) => special) || speaks('specialCategoryGround'));
    case 'criminalGround':
      return told((facts.data ?? []).some(({ criminal }) => criminal) || speaks('criminalGround'));
    case 'identityCodeGround':
      return told(
        (facts.data ?? []).some(({ identityCode }) => identityCode) || speaks('identityCodeGround'),
      );
    case 'safeguardCopy': {
      const copies = notice.source.words.transfers ?? [];
      return told(
        transfers
          .filter(({ mechanism }) => mechanism && hasSafeguards(mechanism))
          .every(({ id }) => copies.some((one) => one.id === id && one.copy)) ||
          speaks('safeguardCopy', ['transfers']),
      );
    }
    case 'withdrawal':
      return told(rightsOf(facts).includes('withdrawal') || speaks('withdrawal'));
    case 'marketingObjection':
      return told(
        rightsOf(facts).includes('marketingObjection') ||
          speaks('marketingObjection', ['rights', 'purpose', 'sources', 'legalBasis']),
      );
    case 'callRecordingNotice':
      return told(isRecordingAnnounced(notice));
    case 'creditRegister':
      return told(speaks('creditCheck', ['sources']));
    case 'publicSource':
      return 'unclear';
  }
}

/** Numbers of acts, but those that say how data is processed: they oblige or entrust nobody to do something with it. */
const actsOfDuties =
  /(?<!\d)(?!(?:523\/1999|759\/2004|527\/2007|917\/2014|2016\/679|1050\/2018)(?!\d))\d{1,4}\/\d{4}(?!\d)/g;

const isFoundedOnLaw = ({ basis, statute }: NonNullable<Facts['purposes']>[number]): boolean =>
  (basis !== 'legalObligation' && basis !== 'publicTask') || statute !== undefined;

/** Safeguards of Articles 46, 47 and 49(1), second subparagraph, of which a reader may ask for a copy (GDPR 13(1)(f)). */
const hasSafeguards = (mechanism: Mechanism): boolean =>
  mechanism !== 'adequacy' && (!mechanism.startsWith('derogation') || mechanism === 'derogationCompelling');

const cites = ({ source }: Notice, sections: readonly Passage['section'][], pattern: RegExp): boolean =>
  !mentionsIn(source, pattern, { sections }).next().done;

/** What is told to a caller may be who is calling: the same paragraph speaks of recording. */
const isRecordingAnnounced = ({ source }: Notice): boolean =>
  [...mentionsIn(source, languages[source.lang].mentions.callersTold)].some(({ passage }) =>
    /tallen|tallet|nauhoi|taltio|inspel|spela|record/i.test(passage.text),
  );

const isKnown = (controller: string, { controllers }: Site): boolean =>
  Object.hasOwn(controllers, controller);

const isReachable = (channels: Partial<Channels> | undefined): boolean =>
  channels !== undefined &&
  ['phone', 'email', 'web', 'postalAddress', 'visitingAddress'].some((key) => key in channels);

const hasVoice = (channels: Partial<Channels> | undefined): boolean =>
  channels !== undefined && ['phone', 'email', 'web'].some((key) => key in channels);

const isWritten = ({ source }: Notice, key: SectionKey): boolean =>
  source.sections.some(
    (section) => section.key === key && section.clauses.some(({ blocks }) => blocks.length > 0),
  );

const hasRetention = ({ purposes = [] }: Facts): boolean =>
  purposes.length > 0 && purposes.every(({ retention, retentionRule }) => retention ?? retentionRule);

/** The rights whose existence a notice has to tell (GDPR 13(2)(b)). */
const rightsAsked: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
];

function hasEveryRight(facts: Facts): boolean {
  const held = rightsOf(facts);
  const marketing = (facts.purposes ?? []).some((purpose) => purpose.marketing !== undefined);
  return (
    rightsAsked.every((right) => held.includes(right)) && (!marketing || held.includes('marketingObjection'))
  );
}

const namesAuthority = ({ source }: Notice): boolean =>
  source.sections
    .filter(({ key }) => key === 'rights')
    .flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks))
    .some((block) => languages[source.lang].authorityNamed.test(toString(block)));
