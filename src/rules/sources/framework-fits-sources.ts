// Data that comes from elsewhere brings Article 14 with it.
import { affirmed } from '../../judging/asked.ts';
import { foundAt } from '../../judging/found-at.ts';
import { excerpt } from '../../judging/remarks/remark.ts';
import type { Finding, Notice } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** A notice under Article 13 alone has no source but the data subject. */
export const frameworkFitsSources: Rule = {
  id: 'framework-fits-sources',
  covers: ['SRC-02'],
  severity: { 'gdpr-13': 'error' },
  ground: 'GDPR 14',
  why: {
    fi: '14 artikla edellyttää muualta saaduista tiedoista muun muassa lähteen ja tietoryhmät.',
    en: 'Of data obtained elsewhere Article 14 requires the source and the categories, among other things.',
  },

  *check(notice) {
    const { source, facts } = notice;
    if (!facts.sources) yield* spokenOf(notice);
    for (const [index, { name, from }] of (facts.sources ?? []).entries()) {
      if (from !== 'elsewhere') continue;
      yield {
        edition: source,
        at: ['sources', index, 'from'],
        section: 'sources',
        message: {
          fi: `Tietoja saadaan muualta kuin rekisteröidyltä (”${name}”), mutta kentän \`framework\` arvo on \`gdpr-13\`.`,
          en: `Data comes from elsewhere than the data subject (“${name}”), but \`framework\` is \`gdpr-13\`.`,
        },
        help: {
          fi: 'Valitse kenttään `framework` arvo `gdpr-13+14` ja lisää tiedot, joita se edellyttää.',
          en: 'Choose `gdpr-13+14` for `framework`, and add what it asks for.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      ['framework: gdpr-13+14', 'framework: gdpr-13'],
      ['unexpected: Tarkistamme luottotietosi, jos valitset laskun.\n', ''],
      ['  - id: luotto\n    name: Esimerkin luottotietorekisteri\n    from: elsewhere\n    public: no\n', ''],
    ],
    'en.md': [
      ['unexpected: We check your credit data if you choose to pay by invoice.\n', ''],
      ['  - id: luotto\n    name: the credit register of Esimerkki\n', ''],
    ],
  },
  bad: { 'fi.md': [['framework: gdpr-13+14', 'framework: gdpr-13']] },
};

/** Where sources are told in prose alone: words that speak of public registers or of credit data. */
function* spokenOf(notice: Notice): Generator<Finding> {
  const mention =
    affirmed('publicSources', notice, ['sources']) ?? affirmed('creditCheck', notice, ['sources']);
  if (!mention) return;
  yield {
    ...foundAt(notice.source, mention),
    severity: 'warning',
    message: {
      fi: `Tietoja näytetään saatavan muualta kuin rekisteröidyltä (”${excerpt(mention.text)}”), mutta kentän \`framework\` arvo on \`gdpr-13\`.`,
      en: `Data seems to come from elsewhere than the data subject (“${excerpt(mention.text)}”), but \`framework\` is \`gdpr-13\`.`,
    },
    help: {
      fi: 'Valitse kenttään `framework` arvo `gdpr-13+14` ja lisää tiedot, joita se edellyttää.',
      en: 'Choose `gdpr-13+14` for `framework`, and add what it asks for.',
    },
  };
}
