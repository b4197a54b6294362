// The sentences about fields that are missing, unknown or not where they belong.
import { entryAt, fieldAt, listed, mean, type Path, type Remark } from './remark.ts';
import type { Said } from '../../model.ts';

/** What to tell of a field as such. */
export const fieldRemarks = {
  missing: (path: Path): Remark => {
    const field = fieldAt(path);
    const within = fieldAt(path.slice(0, -1));
    const entry = entryAt(path.slice(0, -1));
    return {
      message: entry
        ? {
            fi: `Luettelon \`${within}\` ${entry}. kohdasta puuttuu kenttä \`${field}\`.`,
            en: `Entry ${entry} of the list \`${within}\` has no field \`${field}\`.`,
          }
        : within
          ? {
              fi: `Kentän \`${within}\` alta puuttuu kenttä \`${field}\`.`,
              en: `The field \`${field}\` is missing under \`${within}\`.`,
            }
          : { fi: `Kenttä \`${field}\` puuttuu.`, en: `The field \`${field}\` is missing.` },
      help: {
        fi: `Lisää kenttä \`${field}\` ja sille arvo.`,
        en: `Add the field \`${field}\` with a value.`,
      },
    };
  },

  factElsewhere: (field: string): Remark => ({
    message: {
      fi: `Kenttä \`${field}\` on kaikille kielille yhteinen tieto, joka kuuluu vain lähdekieliseen tiedostoon.`,
      en: `The field \`${field}\` is a fact shared by all languages and belongs only in the source language’s file.`,
    },
    help: {
      fi: `Poista kenttä \`${field}\` tästä tiedostosta.`,
      en: `Delete the field \`${field}\` from this file.`,
    },
  }),

  misspelt: (field: string, guess: string): Remark => ({ message: unknown(field), help: mean(guess) }),

  indented: (field: string, within: string): Remark => ({
    message: {
      fi: `Kenttä \`${field}\` ei kuulu kentän \`${within}\` alle.`,
      en: `The field \`${field}\` does not belong under \`${within}\`.`,
    },
    help: {
      fi: 'Poista sisennys rivin alusta.',
      en: 'Delete the indentation from the start of the line.',
    },
  }),

  astray: (field: string, homes: readonly string[]): Remark => ({
    message: {
      fi: `Kenttä \`${field}\` on väärässä paikassa.`,
      en: `The field \`${field}\` is in the wrong place.`,
    },
    help:
      homes.length > 1
        ? {
            fi: `Siirrä se sen kentän alle, johon se kuuluu: ${listed(homes)}.`,
            en: `Move it under the field it belongs to: ${listed(homes)}.`,
          }
        : {
            fi: `Siirrä se kentän ${listed(homes)} alle ja sisennä se.`,
            en: `Move it under ${listed(homes)} and indent it.`,
          },
  }),

  unknown: (field: string, allowed: readonly string[]): Remark => ({
    message: unknown(field),
    help: {
      fi: `Poista kenttä tai käytä jotakin näistä: ${listed(allowed)}.`,
      en: `Delete the field, or use one of these: ${listed(allowed)}.`,
    },
  }),
};

const unknown = (field: string): Said => ({
  fi: `Kenttää \`${field}\` ei tunneta.`,
  en: `There is no field called \`${field}\`.`,
});
