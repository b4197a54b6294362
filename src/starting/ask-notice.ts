// What has to be known of a notice before it is begun, taken from the command line or asked.
import type { AuthorLang, Lang, Said } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { answer, unanswered, type Answer, type Ask } from './answer.ts';
import type { Begun } from './notice-skeleton.ts';
import { readFramework, readId, readLanguages, readOneOf, readText } from './readings.ts';

/** All of it, or what is wrong or missing. `taken` are the ids that are there. */
export async function askForNotice(
  given: { id: string | undefined; option: (name: string) => string | undefined },
  site: Site,
  taken: readonly string[],
  whom: { ask: Ask | null; lang: AuthorLang },
): Promise<Begun | Said> {
  const { option } = given;
  const tags = readLanguages(option('languages') ?? site.languages.join(','), site.languages);
  if ('wrong' in tags) return tags.wrong;
  const [source = 'fi'] = site.languages;
  if (!tags.value.includes(source)) return say.sourceFirst(source);
  const languages = site.languages.filter((tag) => tags.value.includes(tag));

  const id = await answer(
    { as: 'ID', given: given.id, question: say.id, read: (typed) => readId(typed, taken) },
    whom,
  );
  const names: [Lang, Answer<string>][] = [];
  for (const tag of languages) {
    const as = tag === source ? '--name' : `--name-${tag}`;
    const given = option(`name-${tag}`) ?? (tag === source ? option('name') : undefined);
    names.push([tag, await answer({ as, given, question: say.name(tag), read: readText }, whom)]);
  }
  const controllers = Object.keys(site.controllers);
  const only = controllers.length === 1 ? controllers[0] : undefined;
  const controller = await answer(
    {
      as: `--controller (${controllers.join(', ')})`,
      given: option('controller') ?? only,
      question: say.controller(controllers),
      read: (typed) => readOneOf(typed, controllers),
    },
    whom,
  );
  const framework = await answer(
    {
      as: '--framework (gdpr-13, gdpr-14, gdpr-13+14)',
      given: option('framework'),
      question: say.framework,
      read: readFramework,
    },
    whom,
  );

  const lacking = unanswered([id, ...names.map(([, name]) => name), controller, framework]);
  if (lacking) return lacking;
  if (!('value' in id && 'value' in controller && 'value' in framework))
    throw new Error('what is not unanswered is answered');
  return {
    id: id.value,
    languages,
    names: Object.fromEntries(names.map(([tag, name]) => [tag, 'value' in name ? name.value : ''])),
    controller: controller.value,
    framework: framework.value,
  };
}

const say = {
  id: {
    fi: 'Selosteen pysyvä tunnus, esimerkiksi asiakasrekisteri',
    en: 'The permanent id of the notice, for example customer-register',
  },
  name: (tag: Lang): Said => ({
    fi: `Rekisterin nimi ${inLanguage[tag].fi}`,
    en: `The name of the register in ${inLanguage[tag].en}`,
  }),
  controller: (keys: readonly string[]): Said => ({
    fi: `Rekisterinpitäjä (${keys.join(', ')})`,
    en: `The controller (${keys.join(', ')})`,
  }),
  framework: {
    fi: 'Mistä tiedot saadaan: rekisteröidyltä (gdpr-13), muualta (gdpr-14) vai molemmista (gdpr-13+14)',
    en: 'Where the data comes from: the data subject (gdpr-13), elsewhere (gdpr-14) or both (gdpr-13+14)',
  },
  sourceFirst: (source: Lang): Said => ({
    fi: `Lähdekielen \`${source}\` on oltava mukana.`,
    en: `The source language \`${source}\` must be among them.`,
  }),
};

const inLanguage: Record<Lang, Said> = {
  fi: { fi: 'suomeksi', en: 'Finnish' },
  sv: { fi: 'ruotsiksi', en: 'Swedish' },
  en: { fi: 'englanniksi', en: 'English' },
};
