// The permanent addresses that authors give to headings.
import { isSectionKey } from '../law/sections.ts';
import { rangeOf } from '../range.ts';
import type { Clause, Draft, Finding, Section } from '../model.ts';
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
    const seen = new Set<string>();
    for (const { id, section, clause } of addressed(draft)) {
      const heading = clause?.heading ?? section.heading;
      const known = clause === null && isSectionKey(id);
      const at = rangeOf(heading);
      if (!known && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) yield malformed(draft, id, at);
      else if (!known && (id.length > 40 || reserved.test(id))) yield taken(draft, id, at);
      // Two sections with one key are told of by a rule of their own.
      else if (clause !== null && seen.has(id)) yield taken(draft, id, at);
      seen.add(id);
    }
  },

  good: {
    'fi.md': [
      [
        '## Tietojen suojaaminen',
        '## Henkilöstön ohjeistus {#staff-guidance}\n\nTeksti.\n\n## Tietojen suojaaminen',
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
  },
};

/** Words with which the page itself names places, and ids that change how a browser reads a page. */
const reserved =
  /^(main|glance|contents|footnotes|body|head|document|window|location|name|constructor|prototype|purposes-[a-z]+|recipients-[a-z]+|fn-.*|fnref-.*|section-\d+)$/;

function addressed({ sections }: Draft): { id: string; section: Section; clause: Clause | null }[] {
  return sections
    .flatMap((section) => [
      ...(section.addressed ? [{ id: section.key, section, clause: null }] : []),
      ...section.clauses.flatMap((clause) =>
        clause.id === null ? [] : [{ id: clause.id, section, clause }],
      ),
    ])
    .filter(
      ({ id, section, clause }) => clause === null || !id.startsWith(`${section.key}-`) || !/-\d+$/.test(id),
    );
}

const malformed = (edition: Draft, id: string, at: Finding['at']): Finding<Draft> => ({
  edition,
  at,
  message: { fi: `Otsikon osoite ”${id}” ei kelpaa.`, en: `The heading’s address “${id}” cannot be used.` },
  help: {
    fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi `{#staff-guidance}`.',
    en: 'Use small letters a–z, digits and hyphens, for example `{#staff-guidance}`.',
  },
});

const taken = (edition: Draft, id: string, at: Finding['at']): Finding<Draft> => ({
  edition,
  at,
  message: {
    fi: `Otsikon osoite ”${id}” on jo käytössä tai varattu.`,
    en: `The heading’s address “${id}” is taken or reserved.`,
  },
  help: {
    fi: 'Valitse toinen osoite, enintään 40 merkkiä.',
    en: 'Choose another address of at most 40 characters.',
  },
});
