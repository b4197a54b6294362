// Whether data leaves the EU and the EEA, and on what ground.
import { countryName } from '../../law/countries.ts';
import { escape } from '../typeset.ts';
import type { Answer } from './answer.ts';
import { row } from './reach.ts';

/** The transfers with country, mechanism and copy of the safeguards, or that there are none (GDPR 13(1)(f), 14(1)(f), 45–49). */
export const transfers: Answer = ({ facts, words, site, language, lang }) => {
  if (!facts.transfers) return [];
  if (facts.transfers === 'none') return [{ kind: 'statement', html: escape(language.facts.noTransfers) }];
  return facts.transfers.map(({ id, country, mechanism, recipient }) => {
    const told = words.transfers?.find((transfer) => transfer.id === id);
    const name = site.recipients?.[recipient ?? '']?.name;
    const rows = [
      country && row(language.facts.country, escape(countryName(country, lang))),
      name && row(language.facts.recipient, escape(name)),
      told?.reason && row(language.facts.reason, escape(told.reason)),
      mechanism && row(language.facts.mechanism, escape(language.mechanisms[mechanism])),
      told?.copy && row(language.facts.copy, escape(told.copy)),
    ].filter((found) => typeof found === 'object');
    return { kind: 'details', rows };
  });
};
