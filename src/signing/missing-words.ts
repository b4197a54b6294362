// What is told of a signature that a text lacks, and what to do.
import * as languages from '../languages/index.ts';
import type { AuthorLang, Said } from '../model.ts';
import { fingerprintOf } from '../versions/text-hash.ts';
import { roleName } from './roles.ts';
import type { Missing } from './missing.ts';

/** What is missing. `version` is the number of a released version, and null for a working text. */
export const messageOf = (missing: Missing, version: number | null): Said => ({
  fi: inFinnish(missing, version),
  en: inEnglish(missing, version),
});

/** How the signature is got. */
export function helpOf(id: string, { signature: { role, state } }: Missing, version: number | null): Said {
  const which = version === null ? '' : ` --version ${version}`;
  const approve = (name: string) => `\`seloste approve ${id} --role ${role} --by "${name}"${which}\``;
  const review = `\`seloste review ${id} --base approved\``;
  if (state === 'rejected')
    return {
      fi: `Muuta tekstiä ja pyydä uusi päätös. Kirjaa hyväksyntä: ${approve('Nimi')}.`,
      en: `Change the text and ask for a new decision. Record the approval: ${approve('Name')}.`,
    };
  return {
    fi: `Pyydä hyväksyntä ja kirjaa se: ${approve('Nimi')}.${state === 'outdated' ? ` Katso muutokset: ${review}.` : ''}`,
    en: `Ask for the approval, and record it: ${approve('Name')}.${state === 'outdated' ? ` See the changes: ${review}.` : ''}`,
  };
}

function inFinnish({ signature: { role, lang, state, approval }, since }: Missing, version: number | null) {
  const who = `Rooli ${called(role, 'fi')}`;
  const text = version === null ? 'tekstiä' : `version ${version} tekstiä`;
  if (state === 'awaited' || approval === null)
    return `${who} ei ole hyväksynyt ${text} kielellä \`${lang}\`.`;
  const { record } = approval;
  const day = languages.fi.day(record.on);
  if (state === 'rejected')
    return `${who} hylkäsi ${version === null ? 'tekstin' : `version ${version} tekstin`} kielellä \`${lang}\` ${day}${reasons(record.conditions, '”')}.`;
  if (record.decision === 'rejected')
    return `${who} hylkäsi aiemman tekstin kielellä \`${lang}\` ${day} eikä ole hyväksynyt nykyistä.`;
  const which = `${day} (tunniste ${fingerprintOf(record.texts[lang] ?? '')})`;
  const changed = since?.inFewWords.fi ? `: ${since.inFewWords.fi}` : '';
  return version === null
    ? `${who} hyväksyi tekstin kielellä \`${lang}\` ${which}, mutta teksti on muuttunut sen jälkeen${changed}.`
    : `${who} ei ole hyväksynyt version ${version} tekstiä kielellä \`${lang}\`. Se poikkeaa tekstistä, jonka rooli hyväksyi ${which}${changed}.`;
}

function inEnglish({ signature: { role, lang, state, approval }, since }: Missing, version: number | null) {
  const who = `The role ${called(role, 'en')}`;
  const text = version === null ? `the text in \`${lang}\`` : `the text of version ${version} in \`${lang}\``;
  if (state === 'awaited' || approval === null) return `${who} has not approved ${text}.`;
  const { record } = approval;
  const day = languages.en.day(record.on);
  if (state === 'rejected') return `${who} rejected ${text} on ${day}${reasons(record.conditions, '“')}.`;
  if (record.decision === 'rejected')
    return `${who} rejected an earlier text in \`${lang}\` on ${day}, and has not approved the present one.`;
  const which = `on ${day} (fingerprint ${fingerprintOf(record.texts[lang] ?? '')})`;
  const changed = since?.inFewWords.en ? `: ${since.inFewWords.en}` : '';
  return version === null
    ? `${who} approved the text in \`${lang}\` ${which}, but the text has changed since${changed}.`
    : `${who} has not approved ${text}. It differs from the text that the role approved ${which}${changed}.`;
}

/** A role by its id, and by its name where it has one. */
function called(role: string, lang: AuthorLang): string {
  const name = roleName(role, lang);
  const quoted = lang === 'fi' ? `”${role}”` : `“${role}”`;
  return name === role ? quoted : `${quoted} (${name})`;
}

const reasons = (conditions: readonly string[] | undefined, open: string): string =>
  conditions
    ? `: ${conditions.map((one) => `${open}${one.replaceAll('`', '').replace(/\.$/, '')}”`).join(', ')}`
    : '';
