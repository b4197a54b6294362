// Who the controller is: the organisation that a label, a sentence or the section on the controller names.
import { beginsWithAddress } from './addresses.ts';
import { bare } from './bare-name.ts';
import { saidIn, type Manner } from './controller-said.ts';
import type { Fact } from './fact.ts';
import {
  beginsWithCompany,
  companies,
  copyright,
  identified,
  inSection,
  inTitle,
} from './controller-stands.ts';
import { labelledIn } from './labelled.ts';
import { kindOf, type NameKind } from './legal-forms.ts';
import { isOrganisation, namesIn } from './people.ts';
import { isOfOthers, type Placed } from './placed.ts';

/** How sure a name is: by what says that it is the controller's, and by what the name itself is. Sure is 0.8 or more. */
const sureness = {
  //           “Kauppa Oy”, a city,   “Kauppa”,   a person
  labelled: { form: 0.97, body: 0.85, plain: 0.75, person: 0.5 },
  said: { form: 0.95, body: 0.85, plain: 0.7, person: 0.5 },
  // Alone on a line of the section on the controller.
  alone: { form: 0.95, body: 0.85, plain: 0.7, person: 0.5 },
  // First in the section, with more after it.
  first: { form: 0.93, body: 0.7, plain: 0.65, person: 0.45 },
  // Right before its business ID.
  identified: { form: 0.88, body: 0.75, plain: 0.6, person: 0.45 },
  // Who keeps the site, or is called “we”.
  keeps: { form: 0.85, body: 0.75, plain: 0.6, person: 0.45 },
  // Somewhere in the section, in a sentence about something else.
  within: { form: 0.7, body: 0.6, plain: 0.5, person: 0.4 },
  contact: { form: 0.8, body: 0.7, plain: 0.5, person: 0.4 },
  elsewhere: { form: 0.7, body: 0.65, plain: 0.6, person: 0.4 },
  opening: { form: 0.6, body: 0.55, plain: 0.5, person: 0.4 },
  title: { form: 0.6, body: 0.55, plain: 0.45, person: 0.3 },
  copyright: { form: 0.5, body: 0.45, plain: 0.4, person: 0.3 },
} as const satisfies Record<string, Record<NameKind, number>>;

type By = keyof typeof sureness;
type Place = { text: string; line: number };
type Named = { value: string; line: number; by: By };

/** The controller's name, as the notice has it. */
export function controllerNamed(lines: readonly Placed[], title: Place | null): Fact | undefined {
  const own = lines.filter(({ keys }) => keys.includes('controller'));
  const opening = lines.filter(({ section }) => section < 0);
  const contact = lines.filter(({ keys }) => keys.includes('contact'));
  const others = lines.filter(
    (line) => !line.keys.includes('controller') && line.section >= 0 && !isOfOthers(line),
  );
  const found: readonly (() => Named[])[] = [
    () => labelled(own, true),
    () => said(own, 'said', 'said'),
    () => inSection(own),
    () => labelled(opening, false),
    () => said(opening, 'said', 'said'),
    () => labelled(others, false).map((one) => ({ ...one, by: 'elsewhere' })),
    () => said(others, 'said', 'elsewhere'),
    () => identified(opening),
    () => said(opening, 'keeps', 'keeps'),
    () => said(own, 'keeps', 'keeps'),
    () => identified(others),
    () => said(others, 'keeps', 'elsewhere'),
    () => companies(contact, 'contact'),
    () => said(opening, 'makes', 'opening'),
    () =>
      companies(
        opening.filter(({ text }) => beginsWithCompany(text)),
        'opening',
      ),
    () => (title ? inTitle(title) : []),
    () => lines.flatMap(copyright),
  ];
  for (const names of found) {
    const [first, ...more] = names();
    if (first) return fact(first, isPlain(first) ? more : [...more, ...companies(own, 'within')]);
  }
  return undefined;
}

/** Whether the words around a name say that it is the controller's, whoever else is named. */
const isPlain = ({ by }: Named): boolean => by === 'labelled' || by === 'said';

/** A name with another company beside it, where only one is asked for, may be one of two controllers. */
function fact({ value, line, by }: Named, others: readonly Named[]): Fact {
  const confidence = sureness[by][kindOf(value)];
  const isOne = others.every((other) => kindOf(other.value) !== 'form' || isSame(other.value, value));
  return { value, line, confidence: isOne && !isVendor.test(value) ? confidence : Math.min(confidence, 0.7) };
}

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
};

/** Who keeps sites for others, or is a controller of its own in the midst of another's notice. */
const isVendor =
  /(?<!\p{L})(?:Google|Meta Platforms|Facebook|Microsoft|Apple|Amazon|GitHub|Stripe|Paytrail|Klarna|Mailchimp|Zoner|Wix|Shopify|Squarespace|Netlify|Vercel|Cloudflare|Hotjar|LinkedIn)(?!\p{L})/u;

/** Names after a label, on its line or on the next. In the section on the controller “Nimi:” is the controller's. */
function labelled(lines: readonly Place[], isOwn: boolean): Named[] {
  return labelledIn(lines, isOwn ? ownLabel : anyLabel).flatMap(({ text, line }) => {
    const value = bare(text);
    return value === null || beginsWithAddress(text) ? [] : [{ value, line, by: 'labelled' as const }];
  });
}

const anyLabel =
  /^(?:\p{L}+ (?:ja|och|and) )?(?:(?:\S+ ){0,7}rekisterin\s?pitäjä(?:nä)?(?: on| toimii)?|rekisterinpitäjän nimi|(?:\S+ ){0,4}controller is|(?:\S+ ){0,3}personuppgiftsansvarig (?:\S+ ){0,2}är|(?:the )?(?:data |register )?controller|personuppgiftsansvarig(?: organisation)?|registeransvarig|palveluntarjoaja|palvelun (?:tarjoaja|ylläpitäjä)|ylläpitäjä|yritys|yrityksen nimi|företag|företagsnamn|bolag|company(?: name)?|operator|service provider)$/iu;
const ownLabel = new RegExp(
  `${anyLabel.source}|^(?:nimi|\\S+ nimi|yhtiö|organisaatio|yhdistys|toiminimi|name|legal name|business name|organi[sz]ation|association|namn|förening|organisation)$`,
  'iu',
);

/** Names that sentences give. */
function said(lines: readonly Place[], manner: Manner, by: By): Named[] {
  return lines.flatMap(({ text, line }) => {
    const found = saidIn(text, manner);
    return found === null ? [] : [{ value: found, line, by }];
  });
}

/** Whether a controller's name is a natural person's. */
export const isPerson = (name: string): boolean => !isOrganisation(name) && namesIn(name).length > 0;
