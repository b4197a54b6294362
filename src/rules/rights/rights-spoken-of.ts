// Which rights a text speaks of, by the words it uses.
import { has } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Right } from '../../law/rights.ts';
import type { Lang } from '../../model.ts';

/** A right that a text can be seen to speak of. */
export type SpokenRight = Extract<
  Right,
  'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection'
>;

/** The words of each right, language by language. The patterns are global. */
export const rightWords: Record<Lang, Record<SpokenRight, RegExp>> = {
  fi: {
    access: phrases('pääsy', 'pääsyä', 'pääsyoikeu*', 'tarkast*', 'jäljennö*', 'kopio*', 'saada tietoa'),
    rectification: phrases('oikais*', 'korjaa*', 'korjata', 'korjatuksi'),
    erasure: phrases('poistaa', 'poistam*', 'poistet*', 'poistoa', 'poisto', 'poisto-oikeu*', 'unohdet*'),
    restriction: phrases('rajoitta*', 'rajoitus*', 'rajoitet*'),
    portability: phrases(
      ...['järjestelmästä toiseen', 'siirrettävyy*', 'siirto-oikeu*', 'siirtää … toiselle'],
      ...['siirtää … toiseen järjestelmään'],
    ),
    objection: phrases('vastusta*'),
  },
  sv: {
    access: phrases('tillgång', 'kopia', 'insyn', 'registerutdrag*', 'insynsrätt*'),
    rectification: phrases('rätta', 'rättas', 'rättar', 'rättad*', 'rättelse*', 'korriger*'),
    erasure: phrases('rader*', 'bortglömd', 'ta bort', 'tas bort'),
    restriction: phrases('begräns*'),
    portability: phrases('dataportabilitet*', 'överför* … till en annan', 'flytta* … till en annan'),
    objection: phrases('invänd*', 'motsätta*'),
  },
  en: {
    access: phrases('access', 'copy', 'copies'),
    rectification: phrases('rectif*', 'correct*'),
    erasure: phrases('eras*', 'delet*', 'forgotten'),
    restriction: phrases('restrict*'),
    portability: phrases('portab*', 'to another controller', 'machine-readable'),
    objection: phrases('object', 'objecting', 'objection*'),
  },
};

/** The rights that a text speaks of. */
export const rightsIn = (text: string, lang: Lang): SpokenRight[] =>
  // Object.keys forgets that the keys are rights.
  (Object.keys(rightWords[lang]) as SpokenRight[]).filter((right) => has(text, rightWords[lang][right]));
