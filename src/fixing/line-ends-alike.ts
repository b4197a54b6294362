// Line ends of both kinds in one file: all become of the kind that most are. A file of one kind is left as it is.
import type { Fix } from './fix.ts';

export const lineEndsAlike: Fix = {
  id: 'line-ends-alike',
  did: { fi: 'rivinvaihdot samanlaisiksi', en: 'line ends alike' },

  rewrite(raw) {
    const windows = raw.split('\r\n').length - 1;
    const others = raw.split('\n').length - 1 - windows;
    if (windows === 0 || others === 0) return raw;
    return windows > others ? raw.replace(/(?<!\r)\n/g, '\r\n') : raw.replaceAll('\r\n', '\n');
  },
};
