// The sentences about values that are empty, too long, of another shape or none of those allowed.
import { nearest } from '../nearest.ts';
import { entryAt, excerpt, fieldAt, listed, mean, type Path, type Remark } from './remark.ts';
import type { Said } from '../../model.ts';

/** What to tell of a value, whatever its kind. */
export const valueRemarks = {
  empty: (path: Path): Remark => {
    const field = fieldAt(path);
    const entry = entryAt(path);
    if (entry)
      return {
        message: {
          fi: `Luettelon \`${field}\` ${entry}. kohta on tyhjä.`,
          en: `Entry ${entry} of the list \`${field}\` is empty.`,
        },
        help: { fi: 'Kirjoita kohdalle sisältö tai poista kohta.', en: 'Fill in the entry, or delete it.' },
      };
    return {
      message: { fi: `Kenttä \`${field}\` on tyhjä.`, en: `The field \`${field}\` is empty.` },
      help: {
        fi: 'Kirjoita kentälle sisältö tai poista kenttä, jos se ei ole pakollinen.',
        en: 'Fill in the field, or delete it if it is not required.',
      },
    };
  },

  tooMuch: (path: Path, input: unknown, most: number): Remark => {
    const field = fieldAt(path);
    if (Array.isArray(input))
      return {
        message: {
          fi: `Luettelossa \`${field}\` on ${input.length} kohtaa, ja enintään ${most} sallitaan.`,
          en: `The list \`${field}\` has ${input.length} entries, and at most ${most} are allowed.`,
        },
        help: { fi: 'Yhdistä samankaltaisia kohtia.', en: 'Combine entries that are alike.' },
      };
    const length = String(input).trim().length;
    return {
      message: {
        fi: `Kentän \`${field}\` tekstissä on ${length} merkkiä, ja enintään ${most} sallitaan.`,
        en: `The text of \`${field}\` has ${length} characters, and at most ${most} are allowed.`,
      },
      help: { fi: 'Lyhennä tekstiä.', en: 'Shorten the text.' },
    };
  },

  shape: (path: Path, expected: Shape, found: Shape, within: readonly string[]): Remark => {
    const field = fieldAt(path);
    const entry = entryAt(path);
    const [wanted, got] = [shapes[expected], shapes[found]];
    return {
      message: entry
        ? {
            fi: `Luettelon \`${field}\` ${entry}. kohdassa pitää olla ${wanted.fi}, mutta siinä on ${got.fi}.`,
            en: `Entry ${entry} of the list \`${field}\` should hold ${wanted.en}, but it holds ${got.en}.`,
          }
        : {
            fi: `Kentässä \`${field}\` pitää olla ${wanted.fi}, mutta siinä on ${got.fi}.`,
            en: `The field \`${field}\` should hold ${wanted.en}, but it holds ${got.en}.`,
          },
      help: shaping(expected, entry !== null, within),
    };
  },

  noneOrDetails: (path: Path, input: string): Remark => {
    const field = fieldAt(path);
    return {
      message: {
        fi: `Kentässä \`${field}\` on ”${excerpt(input)}”, vaikka siinä voi olla vain sana \`none\` tai tarkemmat tiedot.`,
        en: `The field \`${field}\` holds “${excerpt(input)}”, but it takes only the word \`none\` or details.`,
      },
      help: nearest(input, ['none']) ? mean('none') : noneOrDetails,
    };
  },

  noneOrEmpty: (path: Path): Remark => ({ ...valueRemarks.empty(path), help: noneOrDetails }),

  choice: (path: Path, input: string, values: readonly string[]): Remark => {
    const guess = nearest(input, values);
    return {
      message: {
        fi: `Kentän \`${fieldAt(path)}\` arvo ”${excerpt(input)}” ei ole mikään sallituista arvoista.`,
        en: `The value “${excerpt(input)}” of \`${fieldAt(path)}\` is not one of those allowed.`,
      },
      help: guess
        ? mean(guess)
        : { fi: `Valitse jokin näistä: ${listed(values)}.`, en: `Choose one of these: ${listed(values)}.` },
    };
  },
};

/** What stands where a value could be. */
export type Shape = keyof typeof shapes;

const shapes = {
  list: { fi: 'luettelo', en: 'a list' },
  fields: { fi: 'alakenttiä', en: 'fields of its own' },
  text: { fi: 'tekstiä', en: 'text' },
} satisfies Record<string, Said>;

function shaping(expected: Shape, inList: boolean, within: readonly string[]): Said {
  const first = within[0] ? `- ${within[0]}: …` : '- …';
  if (expected === 'list')
    return {
      fi: `Aloita jokainen kohta omalta riviltään viivalla ja välilyönnillä: \`${first}\``,
      en: `Start each entry on a line of its own with a hyphen and a space: \`${first}\``,
    };
  if (expected === 'text')
    return inList
      ? { fi: 'Kirjoita teksti viivan perään.', en: 'Write the text after the hyphen.' }
      : {
          fi: 'Kirjoita teksti kentän nimen perään samalle riville.',
          en: 'Write the text after the name of the field, on the same line.',
        };
  const others = inList ? within.slice(1) : within;
  const names = others.length > 0 ? `: ${listed(others)}` : '';
  return inList
    ? {
        fi: `Aloita kohta \`${first}\` ja kirjoita sen alle muut kentät${names}.`,
        en: `Start the entry with \`${first}\` and write its other fields under it${names}.`,
      }
    : {
        fi: `Kirjoita alakentät omille riveilleen ja sisennä ne kahdella välilyönnillä${names}.`,
        en: `Write its fields on lines of their own, indented by two spaces${names}.`,
      };
}

const noneOrDetails: Said = {
  fi: 'Kirjoita `none`, jos sellaista ei ole, tai kirjoita tiedot seuraaville riveille.',
  en: 'Write `none` if there is none, or give the details on the lines below.',
};
