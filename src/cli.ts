#!/usr/bin/env node
// The command line: what was typed into what is meant, and what happened into an exit code.
import { parseArgs } from 'node:util';
import { isDay } from './calendar.ts';
import type { Command, Exit, Talk } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { wrongUsage } from './commands/usage.ts';
import { ioCode } from './publishing/io-code.ts';
import type { AuthorLang, Said } from './model.ts';

const help: Said = { fi: 'näytä tämä ohje', en: 'show this help' };
const langOption: Said = {
  fi: 'viestien kieli (oletus: ympäristön kieli, muuten suomi)',
  en: 'language of the messages (default: the locale’s, else Finnish)',
};

async function main(typed: string[]): Promise<Exit> {
  const [name, ...rest] = typed;
  const lang = langOf(typed, process.env);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return overview(lang);
  if (name === '--version') return version();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    return wrongUsage(write, lang, {
      fi: `Komentoa ”${name}” ei ole. Komennot: ${Object.keys(commands).join(', ')}.`,
      en: `There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.`,
    });
  const command = await load();
  return run(name, command, rest, lang);
}

async function run(name: string, command: Command, typed: string[], lang: AuthorLang): Promise<Exit> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([option, { type, multiple }]) => [
      option,
      { type, multiple: multiple === true },
    ]),
  );
  const parsed = attempt(() =>
    parseArgs({
      args: typed,
      options: { ...options, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    }),
  );
  const repeated = parsed?.tokens.find(
    (token, at) =>
      token.kind === 'option' &&
      options[token.name]?.multiple !== true &&
      parsed.tokens.slice(0, at).some((one) => one.kind === 'option' && one.name === token.name),
  );
  if (repeated?.kind === 'option') return wrongUsage(write, lang, twice(repeated.name));
  if (parsed === null)
    return wrongUsage(
      write,
      lang,
      misused(typed, { ...options, lang: { type: 'string' }, help: { type: 'boolean' } }),
    );
  const values = Object.fromEntries(
    Object.entries(parsed.values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('\n') : value,
    ]),
  );
  const { positionals } = parsed;
  if (values['help']) return usage(name, command, lang);
  if (values['lang'] !== undefined && values['lang'] !== 'fi' && values['lang'] !== 'en')
    return wrongUsage(write, lang, {
      fi: 'Viestien kieli on `fi` tai `en`.',
      en: 'The language of messages is `fi` or `en`.',
    });
  if (command.paths === null && positionals.length > 0)
    return wrongUsage(write, lang, {
      fi: `Komento ei ota polkuja: ”${positionals[0]}”.`,
      en: `The command takes no paths: “${positionals[0]}”.`,
    });
  const today = dayOf(values['date'], process.env);
  if (today === null) return wrongUsage(write, lang, noDay(values['date']));
  const talk: Talk = {
    lang,
    out: (text) => void process.stdout.write(text),
    err: write,
    watched: process.stderr.isTTY === true && !process.env['CI'],
    colour: process.stdout.isTTY === true && process.stderr.isTTY === true && !process.env['NO_COLOR'],
    today,
  };
  return command.run({ options: values, paths: positionals }, talk);
}

const write = (text: string) => void process.stderr.write(text);

/** `--lang`, else the locale of the environment, else Finnish. */
function langOf(typed: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): AuthorLang {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at === -1 ? '' : (typed[at]?.split('=')[1] ?? typed[at + 1] ?? '');
  if (asked === 'fi' || asked === 'en') return asked;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('en') ? 'en' : 'fi';
}

