// Notices that are no longer in force: their pages stay, and the list of notices names them no more.
import type { Diagnostic, Opened } from '../model.ts';
import type { Matter } from '../reading/front-matter.ts';
import { siteFile } from '../reading/notice-files.ts';
import { placeIn } from '../reading/place.ts';
import type { Site } from '../schema/site.ts';
import { retiredUnknown } from './problems.ts';

/** The day a notice ceased to be in force, when that is not after the day it is; null when it is in force. */
export function retiredOn(id: string, { retired }: Site, day: string): string | null {
  const on = retired?.[id];
  return on !== undefined && on <= day ? on : null;
}

/** The ids under `retired` that no notice has. */
export const unknownRetired = ({ retired }: Site, matter: Matter, known: readonly Opened[]): Diagnostic[] =>
  Object.keys(retired ?? {})
    .filter((id) => !known.some(({ notice }) => notice === id))
    .map((id) => retiredUnknown(siteFile, id, placeIn(matter, ['retired', id], 'key')));
