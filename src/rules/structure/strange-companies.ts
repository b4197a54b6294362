// Companies that a notice names as if they were its own, and of whom it tells nothing else.
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import type { SectionKey } from '../../law/sections.ts';
import type { Edition, Notice, Said } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { companyNames, withoutForm } from '../controller/organisation-names.ts';

/** A name that a notice has no reason to use, with what to tell its author. */
export type Strange = { mention: Mention; message: Said; help: Said };

/** The companies that the text of an edition names and of whom its notice and its site tell nothing else. */
export function strangeCompanies(edition: Edition, { editions }: Notice, site: Site): Strange[] {
  const known = [
    ...[...Object.values(site.controllers), ...Object.values(site.recipients ?? {})].map(({ name }) => name),
    ...editions.flatMap(({ passages }) =>
      passages
        .filter(({ section, kind }) => kind === 'field' || !ownPlaces.some((key) => key === section))
        .map(({ text }) => text),
    ),
  ]
    .join('\n')
    .toLowerCase();
  return [...mentionsIn(edition, companyNames, { sections: ownPlaces })]
    .map((mention) => withoutLead(mention))
    .filter(({ text }) => !isKnown(text, known))
    .map((mention) => ({
      mention,
      message: {
        fi: `Tekstissä mainitaan ”${mention.text}”, jota ei muuten mainita tässä selosteessa.`,
        en: `The text names “${mention.text}”, of whom the notice tells nothing else.`,
      },
      help: {
        fi: 'Tarkista ensin, onko teksti kopioitu toisesta selosteesta. Jos yritys saa tietoja, lisää se kenttään `recipients`.',
        en: 'Check whether the text was copied from another notice. If the company receives data, add it to `recipients`.',
      },
    }));
}

/** Where a company is named as one’s own; under recipients, sources and transfers others are named as they should be. */
const ownPlaces: readonly SectionKey[] = [
  'purpose',
  'legalBasis',
  'dataSubjects',
  'content',
  'retention',
  'security',
  'rights',
];

/** A sentence’s first word is no part of a name: “Vain Esimerkki Oy”. */
function withoutLead(mention: Mention): Mention {
  const lead =
    /^(?:vain|jos|kun|myös|lisäksi|rekisterinpitäjä|yritys|yhtiö|endast|om|när|också|only|if|when|also|the)\s/iu;
  const [first = ''] = lead.exec(mention.text) ?? [];
  return { ...mention, text: mention.text.slice(first.length), start: mention.start + first.length };
}

/** Whether a name, or the end of it, is known: before it may stand another word with a capital. */
const isKnown = (name: string, known: string): boolean => {
  const parts = name.toLowerCase().split(/\s+/);
  return (
    known.includes(withoutForm(name)) ||
    parts.slice(0, -1).some((_, from) => known.includes(parts.slice(from).join(' ')))
  );
};
