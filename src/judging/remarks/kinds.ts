// The sentences about values that are not what a field takes: a date, a phone number, an id.
import { lastOf } from '../../calendar.ts';
import { dayIn, meant } from '../meant.ts';
import type { Said } from '../../model.ts';
import { excerpt, fieldAt, listed, type Path, type Remark } from './remark.ts';
import { kinds, type KindName } from '../../schema/scalars.ts';

/** What to tell of a value that is not of the kind its field takes. */
export function kindRemark(path: Path, kind: KindName, input: string): Remark {
  const help = advice(kind, input);
  const field = fieldAt(path);
  const day = kind === 'day' ? dayIn(input) : null;
  if (day && day.month >= 1 && day.month <= 12 && !kinds.day.holds(day.iso))
    return { message: noSuchDay(field, input, day), help: correct(field) };
  if (kind === 'businessId' && /^\d{7}-\d$/.test(input))
    return { message: wrongCheckDigit(input), help: correct(field) };
  return { message: otherwise(field, input, kind), help };
}

/** What to tell of a key that names a thing, as in `controllers`, and is not fit to. */
export function keyRemark(path: Path): Remark {
  const [within, name] = [fieldAt(path.slice(0, -1)), String(path.at(-1))];
  return {
    message: {
      fi: `Kentän \`${within}\` alla on ”${excerpt(name)}”, joka ei ole sopiva tunnus.`,
      en: `Under \`${within}\` there is “${excerpt(name)}”, which is not fit to be an id.`,
    },
    help: advice('id', name),
  };
}

/** What the value is not, and what to write instead. */
const ways: Record<KindName, { not: Said; write: Said }> = {
  day: {
    not: { fi: 'päivämäärä muodossa vuosi-kuukausi-päivä', en: 'a date written year-month-day' },
    write: { fi: 'Kirjoita vuosi, kuukausi ja päivä', en: 'Write the year, the month and the day' },
  },
  duration: {
    not: { fi: 'kesto muodossa P, luku ja yksikkö', en: 'a duration written P, number, unit' },
    write: {
      fi: 'Kirjoita P, luku ja yksikkö: Y on vuosi, M kuukausi, W viikko ja D päivä',
      en: 'Write P, a number and a unit: Y for years, M for months, W for weeks, D for days',
    },
  },
  businessId: {
    not: { fi: 'Y-tunnus', en: 'a Finnish business ID' },
    write: {
      fi: 'Kirjoita seitsemän numeroa, yhdysviiva ja tarkistusnumero',
      en: 'Write seven digits, a hyphen and the check digit',
    },
  },
  email: {
    not: { fi: 'sähköpostiosoite', en: 'an e-mail address' },
    write: { fi: 'Kirjoita yksi sähköpostiosoite', en: 'Write one e-mail address' },
  },
  phone: {
    not: { fi: 'puhelinnumero', en: 'a phone number' },
    write: {
      fi: 'Kirjoita yksi suomalainen numero tai numero, joka alkaa plusmerkillä ja maan suuntanumerolla',
      en: 'Write one Finnish number, or a number that starts with a plus sign and the country code',
    },
  },
  country: {
    not: { fi: 'maan kaksikirjaiminen tunnus', en: 'the two-letter code of a country' },
    write: {
      fi: 'Kirjoita maan ISO 3166-1 -tunnus isoin kirjaimin',
      en: 'Write the ISO 3166-1 code of the country in capitals',
    },
  },
  postcode: {
    not: { fi: 'postinumero', en: 'a postal code' },
    write: { fi: 'Kirjoita pelkkä postinumero', en: 'Write the postal code alone' },
  },
  web: {
    not: { fi: 'verkko-osoite, joka alkaa `https://`', en: 'a web address that starts with `https://`' },
    write: { fi: 'Kirjoita koko osoite', en: 'Write the whole address' },
  },
  statute: {
    not: { fi: 'säädöksen numero ja vuosi', en: 'the number and year of an act' },
    write: {
      fi: 'Kirjoita säädöksen numero, kauttaviiva ja vuosi',
      en: 'Write the number of the act, a slash and the year',
    },
  },
  slug: {
    not: { fi: 'sopiva osa verkko-osoitetta', en: 'fit to be a part of a web address' },
    write: {
      fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, enintään 64 merkkiä',
      en: 'Use small letters a–z, digits and hyphens, at most 64 characters',
    },
  },
  id: {
    not: { fi: 'sopiva tunnus', en: 'fit to be an id' },
    write: {
      fi: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja, ensimmäisenä kirjainta, enintään 40 merkkiä',
      en: 'Use small letters a–z, digits and hyphens, a letter first, at most 40 characters',
    },
  },
  number: {
    not: { fi: 'kokonaisluku väliltä 1–9999', en: 'a whole number from 1 to 9999' },
    write: { fi: 'Kirjoita pelkkä luku', en: 'Write the number alone' },
  },
  textHash: {
    not: { fi: 'tekstin tunniste', en: 'the fingerprint of a text' },
    write: {
      fi: 'Palauta tunniste sellaiseksi kuin `seloste release` sen kirjoitti',
      en: 'Restore the fingerprint as `seloste release` wrote it',
    },
  },
  seal: {
    not: { fi: 'sinetti', en: 'a seal' },
    write: {
      fi: 'Palauta sinetti sellaiseksi kuin komento sen kirjoitti',
      en: 'Restore the seal as the command wrote it',
    },
  },
};

function advice(kind: KindName, input: string): Said {
  const guess = meant(kind, input);
  if (guess !== null) return { fi: `Kirjoita \`${guess}\`.`, en: `Write \`${guess}\`.` };
  const { write } = ways[kind];
  const example = listed([kinds[kind].example]);
  return { fi: `${write.fi}, esimerkiksi ${example}.`, en: `${write.en}, for example ${example}.` };
}

const otherwise = (field: string, input: string, kind: KindName): Said => ({
  fi: `Kentän \`${field}\` arvo ”${excerpt(input)}” ei ole ${ways[kind].not.fi}.`,
  en: `The value “${excerpt(input)}” of \`${field}\` is not ${ways[kind].not.en}.`,
});

function noSuchDay(field: string, input: string, { year, month }: { year: number; month: number }): Said {
  const last = lastOf(year, month);
  return {
    fi: `Kentän \`${field}\` päivää ”${input}” ei ole: ${months.fi[month - 1]}kuussa ${year} on ${last} päivää.`,
    en: `The day “${input}” of \`${field}\` does not exist: ${months.en[month - 1]} ${year} has ${last} days.`,
  };
}

const months = {
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const wrongCheckDigit = (input: string): Said => ({
  fi: `Y-tunnuksen ”${input}” tarkistusnumero ei täsmää.`,
  en: `The check digit of the business ID “${input}” does not match.`,
});

const correct = (field: string): Said => ({
  fi: `Tarkista ja korjaa kenttä \`${field}\`.`,
  en: `Check and correct the field \`${field}\`.`,
});
