// What the benchmark of rules needs of the program: the rules, and the sound notice with some text in it.
import { addressesOf } from '../src/addresses.ts';
import { sound } from '../src/explaining/sound.ts';
import type { Notice } from '../src/model.ts';
import { byRules, compile } from '../src/pipeline.ts';
import * as all from '../src/rules/index.ts';

/** Every rule about notices. */
export const rules = Object.values(all).flat();

/** The sound notice with a text in its recipients, security, purpose and rights, in both languages. */
export function noticeWith(text: string) {
  const files = [...sound].map(([path, content]) => ({
    path,
    bytes: new TextEncoder().encode(
      content.replace(
        /(## (?:Tietojen vastaanottajat|Recipients)\n\n)/,
        (heading) => `${heading}${text}\n\n`,
      ),
    ),
  }));
  const kept: Notice[] = [];
  const { value, diagnostics } = compile(
    { value: files, diagnostics: [] },
    { today: '2026-11-22', strict: false },
    { keep: (notice) => kept.push(notice), judging: byRules },
  );
  const [notice] = kept;
  if (!value || !notice)
    throw new Error(diagnostics.map(({ rule, message }) => `${rule}: ${message.en}`).join('\n'));
  return {
    notice,
    surroundings: {
      site: value.site,
      addresses: addressesOf(value.site, [], notice.editions),
      today: '2026-11-22',
      strict: false,
    },
  };
}
