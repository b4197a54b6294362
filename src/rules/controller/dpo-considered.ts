// Whether a data protection officer has to be designated is considered where the law may ask for one.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn, speaksOf } from '../../judging/mentions.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Notice } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { foundAt } from '../../judging/found-at.ts';

/** A public body, and whoever processes sensitive data or monitors people on a large scale, has an officer. */
export const dpoConsidered: Rule = {
  id: 'dpo-considered',
  covers: ['CTL-11'],
  severity: underGdpr('warning'),
  ground: 'GDPR 37(1)',
  why: {
    fi: 'Julkisen elimen on nimettävä tietosuojavastaava, samoin sen, joka käsittelee arkaluonteisia tietoja laajasti.',
    en: 'A public body must designate a data protection officer; so must whoever processes sensitive data on a large scale.',
  },

  *check(notice, { site }) {
    const { facts, source } = notice;
    if (facts.dpo !== undefined && facts.dpo !== 'none') return;
    if ((facts.gaps ?? []).some(({ element }) => element === 'dpo')) return;
    const controller = Object.hasOwn(site.controllers, facts.controller)
      ? site.controllers[facts.controller]
      : undefined;
    if (controller?.publicBody === 'yes') {
      // Where nothing is said of an officer at all, the element is asked for by a rule of its own.
      if (facts.dpo === undefined) return;
      yield {
        edition: source,
        at: ['dpo'],
        section: 'contact',
        message: {
          fi: `Rekisterinpitäjä ”${controller.name}” on julkinen elin, mutta tietosuojavastaavaa ei ole nimetty.`,
          en: `The controller “${controller.name}” is a public body, but no data protection officer is designated.`,
        },
        help,
      };
      return;
    }
    const scale = [...mentionsIn(source, largeScale[source.lang])].find(
      (mention) => !isDenied(mention, source.lang),
    );
    if (!scale || !isSensitive(notice)) return;
    yield {
      ...foundAt(source, scale),
      message: {
        fi: `Tekstin mukaan käsittely on laajaa (”${scale.text}”), mutta tietosuojavastaavaa ei ole nimetty.`,
        en: `By the text, processing is on a large scale (“${scale.text}”), but no data protection officer is designated.`,
      },
      help,
    };
  },

  good: {
    'site.yaml': [['    businessId: 0112038-9\n', '    businessId: 0112038-9\n    publicBody: yes\n']],
    'fi.md': [
      ['dpo: none\n', 'dpo:\n  email: tietosuojavastaava@example.fi\n'],
      [/ {4}basis: legitimateInterests\n.*\n/, '    basis: consent\n'],
    ],
    'en.md': [[/ {4}interest: .*\n/, '']],
  },
  bad: {
    'site.yaml': [
      [
        '    name: Esimerkki Oy\n    businessId: 0112038-9\n',
        '    name: Esimerkkilän kaupunki\n    publicBody: yes\n',
      ],
    ],
    'fi.md': [
      ['lead: Esimerkki Oy käsittelee', 'lead: Esimerkkilän kaupunki käsittelee'],
      [/ {4}basis: legitimateInterests\n.*\n/, '    basis: consent\n'],
    ],
    'en.md': [
      ['lead: Esimerkki Oy processes', 'lead: The city of Esimerkkilä processes'],
      [/ {4}interest: .*\n/, ''],
    ],
  },
};

const largeScale = {
  fi: phrases(
    'laajamittai*',
    'laajassa mittakaavassa',
    'suuressa mittakaavassa',
    'säännölli* ja järjestelmälli* seura*',
    'järjestelmällisesti seuraa*',
  ),
  sv: phrases(
    'i stor omfattning',
    'i stor skala',
    'storskalig*',
    'systematisk* övervak*',
    'övervak* systematiskt',
  ),
  en: phrases(
    'on a large scale',
    'large-scale',
    'regular and systematic monitoring',
    'systematically monitor*',
  ),
};

const monitoring = {
  fi: phrases('*seurannas*', '*seuranta*', '*seuraamme', '*valvonta*', '*valvonna*', '*valvomme'),
  sv: phrases('*övervak*', 'följer upp'),
  en: phrases('monitor*', 'surveillance', 'track', 'tracking'),
};

const isSensitive = ({ facts, source }: Notice): boolean =>
  (facts.data ?? []).some(({ special, criminal }) => special ?? criminal) ||
  speaksOf('specialCategories', source) ||
  speaksOf('criminalData', source) ||
  !mentionsIn(source, monitoring[source.lang]).next().done;

const help = {
  fi: 'Arvioi ensin, onko tietosuojavastaava nimettävä. Jos on, lisää kenttään `dpo` hänen `email` tai `phone`.',
  en: 'Assess whether a data protection officer must be designated. If so, add an `email` or `phone` under `dpo`.',
};
