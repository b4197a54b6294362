// What the metadata of a notice say, in the form in which it is found in texts.
import { particularsIn } from '../../judging/particulars/find.ts';
import { lengthOf } from '../../judging/particulars/measures/duration.ts';
import type { ParticularKind } from '../../judging/particulars/particular.ts';
import type { Notice } from '../../model.ts';
import type { Site } from '../../schema/site.ts';

/** Something that the metadata tell: as a particular, and as its author wrote it. */
export type Stated = { value: string; written: string };

/** What the metadata tell that a text can contradict. */
export type Known = {
  durations: readonly Stated[];
  days: readonly Stated[];
  /** Everyone's, those of `site.yaml` too. */
  channels: Record<Channel, readonly Stated[]>;
  /** Those at which the notice says that its controller is reached. */
  own: Record<Channel, readonly Stated[]>;
};

/** A way to reach someone that has a value in the text. */
export type Channel = Extract<ParticularKind, 'email' | 'phone'>;

/** All that the metadata tell, and `site.yaml`. */
export function knownOf({ facts, editions }: Notice, site: Site): Known {
  const dpo = typeof facts.dpo === 'object' ? [facts.dpo] : [];
  const own = [site.controllers[facts.controller], facts.contact, ...dpo];
  const all = [
    ...own,
    ...Object.values(site.controllers),
    ...Object.values(site.recipients ?? {}),
    site.authority,
  ];
  return {
    durations: [
      ...(facts.purposes ?? []).flatMap(({ retention }) =>
        retention ? [{ value: lengthsOf(retention), written: retention }] : [],
      ),
      ...editions.flatMap(({ words, lang }) =>
        (words.purposes ?? [])
          .flatMap(({ retentionRule }) => particularsIn(retentionRule ?? '', lang))
          .filter(({ kind, isLoose }) => kind === 'duration' && !isLoose)
          .map(({ value, text }) => ({ value, written: text })),
      ),
    ],
    days: [
      ...[facts.created, facts.updated, facts.effectiveFrom, facts.reviewed, facts.reviewDue],
      ...(facts.changes ?? []).map(({ on }) => on),
    ].flatMap((day) => (day === undefined ? [] : [{ value: day, written: day }])),
    channels: { email: channelsOf('email', all), phone: channelsOf('phone', all) },
    own: { email: channelsOf('email', own), phone: channelsOf('phone', own) },
  };
}

type Reachable = Partial<Record<Channel, string | undefined>> | undefined;

const channelsOf = (channel: Channel, reachable: readonly Reachable[]): Stated[] =>
  reachable.flatMap((one) => {
    const written = one?.[channel];
    if (written === undefined) return [];
    return [{ value: particularsIn(written, 'fi')[0]?.value ?? written, written }];
  });

/** A duration of ISO 8601 in the form of a particular, when it is of one unit. */
function lengthsOf(iso: string): string {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(iso) ?? [];
  const named = units.find(([letter]) => letter === unit);
  return named ? lengthOf(Number(count), named[1]) : iso;
}

const units = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
] as const;
