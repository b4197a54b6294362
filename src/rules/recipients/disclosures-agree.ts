// What a notice says of disclosure in one place holds in the others.
import { excerpt } from '../../judging/remarks/remark.ts';
import { has } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Edition, Finding, Lang, Notice, Severity } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { admissionsIn, denialsIn, type Admission, type Denial } from './disclosure-claims.ts';

/** A notice that says that data is not disclosed names no one who receives it, and the other way round. */
export const disclosuresAgree: Rule = {
  id: 'disclosures-agree',
  covers: ['REC-02'],
  severity: 'error',
  ground: 'GDPR 5(1)(a)',
  why: {
    fi: 'Ristiriitaisesta selosteesta lukija ei tiedä, luovutetaanko hänen tietojaan.',
    en: 'From a notice that contradicts itself a reader cannot tell whether their data is disclosed.',
  },

  *check(notice, { site }) {
    for (const edition of notice.editions) {
      const admissions = admissionsIn(edition);
      if (notice.facts.recipients === 'none') {
        const [first] = admissions;
        if (first) yield againstNone(edition, first.sentence);
        continue;
      }
      for (const { denial, sentence } of denialsIn(edition)) {
        const admitted = admissions.find(({ admission }) => contradicted[denial].includes(admission));
        if (admitted) {
          yield contradiction(edition, sentence, shortened(admitted.sentence.text), 'error');
          continue;
        }
        const recipient = recipientAgainst(denial, notice, edition, site);
        if (recipient) yield contradiction(edition, sentence, recipient.name, recipient.severity);
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Emme luovuta tietoja muille, ellei laki velvoita meitä siihen. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give', 'We do not disclose data to others unless the law obliges us to. We give']],
  },
  bad: {
    'fi.md': [
      ['Suojaamme tiedot', 'Emme luovuta tietojasi ulkopuolisille.\n\nSuojaamme tiedot'],
      ['Annamme kuljetusyritykselle', 'Luovutamme tietoja suoramarkkinointiin. Annamme kuljetusyritykselle'],
    ],
    'en.md': [
      ['We protect', 'We do not disclose your data to third parties.\n\nWe protect'],
      ['We give', 'We disclose data for direct marketing. We give'],
    ],
  },
};

/** What cannot be true beside each denial. */
const contradicted: Record<Denial, readonly Admission[]> = {
  never: ['marketing', 'publication', 'disclosure'],
  onlyByLaw: ['marketing', 'publication'],
  internal: ['marketing', 'publication'],
};

/**
 * A listed recipient that a denial cannot be true of: one that decides on the use of the data itself. Processors act
 * for the controller, and authorities on the law; where the role is not told, only a denial of everything is in doubt.
 */
function recipientAgainst(
  denial: Denial,
  { facts }: Notice,
  { words, lang }: Edition,
  site: Site,
): { name: string; severity: Severity } | null {
  const listed = Array.isArray(facts.recipients) ? facts.recipients : [];
  const [certain] = listed.filter((one) => one.as === 'controller');
  const [doubtful] = denial === 'never' ? listed.filter((one) => one.as === undefined) : [];
  const found = certain ?? doubtful;
  const name =
    words.recipients?.find(({ id }) => id === found?.id)?.name ??
    site.recipients?.[found?.recipient ?? '']?.name;
  if (!found || !name || has(name, bound[lang])) return null;
  return { name, severity: certain ? 'error' : 'warning' };
}

const bound: Record<Lang, RegExp> = {
  fi: phrases('viranomai*', 'lain', 'lakisäät*', 'palveluntarjoaj*', 'alihankkij*'),
  sv: phrases('myndighet*', 'lag*', 'tjänsteleverantör*', 'underleverantör*'),
  en: phrases('authorit*', 'law', 'service provider*', 'subcontractor*'),
};

const contradiction = (edition: Edition, denied: Mention, admitted: string, severity: Severity): Finding => ({
  ...foundAt(edition, denied),
  severity,
  message: {
    fi: `”${shortened(denied.text)}” ja ”${admitted}” ovat ristiriidassa.`,
    en: `“${shortened(denied.text)}” and “${admitted}” contradict each other.`,
  },
  help: {
    fi: 'Korjaa niistä se, joka ei pidä paikkaansa.',
    en: 'Correct the one of them that is not true.',
  },
});

const againstNone = (edition: Edition, admitted: Mention): Finding => ({
  ...foundAt(edition, admitted),
  message: {
    fi: `Kentän \`recipients\` mukaan tietoja ei luovuteta, mutta tekstissä on ”${shortened(admitted.text)}”.`,
    en: `According to \`recipients\` no data is disclosed, but the text has “${shortened(admitted.text)}”.`,
  },
  help: {
    fi: 'Lisää vastaanottajat kenttään `recipients` tai korjaa teksti.',
    en: 'List the recipients under `recipients`, or correct the text.',
  },
});

const shortened = (text: string): string => {
  const plain = text.replace(/[.!]$/, '');
  return excerpt(plain, 80);
};
