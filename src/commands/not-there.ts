// What was named on the command line and is not there, in words.
import type { Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';

/** A notice. */
export const noNotice = (id: string): Said => ({
  fi: `Selostetta ”${visible(id)}” ei ole. Tarkista: seloste status`,
  en: `There is no notice “${visible(id)}”. See: seloste status`,
});

/** A text to compare with. */
export const noBase = (ref: string): Said => ({
  fi: `Vertailukohtaa ”${visible(ref)}” ei ole. Anna in-force, approved, versio (esimerkiksi v3), git-viite tai kansio, jossa notices on.`,
  en: `There is no “${visible(ref)}” to compare with. Give in-force, approved, a version (such as v3), a git reference, or a folder that holds notices.`,
});
