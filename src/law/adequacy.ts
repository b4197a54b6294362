// Where personal data may go without a safeguard of one's own: the EEA, and the countries that the Commission has
// decided to give adequate protection (GDPR 45).
import type { Said } from '../model.ts';

/** A decision of the Commission that a country gives personal data adequate protection. */
export type Adequacy = {
  /** ISO 3166-1, two letters. */
  country: string;
  /** To whom alone data may go by it, after “only to”; anyone in the country, when left out. */
  limit?: Said;
  /** From when: a day, or a month or year where the sources give no more. All of that month or year counts. */
  from: string;
  /** The last day on which it holds, where it has one. */
  until?: string;
  /** Its number, where it has been checked. */
  decision?: string;
};

/**
 * The decisions on countries, with the month they were known up to. The European Patent Organisation has one too
 * (2025-07-15); it is no country, so no transfer names it by a code.
 */
export const adequacy: {
  asOf: string;
  source: string;
  decisions: readonly Adequacy[];
} = {
  asOf: '2026-06',
  source: 'The list of the Luxembourg authority (CNPD) and the Commission’s review of 2024-01-15',
  decisions: [
    { country: 'AD', from: '2010' },
    { country: 'AR', from: '2003' },
    { country: 'BR', from: '2026-01' },
    {
      country: 'CA',
      from: '2001',
      limit: {
        fi: 'kaupallisille organisaatioille, joihin sovelletaan Kanadan PIPEDA-lakia',
        en: 'commercial organisations under the Canadian PIPEDA act',
      },
    },
    { country: 'CH', from: '2000' },
    { country: 'FO', from: '2010' },
    // Renewed on 2025-12-19, before the first period ended.
    { country: 'GB', from: '2021-06-28', until: '2031-12-27' },
    { country: 'GG', from: '2003' },
    { country: 'IL', from: '2011' },
    { country: 'IM', from: '2004' },
    { country: 'JE', from: '2008' },
    {
      country: 'JP',
      from: '2019',
      limit: {
        fi: 'yksityisen sektorin toimijoille, joihin sovelletaan Japanin APPI-lakia',
        en: 'private-sector organisations under the Japanese APPI act',
      },
    },
    {
      country: 'KR',
      from: '2021-12',
      limit: {
        fi: 'toimijoille, joihin sovelletaan Korean tasavallan PIPA-lakia',
        en: 'organisations under the PIPA act of the Republic of Korea',
      },
    },
    { country: 'NZ', from: '2012' },
    {
      country: 'US',
      from: '2023-07-10',
      decision: '(EU) 2023/1795',
      limit: {
        fi: 'organisaatioille, joilla on EU:n ja Yhdysvaltojen tietosuojakehyksen (Data Privacy Framework) sertifiointi',
        en: 'organisations certified under the EU–US Data Privacy Framework',
      },
    },
    { country: 'UY', from: '2012' },
  ],
};

/** The decision on a country that is in force on a day (`YYYY-MM-DD`), or null when there is none. */
export const adequacyOf = (country: string, day: string): Adequacy | null =>
  adequacy.decisions.find(
    (decision) =>
      // A year or a month comes before each of its days in the order of letters: “2003” < “2003-01-01”.
      decision.country === country && decision.from <= day && day <= (decision.until ?? day),
  ) ?? null;

/** Whether a country, by its two-letter code, is in the EU or the EEA, so that sending data there is no transfer. */
export const isInEea = (country: string): boolean => members.includes(country);

/** The members of the EEA. Åland is a part of Finland that has a code of its own. */
const members: readonly string[] = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'AX', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV'],
  ...['LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'IS', 'LI', 'NO'],
];
