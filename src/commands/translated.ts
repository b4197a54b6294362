// `seloste translated`: records which text of the source language the translations were made from.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { examine, marksFor, withTranslation } from '../examine.ts';
import { replaceFile } from '../fixing/replace-file.ts';
import type { Edition, Lang, Notice, Said } from '../model.ts';
import type { Command } from './command.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Writes the marks into the metadata of the translations and changes nothing else in them. Exit 1 when a file could not be written. */
export const translated: Command = {
  about: {
    fi: 'Merkitse käännökset tehdyiksi nykyisestä lähdekielisestä tekstistä.',
    en: 'Record the translations as made from the source language’s present text.',
  },
  paths: {
    fi: 'selosteet, joiden käännökset merkitään (oletus: kaikki)',
    en: 'notices whose translations are recorded (default: all)',
  },
  operand: 'ID…',
  options: {
    root: shared.root,
    date: shared.date,
    language: {
      type: 'string',
      value: 'TAG',
      about: { fi: 'vain tämä kieli, esimerkiksi sv', en: 'this language alone, such as sv' },
    },
  },

  run: async ({ options, paths }, { lang, out, err, today }) => {
    const root = resolve(String(options['root'] ?? '.'));
    const language = options['language'];
    const { compiled } = await examine(root, { today, strict: false }, recordsOf);
    const notices = compiled?.notices ?? [];
    const unknown = paths.find((id) => !notices.some((notice) => notice.id === id));
    if (unknown !== undefined) return wrongUsage(err, lang, say.noNotice(unknown));
    if (language !== undefined && !compiled?.site.languages.some((tag) => tag === language))
      return wrongUsage(err, lang, say.noLanguage(String(language)));
    const wanted = notices
      .filter(({ id }) => paths.length === 0 || paths.includes(id))
      .flatMap(({ records }) => records)
      .filter((record) => language === undefined || record.lang === language);
    if (wanted.length === 0) {
      err(`${say.nothing[lang]}\n`);
      return 1;
    }
    let failures = 0;
    for (const record of wanted) {
      const outcome = await write(root, record);
      if (outcome === 'changed') failures += 1;
      (outcome === 'changed' ? err : out)(`${record.path}: ${say[outcome][lang]}\n`);
    }
    return failures > 0 ? 1 : 0;
  },
};

type Translation = Parameters<typeof withTranslation>[1];
type MarkedFile = { path: string; lang: Lang; translation: Translation };

const recordsOf = ({ id, source, editions }: Notice): { id: string; records: MarkedFile[] } => ({
  id,
  records: editions
    .filter(({ lang }) => lang !== source.lang)
    .map((edition) => ({
      path: edition.file.path,
      lang: edition.lang,
      translation: translationOf(source, edition),
    })),
});

const translationOf = (source: Edition, edition: Edition): Translation => ({
  state: edition.words.translation?.state ?? 'complete',
  sources: marksFor(source, edition),
});

async function write(
  root: string,
  { path, translation }: MarkedFile,
): Promise<'recorded' | 'same' | 'changed'> {
  const before = await readFile(join(root, path));
  const after = withTranslation(before.toString('utf8'), translation);
  if (after === null) return 'changed';
  if (after === before.toString('utf8')) return 'same';
  return (await replaceFile(join(root, path), before, Buffer.from(after))) ? 'recorded' : 'changed';
}

const say = {
  recorded: { fi: 'käännös merkitty tehdyksi', en: 'recorded as translated' },
  same: { fi: 'merkintä oli jo ajan tasalla', en: 'the record was up to date' },
  changed: {
    fi: 'tiedosto muuttui kesken kaiken, joten se on ennallaan. Aja komento uudelleen.',
    en: 'the file changed meanwhile, so it was left alone. Run the command again.',
  },
  nothing: {
    fi: 'Merkittäviä käännöksiä ei ole. Jos selosteissa on virheitä, korjaa ne ensin: seloste check',
    en: 'There are no translations to record. If the notices have errors, mend them first: seloste check',
  },
  noNotice: (id: string): Said => ({
    fi: `Selostetta ”${id}” ei ole, tai sen tiedostoja ei voi lukea. Tarkista: seloste check`,
    en: `There is no notice “${id}”, or its files cannot be read. See: seloste check`,
  }),
  noLanguage: (tag: string): Said => ({
    fi: `Sivustolla ei ole kieltä ”${tag}”.`,
    en: `The site has no language “${tag}”.`,
  }),
};
