// The metadata of an imported notice: the facts the source states, and a gap for each thing that it does not.
import { stringify } from 'yaml';
import type { Told } from '../divided.ts';
import { isPerson } from '../facts/controller-name.ts';
import type { Fact, FactsFound } from '../facts/fact.ts';
import type { ElementKey } from '../../law/elements.ts';
import type { Lang } from '../../model.ts';

/** What the metadata need besides the facts. */
export type Terms = {
  controller: string;
  /** What the file was called: named in each gap. */
  source: string;
  /** The day by which the gaps are to be closed. */
  until: string;
  /** What is to be declared as not told. */
  gaps: readonly ElementKey[];
  /** Whether this edition carries the facts. */
  isSource: boolean;
};

/** The metadata, between lines of `---`. */
export function frontMatterOf(told: Told, facts: FactsFound, terms: Terms): string {
  const { lang } = told;
  const words = { registerName: nameOf(told, facts), lead: leadOf(told, facts) };
  const role = roles[lang];
  const hasContact =
    told.parts.some(({ keys }) => keys.includes('contact') || keys.includes('dpo')) ||
    facts.openEmail !== undefined ||
    facts.openPhone !== undefined;
  const matter = terms.isSource
    ? {
        ...words,
        framework: facts.framework?.value ?? 'gdpr-13',
        ...(facts.drawnUpUnder ? { drawnUpUnder: facts.drawnUpUnder.value } : {}),
        ...(facts.created ? { created: facts.created.value } : {}),
        ...(facts.updated && facts.updated.value >= (facts.created?.value ?? '')
          ? { updated: facts.updated.value }
          : {}),
        ...(!facts.created && !facts.updated && facts.dated ? { updated: facts.dated.value } : {}),
        controller: terms.controller,
        ...(hasContact
          ? {
              contact: {
                role,
                ...(facts.openPhone ? { phone: facts.openPhone.value } : {}),
                ...(facts.openEmail ? { email: facts.openEmail.value } : {}),
              },
            }
          : {}),
        ...(facts.dpoEmail ? { dpo: { email: facts.dpoEmail.value } } : {}),
        ...(facts.transfers ? { transfers: facts.transfers.value } : {}),
        ...(terms.gaps.length > 0
          ? {
              gaps: terms.gaps.map((element) => ({
                element,
                reason: reasons[lang](terms.source),
                until: terms.until,
              })),
            }
          : {}),
      }
    : { ...words, ...(hasContact ? { contact: { role } } : {}) };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n`;
}

/** What the register is called; the title of the notice, or what such a notice is called, when it does not say. */
export function nameOf({ title, lang }: Told, { registerName }: FactsFound): string {
  const name = registerName?.value ?? title?.text ?? names[lang];
  return name.length <= 120 ? name : `${name.slice(0, 117).replace(/\s+\S*$/, '')}…`;
}

/** The first sentences of what the data are used for, else of the opening: the source's own words. */
function leadOf(told: Told, facts: FactsFound): string {
  const purpose = told.parts.find(({ keys }) => keys[0] === 'purpose' || keys.includes('purpose'));
  const texts = [...(purpose?.blocks ?? []), ...told.opening]
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const lead = texts.map(shortened).find((text) => text.length >= 30);
  return lead ?? `${nameOf(told, facts)}.`;
}

function shortened(text: string): string {
  if (/:$/.test(text)) return '';
  if (text.length <= 300) return text;
  const sentences = text.slice(0, 300).match(/^.*[.!?](?=\s)/s)?.[0];
  return sentences ?? '';
}

/** The name of the controller as it may be written; null when it is a natural person, a mere guess or not stated. */
export const controllerWritten = ({ controllerName }: FactsFound): string | null =>
  controllerName === undefined ||
  isPerson(controllerName.value) ||
  isGuess(controllerName) ||
  controllerName.value.length > 160
    ? null
    : controllerName.value;

/** The organisation that is perhaps the controller: what the author is told to check, and no file says. */
export const controllerGuessed = ({ controllerName }: FactsFound): Fact | null =>
  controllerName && isGuess(controllerName) && !isPerson(controllerName.value) ? controllerName : null;

/** A name from a title or a copyright line, which may be that of a product or of a page. */
const isGuess = ({ confidence }: Fact): boolean => confidence < 0.6;

const names: Record<Lang, string> = {
  fi: 'Tietosuojaseloste',
  sv: 'Dataskyddsbeskrivning',
  en: 'Privacy notice',
};

const roles: Record<Lang, string> = {
  fi: 'Rekisteriasioiden yhteyshenkilö',
  sv: 'Kontaktperson i registerärenden',
  en: 'Contact person for the register',
};

const reasons: Record<Lang, (source: string) => string> = {
  fi: (source) =>
    `import (${source}). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.`,
  sv: (source) =>
    `import (${source}). Källan berättar inte detta, eller så kunde det inte hämtas till ett fält. Den personuppgiftsansvarige ska bekräfta det.`,
  en: (source) =>
    `import (${source}). The source does not state this, or it could not be taken into a field. The controller has to confirm it.`,
};
