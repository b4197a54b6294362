// For whom someone approves a text: the roles that many organisations have are called by their names.
import type { AuthorLang, Said } from '../model.ts';

/** The roles that have a name of their own. A policy may list others by their ids. */
const roles: Readonly<Record<string, Said>> = {
  legal: { fi: 'lakiasiat', en: 'legal' },
  owner: { fi: 'selosteen omistaja', en: 'owner of the notice' },
  dpo: { fi: 'tietosuojavastaava', en: 'data protection officer' },
  translator: { fi: 'kääntäjä', en: 'translator' },
};

/** A role in words: its name where it has one, else its id. */
export const roleName = (role: string, lang: AuthorLang): string =>
  (Object.hasOwn(roles, role) ? roles[role]?.[lang] : undefined) ?? role;
