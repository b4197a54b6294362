// The regimes a notice can be written under, and since when each has (or has not) been law.

/**
 * `hetil-10`: the rekisteriseloste of the repealed Personal Data Act (523/1999), section 10.
 * `gdpr-13`: data collected from the data subject. `gdpr-14`: data obtained elsewhere. `gdpr-13+14`: both, the usual case.
 */
export const frameworks = ['hetil-10', 'gdpr-13', 'gdpr-14', 'gdpr-13+14'] as const;

/** The law a notice answers to. */
export type Framework = (typeof frameworks)[number];

/** One value under each regime of the GDPR, and none under the repealed Act. */
export const underGdpr = <T>(value: T) =>
  ({ 'gdpr-13': value, 'gdpr-14': value, 'gdpr-13+14': value }) as const;

/** Whether the notice answers to Article 14 of the GDPR (data obtained elsewhere). */
export const isArticle14 = (framework: Framework) => framework === 'gdpr-14' || framework === 'gdpr-13+14';

/** Whether the notice answers to Article 13 of the GDPR (data collected from the data subject). */
export const isArticle13 = (framework: Framework) => framework === 'gdpr-13' || framework === 'gdpr-13+14';
