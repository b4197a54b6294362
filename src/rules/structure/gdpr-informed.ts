// A register description of the repealed Act does not tell what the GDPR asks for.
import { answered } from '../../judging/answered.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { ElementKey } from '../../law/elements.ts';
import type { Finding, Notice } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { ownNames } from './own-names.ts';

const help = {
  fi: 'Laadi tietosuojaseloste: kerro myös oikeusperuste, säilytysaika ja rekisteröidyn oikeudet.',
  en: 'Prepare a privacy notice: state the legal basis, the retention and the rights of the data subject, too.',
};

/** What is called a register description tells more than one, and none has been brought up to date as such since the GDPR. */
export const gdprInformed: Rule = {
  id: 'gdpr-informed',
  covers: ['STR-01'],
  severity: { ...underGdpr('error'), 'hetil-10': 'warning' },
  ground: 'GDPR 12–14',
  why: {
    fi: 'Tietosuoja-asetus ei tunne rekisteriselostetta. Se edellyttää, että lukijalle kerrotaan enemmän.',
    en: 'The GDPR knows no register description. It asks that readers are told more.',
  },

  *check(notice, { site }) {
    const { framework, updated, effectiveFrom } = notice.facts;
    if (framework !== 'hetil-10') return yield* namedAsRegisterDescription(notice, site);
    const day = updated ?? effectiveFrom;
    if (!day || day < '2018-05-25') return;
    yield {
      edition: notice.source,
      at: ['framework'],
      message: {
        fi: `Rekisteriseloste (\`hetil-10\`), jonka päivä on ${day}, ei riitä tietosuoja-asetuksen mukaiseen informointiin.`,
        en: `A register description (\`hetil-10\`) of ${day} does not meet the information duty of the GDPR.`,
      },
      help,
    };
  },

  good: {
    'fi.md': [['Suojaamme', 'Tämä seloste korvaa rekisterin vanhan rekisteriselosteen. Suojaamme']],
    'en.md': [['We protect', 'This notice replaces the old register description. We protect']],
  },
  bad: {
    'fi.md': [
      [/purposes:\n[^]*?(?=data:)/, ''],
      ['Suojaamme', 'Tässä rekisteriselosteessa kerrotaan suojauksesta. Suojaamme'],
    ],
    'en.md': [[/purposes:\n[^]*?(?=data:)/, '']],
  },
};

/** What the GDPR asks for and a register description does not tell. */
const beyond: readonly ElementKey[] = ['legalBasis', 'retention', 'rights', 'complaint'];

function* namedAsRegisterDescription(notice: Notice, site: Site): Generator<Finding> {
  const { source, facts } = notice;
  const isTold = (element: ElementKey) =>
    answered(element, notice, site) !== 'no' || facts.gaps?.some((gap) => gap.element === element);
  const [mention] = mentionsIn(source, ownNames[source.lang]);
  if (!mention || beyond.some(isTold)) return;
  yield {
    ...foundAt(source, mention),
    message: {
      fi: `Teksti on rekisteriseloste, joka ei riitä tietosuoja-asetuksen mukaiseen informointiin: ”${mention.text}”.`,
      en: `The text is a register description, which does not meet the information duty of the GDPR: “${mention.text}”.`,
    },
    help,
  };
}
