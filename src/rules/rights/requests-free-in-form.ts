// A request needs no form of its own: not writing, not a signature, not a visit.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Mention } from '../../judging/mentions.ts';
import type { Lang } from '../../model.ts';
import { avoids } from '../avoids.ts';

const forms: Record<Lang, RegExp> = {
  fi: phrases(
    ...['kirjallisesti', 'kirjalli* pyyn*', 'kirjalli* kielto*', 'kirjalli* kiello*', 'kirjalli* hakemu*'],
    ...['kirjalli* tarkastu*', 'kirjalli* vaatimu*', 'omakätisesti allekirjoit*', 'allekirjoitet*'],
    ...[
      'allekirjoitetulla',
      'allekirjoitettava*',
      'henkilökohtaisesti … luona',
      'henkilökohtaisesti … luokse',
    ],
  ),
  sv: phrases(
    ...['skriftligen', 'skriftligt förbud', 'skriftlig* begär*', 'skriftlig* invänd*', 'skriftlig* ansök*'],
    ...['egenhändigt underteckna*', 'underteckna*', 'personligen hos', 'personligt besök'],
  ),
  en: phrases(
    ...['in writing', 'written request*', 'written objection*', 'written prohibition*', 'written demand*'],
    ...['signed', 'personally signed', 'in person at', 'in person to', 'visit* in person'],
  ),
};

/** A written or signed form, or a visit, is not told as the only way to use a right. */
export const requestsFreeInForm = avoids({
  id: 'requests-free-in-form',
  covers: ['RGT-09'],
  severity: underGdpr('warning'),
  ground: 'GDPR 12(2), 12(6)',
  why: {
    fi: 'Oikeuksien käyttämistä on helpotettava. Kumottu laki vaati allekirjoitetun asiakirjan tai käynnin, asetus ei vaadi.',
    en: 'The use of rights must be made easy. The repealed Act asked for a signed document or a visit; the Regulation does not.',
  },
  sections: ['rights'],
  kinds: ['paragraph', 'item', 'cell'],
  phrases: forms,
  unless: (mention, { lang }) =>
    !isFirst(mention, lang) ||
    !isRequest(mention, lang) ||
    isDenied(mention, lang) ||
    offersAnotherWay(mention, lang),
  message: (found) => ({
    fi: `Ilmaus ”${found}” rajaa sen, missä muodossa pyynnön voi tehdä.`,
    en: `The wording “${found}” limits the form in which a request can be made.`,
  }),
  help: () => ({
    fi: 'Kerro muitakin tapoja tehdä pyyntö, esimerkiksi sähköposti tai puhelin. Pyydä lisätietoja vain, jos henkilöä ei muuten tunnisteta.',
    en: 'Give other ways to make a request too, such as e-mail or phone. Ask for more only if the person is not identified otherwise.',
  }),
  good: {
    'fi.md': [['Lähetä pyyntö', 'Vastaamme pyyntöön kirjallisesti.\n\nLähetä pyyntö']],
    'en.md': [['Send your', 'We answer your request in writing.\n\nSend your']],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Tarkastuspyyntö on tehtävä omakätisesti allekirjoitetulla asiakirjalla tai henkilökohtaisesti rekisterinpitäjän luona.\n\nLähetä pyyntö',
      ],
    ],
    'en.md': [['Send your', 'A request for access must be made in a signed document.\n\nSend your']],
  },
});

/** Whether no form is named before it in the sentence: one sentence is told of once. */
function isFirst(mention: Mention, lang: Lang): boolean {
  const { text, start } = sentenceAround(mention, lang);
  return text.search(forms[lang]) === mention.start - start;
}

/** Whether the sentence is about what the reader asks, and not about how they are answered. */
function isRequest(mention: Mention, lang: Lang): boolean {
  const { text } = sentenceAround(mention, lang);
  return has(text, requests[lang]) && !has(text, answers[lang]);
}

/** Whether the paragraph has another way. What is signed and what needs a visit are both forms of the old Act. */
const offersAnotherWay = ({ passage }: Mention, lang: Lang): boolean =>
  passage.text.includes('@') || has(passage.text, otherWays[lang]);

const requests: Record<Lang, RegExp> = {
  fi: phrases(
    '*pyyn*',
    'pyyd*',
    '*kielto*',
    '*kiello*',
    'kieltä*',
    'vaatimu*',
    'tarkast*',
    'oikeu*',
    'hakemu*',
    'vaadi*',
    'lähetä',
    'toimita',
  ),
  sv: phrases('*begär*', 'förbud*', 'förbju*', 'invänd*', 'ansök*', 'rätt*', 'insyn*', 'skicka'),
  en: phrases('request*', 'object*', 'ask*', 'prohibition*', 'demand*', 'right*', 'access', 'send'),
};

const answers: Record<Lang, RegExp> = {
  fi: phrases(
    'vastaa',
    'vastaamme',
    'vastataan',
    'vastau*',
    'annamme',
    'ilmoitamme',
    'kerromme',
    'toimitamme',
    'saat',
    'perustelemme',
  ),
  sv: phrases('svara*', 'svar', 'svaret', 'vi ger', 'vi meddelar', 'vi lämnar', 'du får', 'vi motiverar'),
  en: phrases(
    'reply',
    'replies',
    'answer*',
    'respond*',
    'response*',
    'we give',
    'we tell',
    'we inform',
    'receive',
  ),
};

const otherWays: Record<Lang, RegExp> = {
  fi: phrases(
    ...['sähköposti*', 'sähköisesti', 'sähköise*', 'puhelim*', 'puhelu*', 'soit*', 'suullis*', 'myös'],
    ...['verkkolomak*', 'verkkopalvelu*', 'vapaamuotoi*', 'chat*'],
  ),
  sv: phrases(
    ...['e-post*', 'elektronisk*', 'telefon*', 'ring', 'ringa', 'ringer', 'muntlig*', 'också', 'även'],
    ...['webbformulär*', 'webbtjänst*', 'fritt formulera*', 'chatt*'],
  ),
  en: phrases(
    ...['e-mail*', 'email*', 'electronic*', 'phone*', 'telephone*', 'call', 'calling', 'oral*', 'also'],
    ...['online', 'web form*', 'free-form', 'chat'],
  ),
};