/** The day to go by: `--date`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the clock on the wall. Null when it is no day. */
function dayOf(date: unknown, { SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): string | null {
  if (typeof date === 'string') return isDay(date) ? date : null;
  if (SOURCE_DATE_EPOCH && !/^\d{1,11}$/.test(SOURCE_DATE_EPOCH)) return null;
  if (SOURCE_DATE_EPOCH) return new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10);
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const twice = (name: string): Said => ({
  fi: `Valitsin --${name} on annettu kahdesti. Anna se kerran.`,
  en: `--${name} is given twice. Give it once.`,
});

const noDay = (typed: unknown): Said =>
  typeof typed === 'string'
    ? {
        fi: `Päivä ”${typed}” ei ole kalenterissa. Kirjoita esimerkiksi 2026-05-31.`,
        en: `“${typed}” is not a day of the calendar. Write, for example, 2026-05-31.`,
      }
    : {
        fi: 'Ympäristömuuttujassa SOURCE_DATE_EPOCH on oltava sekuntien määrä vuoden 1970 alusta.',
        en: 'SOURCE_DATE_EPOCH must be a number of seconds since the beginning of 1970.',
      };

/** Which option is not known, or lacks its value. */
function misused(typed: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>): Said {
  const lacking = typed.find(
    (word, at) =>
      options[word.replace(/^--/, '')]?.type === 'string' && !(typed[at + 1] ?? '-').match(/^[^-]/),
  );
  if (lacking !== undefined)
    return { fi: `Valitsimelta ”${lacking}” puuttuu arvo.`, en: `The option “${lacking}” has no value.` };
  const word =
    typed.find((one) => one.startsWith('-') && options[one.replace(/^--?|=.*$/g, '')]?.type !== 'string') ??
    typed.at(-1) ??
    '';
  const list = Object.keys(options)
    .map((option) => `--${option}`)
    .join(', ');
  return {
    fi: `Valitsinta ei ymmärretä: ”${word}”. Valitsimet: ${list}.`,
    en: `The option “${word}” is not understood. Options: ${list}.`,
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

async function overview(lang: AuthorLang): Promise<Exit> {
  const list = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  seloste ${name.padEnd(9)} ${(await load()).about[lang]}`,
    ),
  );
  const title: Said = {
    fi: 'Seloste – tietosuojaselosteet koodina',
    en: 'Seloste – privacy notices as code',
  };
  const more: Said = {
    fi: 'Komennon valitsimet: seloste KOMENTO --help',
    en: 'Options of a command: seloste COMMAND --help',
  };
  process.stdout.write([title[lang], '', ...list, '', more[lang], ''].join('\n'));
  return 0;
}

function usage(name: string, { about, options, paths, operand = 'PATH…' }: Command, lang: AuthorLang): Exit {
  const all = {
    ...options,
    lang: { type: 'string', value: 'fi|en', about: langOption },
    help: { type: 'boolean', about: help },
  } as const;
  const rows = Object.entries<{ value?: string; about: Said }>(all).map(
    ([option, { value, about: text }]) => {
      const form = value ? `--${option} ${value}` : `--${option}`;
      return `  ${form.padEnd(24)} ${text[lang]}`;
    },
  );
  const where = paths ? [`  ${operand.padEnd(24)} ${paths[lang]}`] : [];
  process.stdout.write(
    [`seloste ${name}${paths ? ` [${operand}]` : ''}`, about[lang], '', ...where, ...rows, ''].join('\n'),
  );
  return 0;
}

async function version(): Promise<Exit> {
  const { tool } = await import('./tool.ts');
  process.stdout.write(`${tool}\n`);
  return 0;
}

/** A failure of the machine is told in a sentence; a fault of ours with all that helps to mend it. Exit code 3. */
function failed(error: unknown): Exit {
  const lang = langOf(process.argv, process.env);
  const machine: Said = {
    fi: 'Levyltä ei voinut lukea tai sinne kirjoittaa',
    en: 'The disk could not be read or written',
  };
  const fault: Said = {
    fi: 'Tämä on ohjelman vika, ei selosteidesi. Ilmoita siitä ja liitä mukaan tämä teksti:',
    en: 'This is a fault of the program, not of your notices. Please report it with this text:',
  };
  if (ioCode(error) !== undefined)
    write(`${machine[lang]}: ${error instanceof Error ? error.message : ''}\n`);
  else write(`${fault[lang]}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}

// One who reads no further, as `head` does, is no failure. An output that cannot be written is.
process.stdout.on('error', (error) => {
  if (ioCode(error) !== 'EPIPE') process.exit(failed(error));
});

process.exitCode = await main(process.argv.slice(2)).catch(failed);
