// The five notices that the site began with: what an import makes of their sources, held against what was written by hand.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importing } from '../src/commands/import.ts';
import { sectionsAsked } from '../src/reading/headings.ts';

/** The front matter of an edition, its controller as `site.yaml` tells it, and the keys of its sections. */
type Held = { matter: Record<string, unknown>; controller: Record<string, unknown>; sections: string[] };

const here = fileURLToPath(new URL('..', import.meta.url));

async function held(root: string, id: string): Promise<Held> {
  const text = await readFile(join(root, 'notices', id, 'fi.md'), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const site = parse(await readFile(join(root, 'notices/site.yaml'), 'utf8'), { schema: 'failsafe' });
  const parsed = parse(matter, { schema: 'failsafe' });
  return {
    matter: parsed,
    controller: site.controllers[parsed.controller],
    sections: [...body.matchAll(/^## (.+)$/gm)].flatMap(([, title = '']) => {
      const own = /\{#(.+)\}/.exec(title)?.[1];
      return own === undefined ? sectionsAsked(title, 'fi').slice(0, 1) : [own];
    }),
  };
}

async function importedFrom(id: string): Promise<Held> {
  const root = await mkdtemp(join(tmpdir(), 'seloste-sources-'));
  try {
    const source = fileURLToPath(new URL(`importing/sources/${id}.txt`, import.meta.url));
    const exit = await importing.run(
      { options: { root, id }, paths: [source] },
      {
        lang: 'fi',
        out: () => undefined,
        err: () => undefined,
        watched: false,
        colour: false,
        today: '2026-11-22',
      },
    );
    expect(exit).toBe(0);
    return await held(root, id);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** What the source states and the metadata hold: this is to be equal. */
function factsOf({ matter, controller }: Held) {
  const { contact, transfers } = matter as { contact?: Record<string, string>; transfers?: unknown };
  return {
    registerName: matter['registerName'],
    framework: matter['framework'],
    drawnUpUnder: matter['drawnUpUnder'],
    created: matter['created'],
    updated: matter['updated'],
    dpo: matter['dpo'],
    contactRole: contact?.['role'],
    // “01053 040” and “010 53 040” are one number, VANTAA and Vantaa one town.
    contactPhone: contact?.['phone']?.replaceAll(' ', ''),
    contactEmail: contact?.['email'],
    noTransfers: transfers === 'none',
    controllerName: controller['name'],
    businessId: controller['businessId'],
    controllerPhone: String(controller['phone'] ?? '').replaceAll(' ', ''),
    controllerEmail: controller['email'],
    postalAddress: JSON.stringify(controller['postalAddress'] ?? null).toLowerCase(),
    visitingAddress: JSON.stringify(controller['visitingAddress'] ?? null).toLowerCase(),
  };
}

const gapsOf = ({ matter }: Held) =>
  ((matter['gaps'] ?? []) as { element: string }[]).map(({ element }) => element);

/** What is in one list and not in the other. */
const beyond = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => !others.includes(one));

/** What an author made of the prose: an import keeps the prose, and proposes none of these. */
const authors = [
  'slug',
  'lead',
  'unexpected',
  'dataSubjects',
  'purposes',
  'data',
  'sources',
  'recipients',
  'transfers',
  'rights',
  'waivers',
];

/** Gaps that an author saw by reading: the source says something on the matter, and too little. */
const seenByReading = [
  'automatedDecisions',
  'creditRegister',
  'profiling',
  'publicSource',
  'transferCountry',
  'transferMechanism',
  'callRecordingNotice',
];

/** Gaps that the author closed in the metadata: by lists made of the prose, and by knowing that there is no officer. */
const closedByAuthor = ['dataSubjects', 'recipients', 'dpo', 'marketingObjection', 'withdrawal'];

/** How an import differs from the notice, beside what is listed above: each with the reason. */
type Differences = {
  facts?: Record<string, { imported: unknown; because: string }>;
  /** Sections that only the author has. */
  ofAuthor?: Record<string, string>;
  /** Own sections that only the import has. */
  ofImport?: Record<string, string>;
  /** Gaps that only the author declares, or only the import. */
  gaps?: Record<string, string>;
};

const notices: [string, Differences][] = [
  [
    'kespro-asiakasrekisteri',
    { ofAuthor: { disclosures: 'made of what the source tells under protection' } },
  ],
  ['konekesko-webshop-asiakasrekisteri', {}],
  ['kespro-puhelutallenteet', {}],
  [
    'arjasmaa-asiakastietorekisteri',
    {
      facts: {
        controllerName: {
          imported: 'Rekisterinpitäjä (vahvistettava)',
          because: 'the source names a person; the author took the company named beside the register',
        },
        contactRole: {
          imported: undefined,
          because: 'the source names no contact but the person; the author made it a role',
        },
        postalAddress: {
          imported: 'null',
          because: 'beside a person’s name it may be a home; the author knew it for the company’s',
        },
      },
      ofAuthor: { 'breach-notification': 'the author’s own address for the next' },
      ofImport: { 'tietoturvaloukkauksista-ilmoittaminen': 'the address that its heading makes' },
      gaps: {
        controllerContact: 'the address beside the person is not imported',
        contact: 'the author made a role of it',
        transfers: 'the author made one of a sentence on technical needs',
      },
    },
  ],
  [
    'oulunseutuvarasto-asiakasrekisteri',
    {
      facts: {
        registerName: {
          imported: 'Oulunseutuvarasto:n asiakasrekisteri',
          because: 'the author mended the spelling',
        },
      },
      ofAuthor: {
        disclosures: 'made of what the source tells under protection',
        'staff-guidance': 'the author’s own address for the next but one',
      },
      ofImport: {
        introduction: 'the author told in the lead what the source opens with',
        ohjeistus: 'the address that its heading makes',
      },
    },
  ],
];

describe('the sources of the five notices import to what the notices hold', () => {
  it.each(notices)('%s', async (id, differences) => {
    const [own, made] = [await held(here, id), await importedFrom(id)];
    const [wanted, found] = [Object.entries(factsOf(own)), new Map(Object.entries(factsOf(made)))];
    const differing = wanted.flatMap(([key, value]) =>
      JSON.stringify(found.get(key)) === JSON.stringify(value) ? [] : [[key, found.get(key)]],
    );
    expect(Object.fromEntries(differing)).toEqual(
      Object.fromEntries(
        Object.entries(differences.facts ?? {}).map(([key, { imported }]) => [key, imported]),
      ),
    );
    expect(beyond(own.sections, made.sections)).toEqual(Object.keys(differences.ofAuthor ?? {}));
    // Facts that the author holds in the metadata alone, the import keeps as prose besides.
    const inMetadata = ['controller', 'contact', 'registerName', 'purpose', 'transfers'];
    expect(beyond(beyond(made.sections, own.sections), inMetadata)).toEqual(
      Object.keys(differences.ofImport ?? {}),
    );
    const [ownGaps, madeGaps] = [gapsOf(own), gapsOf(made)];
    expect([
      ...beyond(beyond(ownGaps, madeGaps), seenByReading),
      ...beyond(beyond(madeGaps, ownGaps), closedByAuthor),
    ]).toEqual(Object.keys(differences.gaps ?? {}));
    // Whether there is a contact is compared above.
    const others = [...Object.keys(made.matter), ...authors, 'contact'];
    expect(beyond(Object.keys(own.matter), others)).toEqual([]);
    expect(beyond(Object.keys(made.matter), Object.keys(own.matter))).toEqual([]);
  });
});
