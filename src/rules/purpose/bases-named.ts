// The legal bases that a text names, by the words that people use for them.
import { phrases } from '../../languages/phrases.ts';
import type { Basis } from '../../law/bases.ts';
import type { Lang } from '../../model.ts';

/** A basis that a text names: its words, and where they begin. */
export type BasisNamed = { basis: Basis; text: string; start: number };

/** The bases that a text names, in its order. */
export const basesNamed = (text: string, lang: Lang): BasisNamed[] =>
  // Object.entries forgets that the keys are bases.
  (Object.entries(words[lang]) as [Basis, RegExp][])
    .flatMap(([basis, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ basis, text: found, start: index })),
    )
    .toSorted((one, other) => one.start - other.start);

const words: Record<Lang, Record<Basis, RegExp>> = {
  fi: {
    consent: phrases(
      'suostumus',
      'suostumuksen',
      'suostumuksesi',
      'suostumuksensa',
      'suostumukseen',
      'suostumukseesi',
      'suostumukseensa',
      'suostumusta',
      'suostumustasi',
      'suostumuksella',
      'suostumuksellasi',
    ),
    contract: phrases(
      'sopimus',
      'sopimuksen',
      'sopimukseen',
      'sopimusta',
      'sopimussuhde',
      'sopimussuhteen',
      'sopimussuhteeseen',
    ),
    legalObligation: phrases('lakisäätei* velvo*', 'laki', 'lakiin'),
    vitalInterests: phrases('elintärke* etu*', 'elintärke* edu*'),
    publicTask: phrases('ylei* etu*', 'ylei* edu*', 'yleistä etua*', 'julkisen vallan*'),
    legitimateInterests: phrases('oikeute* etu*', 'oikeute* edu*'),
  },
  sv: {
    consent: phrases('samtycke', 'samtycket'),
    contract: phrases('avtal', 'avtalet', 'avtalsförhållande*'),
    legalObligation: phrases('rättslig* förpliktelse*', 'lagstadga* skyldighet*', 'lag', 'lagen'),
    vitalInterests: phrases('intressen av grundläggande betydelse', 'vital* intresse*'),
    publicTask: phrases('allmän* intress*', 'allmänintresse*', 'myndighetsutövning*'),
    legitimateInterests: phrases('berättiga* intresse*'),
  },
  en: {
    consent: phrases('consent'),
    contract: phrases('contract', 'agreement'),
    legalObligation: phrases('legal obligation*', 'statutory obligation*', 'statutory dut*', 'law'),
    vitalInterests: phrases('vital interest*'),
    publicTask: phrases('public interest*', 'official authority', 'public task*'),
    legitimateInterests: phrases('legitimate interest*'),
  },
};
