// The languages in which a notice exists.
import * as languages from '../languages/index.ts';
import type { Rule } from './rule.ts';

/** A notice has an edition in every language of the site. */
export const languagesPresent: Rule = {
  id: 'languages-present',
  covers: ['I18N-01'],
  severity: 'warning',
  ground: 'GDPR 12(1); Kielilaki (423/2003) 32 §',
  why: {
    fi: 'Lukijalla on oikeus saada tieto kielellä, jota hän ymmärtää. Toisen kielen tekstiä ei näytetä tilalla.',
    en: 'A reader has the right to be told in a language they understand. No other language is shown in its place.',
  },

  *check({ id, source, editions }, { site }) {
    for (const lang of site.languages.filter((tag) => !editions.some((edition) => edition.lang === tag)))
      yield {
        edition: source,
        at: { line: 1, column: 1, endLine: 1, endColumn: 4 },
        message: {
          fi: `Selosteesta puuttuu kieliversio \`${lang}\` (${languages[lang].autonym}).`,
          en: `The notice has no edition in \`${lang}\` (${languages[lang].autonym}).`,
        },
        help: {
          fi: `Lisää tiedosto \`notices/${id}/${lang}.md\`.`,
          en: `Add the file \`notices/${id}/${lang}.md\`.`,
        },
      };
  },

  good: {},
  bad: {
    'site.yaml': [
      ['  - en\n', '  - en\n  - sv\n'],
      [/(\n +)en: (.*)/g, '$1en: $2$1sv: $2'],
    ],
  },
};
