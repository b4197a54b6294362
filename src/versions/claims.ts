// The addresses that the released versions of notices hold.
import {
  noticeAddress,
  sideBySideAddress,
  versionAddress,
  versionsAddress,
  type Address,
} from '../addresses.ts';
import type { Frozen } from './frozen.ts';
import { inForce } from './in-force.ts';

/** Every address of a page of some notices' versions on a day, with the notice it belongs to. An address once used stays its notice's. */
export function claimsOf(frozen: readonly Frozen[], day: string): (readonly [Address, string])[] {
  const notices = [...new Set(frozen.map(({ notice }) => notice))];
  return notices.flatMap((notice) => {
    const versions = frozen.filter((version) => version.notice === notice);
    const current = inForce(versions, day) ?? versions[0];
    return [
      sideBySideAddress(notice),
      ...(current?.editions ?? []).map(versionsAddress),
      ...versions.flatMap(({ number, editions }) =>
        editions.flatMap((edition) => [noticeAddress(edition), versionAddress(edition, number)]),
      ),
    ].map((address) => [address, notice] as const);
  });
}
