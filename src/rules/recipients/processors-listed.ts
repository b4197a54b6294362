// Processors are recipients too.
import { isDenied } from '../../judging/sentences.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang, SourceEdition } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** Those who process data on the controller's behalf, when the text speaks of them, are among the recipients. */
export const processorsListed: Rule = {
  id: 'processors-listed',
  covers: ['REC-03'],
  severity: underGdpr('warning'),
  ground: 'GDPR 4(9), 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Vastaanottaja on jokainen, jolle tietoja annetaan, myös palveluntarjoaja, joka käsittelee niitä puolestasi.',
    en: 'Everyone to whom data is disclosed is a recipient, a service provider that acts for you included.',
  },

  *check({ source, facts }) {
    const { recipients, gaps } = facts;
    if (!recipients || gaps?.some(({ element }) => element === 'recipients')) return;
    if (Array.isArray(recipients) && recipients.some((one) => one.as === 'processor')) return;
    const [told] = affirmedIn(source, ['disclosures']);
    const [mention] = affirmedIn(source, ['purpose', 'content', 'security', 'automatedDecisions']);
    if (told || !mention) return;
    yield {
      ...foundAt(source, mention),
      message: {
        fi: `Teksti kertoo käsittelijöistä (”${mention.text}”), mutta niitä ei ole vastaanottajissa.`,
        en: `The text speaks of processors (“${mention.text}”), but they are not among the recipients.`,
      },
      help: {
        fi: 'Lisää käsittelijät tai niiden ryhmät kenttään `recipients` ja merkitse `as: processor`.',
        en: 'Add the processors, or their categories, under `recipients` with `as: processor`.',
      },
    };
  },

  good: {
    'fi.md': [['Suojaamme tiedot', 'Palveluntarjoajien kanssa on sovittu suojauksesta. Suojaamme tiedot']],
    'en.md': [['We protect', 'We have agreed on protection with service providers. We protect']],
  },
  bad: {
    'fi.md': [
      ['Suojaamme tiedot', 'Palveluntarjoajien kanssa on sovittu suojauksesta. Suojaamme tiedot'],
      ['    as: processor\n', '    as: controller\n'],
    ],
    'en.md': [['We protect', 'We have agreed on protection with service providers. We protect']],
  },
};

const affirmedIn = (source: SourceEdition, sections: string[]) =>
  [...mentionsIn(source, processors[source.lang], { sections })].filter((one) => !isDenied(one, source.lang));

const processors: Record<Lang, RegExp> = {
  fi: phrases(
    'toimeksiannosta*',
    'toimeksiannostamme',
    'lukuumme',
    'lukuun',
    'palveluntarjoaj*',
    'palvelutoimittaj*',
    'järjestelmätoimittaj*',
    'alihankkij*',
    'henkilötietojen käsittelij*',
    'yhteistyökumppan* palvelimi*',
    'toimittaj* palvelimi*',
    'pilvipalvelu*',
    'tilitoimisto*',
  ),
  sv: phrases(
    'för vår räkning',
    'på uppdrag av oss',
    'på vårt uppdrag',
    'tjänsteleverantör*',
    'systemleverantör*',
    'underleverantör*',
    'personuppgiftsbiträd*',
    'molntjänst*',
    'bokföringsbyrå*',
  ),
  en: phrases(
    'on our behalf',
    'on its behalf',
    'service provider*',
    'system supplier*',
    'subcontractor*',
    'data processor*',
    "partner's servers",
    'partner’s servers',
    'cloud service*',
    'accounting firm*',
  ),
};
