// A text that promises its readers a list of changes has one.
import { foundAt } from '../../judging/found-at.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Edition, Notice, Passage } from '../../model.ts';
import type { Rule, Surroundings } from '../rule.ts';
import { promises } from './promised-changes.ts';

/** Where a text says that its changes are listed on its page, they are: in the metadata, in the text or by its versions. */
export const changesTold: Rule = {
  id: 'changes-told',
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Jos lukijalle luvataan luettelo muutoksista ja luettelo on tyhjä, hän luulee, ettei mikään ole muuttunut.',
    en: 'Readers who are promised a list of changes take an empty one to mean that nothing has changed.',
  },

  *check(notice, surroundings) {
    if ((notice.facts.changes ?? []).length > 0) return;
    for (const edition of notice.editions) {
      const promise = promiseIn(edition);
      if (!promise || listsChanges(edition) || hasReleasedChanges(notice, edition, surroundings)) continue;
      yield {
        ...foundAt(edition, promise),
        message: {
          fi: `Lukijalle luvataan luettelo muutoksista, mutta sitä ei ole: ”${excerpt(promise)}”.`,
          en: `Readers are promised a list of changes, but there is none: “${excerpt(promise)}”.`,
        },
        help: {
          fi: 'Lisää muutokset päivineen kenttään `changes`, niin sivu luettelee ne. Jos muutoksia ei ole, poista lupaus.',
          en: 'Add the changes with their days to `changes`, and the page lists them. If there are none, delete the promise.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Jos muutamme tätä selostetta, julkaisemme päivitetyn selosteen tällä sivulla.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [
      ['Send your', 'If we change this notice, we publish the updated notice on this page.\n\nSend your'],
    ],
  },
  bad: {
    'fi.md': [['Lähetä pyyntö', 'Muutoshistoria löytyy tämän selosteen lopusta.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'See the change log at the end of this notice.\n\nSend your']],
  },
};

/** A sentence that says that changes are listed, and that they are here. */
function promiseIn(edition: Edition): Mention | null {
  const { list, here, notice, isNot } = promises[edition.lang];
  for (const { passage, start } of mentionsIn(edition, list)) {
    const sentence = passage.sentences.find((one) => start < one.start + one.text.length);
    if (!sentence || isNot.test(sentence.text) || !found(here, sentence.text)) continue;
    // In a section of its own a list of changes can only be that of the notice.
    const isOfNotice = passage.section === 'changes' || found(notice, sentence.text);
    if (isOfNotice && !leadsElsewhere(edition, passage, sentence)) return { passage, ...sentence };
  }
  return null;
}

const found = (pattern: RegExp, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** A link in the sentence leads to the list. */
function leadsElsewhere(
  edition: Edition,
  passage: Passage,
  { start, text }: Omit<Mention, 'passage'>,
): boolean {
  const { line, endLine } = placeOf(edition, passage, start, start + text.length);
  const lines = (edition.nodes.link ?? []).flatMap(({ position }) => position?.start.line ?? []);
  return lines.some((one) => one >= line && one <= endLine);
}

/** Whether something in the text begins with the day or the number of a version, as an entry of a list of changes does. */
const listsChanges = ({ passages }: Edition): boolean =>
  passages.some(({ kind, text }) => kind !== 'field' && beginnings.some((one) => one.test(text)));

const beginnings = [
  /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/,
  /^\d{4}-\d{2}-\d{2}/,
  /^\d{1,2}\/\d{4}/,
  /^\d{1,2}(?:\.|st|nd|rd|th)?\s\p{L}{3,12}\s\d{4}/iu,
  /^\p{L}{3,12}\s(?:\d{1,2},\s)?(?:19|20)\d{2}/iu,
  /^v(?:ersion?)?\.?\s{0,2}\d/i,
];

/** The second version on tells what it changed, and the page lists that. */
function hasReleasedChanges({ id }: Notice, { lang }: Edition, { addresses }: Surroundings): boolean {
  const versions = [...addresses].filter(
    ([address, owner]) => owner === id && address.startsWith(`/${lang}/`) && /\/v\d+\/$/.test(address),
  );
  return new Set(versions.map(([address]) => /\d+(?=\/$)/.exec(address)?.[0])).size > 1;
}

const excerpt = ({ text }: Mention): string =>
  text.length > 120 ? `${text.slice(0, 119)}…` : text.replace(/[.!?:]$/, '');
