// The permanent addresses that authors give to headings.
import { isSectionKey } from '../law/sections.ts';
import type { Heading } from 'mdast';
import type { Draft, Finding } from '../model.ts';
import { rangeOf } from '../reading/range.ts';
import { excerpt } from '../judging/remarks/remark.ts';
import type { WritingRule } from '../rules/rule.ts';

/** An address in a heading, `{#staff-guidance}`, is one that any browser and page can hold, and no other heading has it. */
export const addressesValid: WritingRule = {
  id: 'addresses-valid',
  severity: 'error',
  why: {
    fi: 'Osoitteeseen linkitetään muualta, joten sen pitää olla pysyvä, yksiselitteinen ja kaikilla kielillä sama.',
    en: 'Others link to the address, so it must be permanent, unambiguous and the same in every language.',
  },

  *check(draft) {
    const taken = { sections: new Set<string>(), clauses: new Set<string>() };
    for (const { id, heading, isSection, isWritten } of headingsOf(draft)) {
      const at = rangeOf(heading);
      const inCatalogue = isSection && isSectionKey(id);
      const isOwn = isWritten && !inCatalogue;
      // Two sections with one key are told of by a rule of their own.
      const isTaken = taken.clauses.has(id) || (!isSection && taken.sections.has(id));
      if (isOwn && !isFit(id)) yield unfit(draft, id, at);
      else if (isOwn && (reserved.test(id) || isSectionKey(id))) yield reservedAlready(draft, id, at);
      else if (isTaken) yield usedTwice(draft, id, at);
      else (isSection ? taken.sections : taken.clauses).add(id);
    }
  },

  good: {
    'fi.md': [
      [
        '## Tietojen suojaaminen',
        '## Henkilöstön ohjeistus {#staff-guidance}\n\nTeksti.\n\n## Tietojen suojaaminen',
      ],
    ],
    'en.md': [
      [
        '## Security of the data',
        '## Guidance of staff {#staff-guidance}\n\nText.\n\n## Security of the data',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        '## Tietojen suojaaminen',
        '## Henkilöstön ohjeistus {#Ohjeistus ja koulutus}\n\nTeksti.\n\n## Tietojen suojaaminen',
      ],
    ],
    'en.md': [
      [
        '## Security of the data',
        '## Guidance of staff {#Ohjeistus ja koulutus}\n\nText.\n\n## Security of the data',
      ],
    ],
  },
};

/** Words with which the page itself names places, and ids that change how a browser reads a page. */
const reserved =
  /^(main|glance|contents|footnotes(-[a-z]+)?|body|head|document|window|location|name|constructor|prototype|purposes-[a-z]+|recipients-[a-z]+|fn-.*|fnref-.*|section-\d+)$/;

const isFit = (id: string) => id.length <= 40 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);

type Addressed = { id: string; heading: Heading; isSection: boolean; isWritten: boolean };

const headingsOf = ({ sections }: Draft): Addressed[] =>
  sections.flatMap(({ key, heading, addressed, clauses }) => [
    { id: key, heading, isSection: true, isWritten: addressed },
    ...clauses.flatMap(({ id, heading: own }) =>
      // `rights-2` is as we make them.
      id === null || own === null
        ? []
        : [
            {
              id,
              heading: own,
              isSection: false,
              isWritten: !(id.startsWith(`${key}-`) && /-\d+$/.test(id)),
            },
          ],
    ),
  ]);

const unfit = (edition: Draft, id: string, at: Finding['at']): Finding<Draft> => ({
  edition,
  at,
  message: {
    fi: `Otsikon osoite ”${excerpt(id)}” ei ole sopiva.`,
    en: `The heading’s address “${excerpt(id)}” cannot be used.`,
  },
  help: {
    fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, enintään 40 merkkiä, esimerkiksi `{#staff-guidance}`.',
    en: 'Use small letters a–z, digits and hyphens, at most 40 characters, for example `{#staff-guidance}`.',
  },
});

const reservedAlready = (edition: Draft, id: string, at: Finding['at']): Finding<Draft> => ({
  edition,
  at,
  message: {
    fi: `Otsikon osoite ”${id}” on varattu sivun omaan käyttöön.`,
    en: `The heading’s address “${id}” is reserved for the page itself.`,
  },
  help: another,
});

const usedTwice = (edition: Draft, id: string, at: Finding['at']): Finding<Draft> => ({
  edition,
  at,
  message: {
    fi: `Otsikon osoite ”${id}” on jo toisella otsikolla.`,
    en: `The heading’s address “${id}” already belongs to another heading.`,
  },
  help: another,
});

const another = { fi: 'Valitse otsikolle toinen osoite.', en: 'Choose another address for the heading.' };
