// The byte order mark that some editors put at the start of a file.
import type { Fix } from './fix.ts';

export const markAbsent: Fix = {
  id: 'mark-absent',
  did: {
    fi: 'tavujärjestysmerkki pois tiedoston alusta',
    en: 'the byte order mark off the start of the file',
  },
  rewrite: (raw) => raw.replace(/^\uFEFF/, ''),
};
