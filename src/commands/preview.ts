// `seloste preview`: the site in a browser, renewed as its author saves.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AuthorLang, Said } from '../model.ts';
import { answer } from '../preview/answer.ts';
import { attempt, type Attempt } from '../preview/attempt.ts';
import { openEvents } from '../preview/events.ts';
import { close, listen, serve } from '../preview/serve.ts';
import { after, nothing } from '../preview/shown.ts';
import { inTurn, watch } from '../preview/watch.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Command, Talk } from './command.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

const firstPort = 4173;
const portsToTry = 21;

/** Serves the site from memory on this machine until it is stopped. A mistake leaves the last good pages, and is shown above them. */
export const preview: Command = {
  about: {
    fi: 'Näytä sivusto selaimessa ja päivitä se aina, kun tallennat.',
    en: 'Show the site in a browser, and renew it whenever you save.',
  },
  paths: null,
  options: {
    ...shared,
    port: {
      type: 'string',
      value: 'N',
      about: {
        fi: `portti (oletus: ${firstPort} tai seuraava vapaa)`,
        en: `the port (default: ${firstPort} or the next free one)`,
      },
    },
  },

  run: async ({ options }, talk) => {
    const { lang, out, err, today } = talk;
    const root = resolve(String(options['root'] ?? '.'));
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
      return wrongUsage(err, lang, say.noFolder(root));
    const ports = portsFrom(options['port']);
    if (ports === null) return wrongUsage(err, lang, say.noPort(String(options['port'])));
    const listening = await listen(ports);
    if (listening === null) return wrongUsage(err, lang, say.taken(ports));
    const stopped = stop();
    out(`${say.address(listening.port)[lang]}\n`);

    const events = openEvents();
    let shown = nothing(lang);
    let isOn = true;
    const renew = inTurn(async () => {
      const started = performance.now();
      const made = await attempt(root, { today, strict: options['strict'] === true }, talk);
      if (!isOn) return;
      shown = after(made, shown);
      tell(made, performance.now() - started, talk);
      events.tell(shown.revision);
    });
    const watching = watch(root, renew, (reason) => err(`${say.unwatched(reason)[lang]}\n`));
    const first = watching.then(renew);
    serve(listening, (path) => first.then(() => answer(path, shown)), events);

    await stopped;
    isOn = false;
    await Promise.all([close(listening), watching.then((watched) => watched.stop())]);
    return 0;
  },
};

/** The ports to try in turn: the one that was asked for, else the usual one and those after it. Null when it is no port. */
function portsFrom(asked: string | boolean | undefined): number[] | null {
  if (asked === undefined) return Array.from({ length: portsToTry }, (_, at) => firstPort + at);
  return /^\d{1,5}$/.test(String(asked)) && Number(asked) <= 65_535 ? [Number(asked)] : null;
}

/** Resolves when a person or the machine asks the program to end. Asked a second time, it ends without tidying up. */
const stop = (): Promise<void> =>
  new Promise((stopped) => {
    process.once('SIGINT', () => stopped());
    process.once('SIGTERM', () => stopped());
  });

/** One line on how it went, after the errors if there are any. */
function tell(made: Attempt, milliseconds: number, { lang, out, err }: Talk): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (made.kind === 'mistaken') err(terminal(made.report));
  if (made.kind === 'faulty') err(made.faults.map(({ path, fault }) => `${path}: ${fault}\n`).join(''));
  if (made.kind === 'failed') err(`${made.reason}\n`);
  const line = made.kind === 'made' ? say.made(made, seconds) : say.unmade(made.kind, seconds);
  out(`${line[lang]}\n`);
}

const say = {
  noFolder: (root: string): Said => ({
    fi: `Kansiota ”${root}” ei ole. Anna valitsimella --root kansio, jossa notices on.`,
    en: `There is no folder “${root}”. Give the folder that holds notices with --root.`,
  }),
  noPort: (asked: string): Said => ({
    fi: `”${asked}” ei ole portti. Anna luku väliltä 0–65535, esimerkiksi --port ${firstPort}.`,
    en: `“${asked}” is not a port. Give a number from 0 to 65535, for example --port ${firstPort}.`,
  }),
  taken: ([first, ...more]: readonly number[]): Said =>
    more.length === 0
      ? {
          fi: `Portti ${first} ei ole vapaa. Anna toinen portti tai jätä --port pois, niin seloste etsii vapaan.`,
          en: `Port ${first} is not free. Give another port, or leave --port out and seloste finds a free one.`,
        }
      : {
          fi: `Portit ${first}–${more.at(-1)} eivät ole vapaita. Anna vapaa portti valitsimella --port.`,
          en: `The ports ${first}–${more.at(-1)} are not free. Give a free port with --port.`,
        },
  address: (port: number): Said => ({
    fi: `Esikatselu: http://127.0.0.1:${port}/ – lopeta: Ctrl+C`,
    en: `Preview: http://127.0.0.1:${port}/ – stop: Ctrl+C`,
  }),
  unwatched: (reason: string): Said => ({
    fi: `Tallennuksia ei voi enää seurata (${reason}). Käynnistä esikatselu uudelleen.`,
    en: `Saved files can no longer be noticed (${reason}). Start the preview again.`,
  }),
  made: ({ files, report: { summary } }: Extract<Attempt, { kind: 'made' }>, seconds: string): Said => ({
    fi: `Sivut päivitetty (${seconds.replace('.', ',')} s): selosteita ${summary.notices}, kieliversioita ${summary.editions}, tiedostoja ${files.length}, varoituksia ${summary.warnings}`,
    en: `Pages renewed (${seconds} s): notices ${summary.notices}, editions ${summary.editions}, files ${files.length}, warnings ${summary.warnings}`,
  }),
  unmade: (kind: Exclude<Attempt['kind'], 'made'>, seconds: string): Said => ({
    fi: `${unmade[kind].fi} Sivut ovat ennallaan (${seconds.replace('.', ',')} s).`,
    en: `${unmade[kind].en} The pages are as they were (${seconds} s).`,
  }),
};

const unmade = {
  mistaken: { fi: 'Korjaa selosteiden virheet ja tallenna.', en: 'Mend the errors in the notices and save.' },
  faulty: {
    fi: 'Sivuissa on vikaa: tarkista sivupohjat.',
    en: 'Something is wrong with the pages: check the page templates.',
  },
  failed: { fi: 'Sivuja ei voitu tehdä.', en: 'The pages could not be made.' },
} satisfies Record<Exclude<Attempt['kind'], 'made'>, Record<AuthorLang, string>>;
