// The border that counts is that of the EEA, not of the EU.
import { has } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { avoids } from '../avoids.ts';

/** Where a notice speaks of what is outside the EU, it names the EEA too. */
export const eeaNamed = avoids({
  id: 'eea-named',
  covers: ['TRF-10'],
  severity: 'info',
  ground: 'GDPR 44',
  why: {
    fi: 'Säännöt koskevat siirtoja Euroopan talousalueen (ETA) ulkopuolelle. Norja, Islanti ja Liechtenstein kuuluvat siihen.',
    en: 'The rules are on transfers outside the European Economic Area (EEA), which has Norway, Iceland and Liechtenstein too.',
  },
  phrases: {
    fi: phrases(
      ...['EU:n ulkopuol*', 'EU-alueen ulkopuol*', 'EU-maiden ulkopuol*', 'Euroopan unionin ulkopuol*'],
      ...['EU:n jäsenvaltioiden ulkopuol*', 'EU:n jäsenmaiden ulkopuol*'],
      ...['Euroopan unionin jäsenvaltioiden ulkopuol*', 'Euroopan unionin jäsenmaiden ulkopuol*'],
    ),
    sv: phrases('utanför EU', 'utanför Europeiska unionen', 'utanför EU-länderna'),
    en: phrases(
      ...['outside the EU', 'outside EU', 'outside the European Union', 'outside of the EU'],
      ...['outside of the European Union'],
    ),
  },
  unless: ({ passage }, { passages }) =>
    passages.some(
      ({ section, text }) =>
        section === passage.section && (section !== 'meta' || text === passage.text) && has(text, eea),
    ),
  message: (found) => ({
    fi: `Ilmauksesta ”${found}” puuttuu ETA.`,
    en: `The wording “${found}” leaves out the EEA.`,
  }),
  help: () => ({
    fi: 'Käytä ilmausta ”EU- ja ETA-alueen ulkopuolelle”.',
    en: 'Use “outside the EU and EEA”.',
  }),
  good: {
    'fi.md': [['Suojaamme', 'Tietoja ei ole EU:n eikä Euroopan talousalueen ulkopuolella.\n\nSuojaamme']],
    'en.md': [['We protect', 'No data is outside the EU or the European Economic Area.\n\nWe protect']],
  },
  bad: {
    'fi.md': [['Suojaamme', 'Tietoja ei siirretä Euroopan unionin ulkopuolelle.\n\nSuojaamme']],
    'en.md': [['We protect', 'No data is transferred outside the European Union.\n\nWe protect']],
  },
});

const eea = phrases(
  ...['ETA', 'ETA-*', 'Euroopan talousalue*', '*talousalue*', 'EES', 'EES-*'],
  ...['Europeiska ekonomiska samarbetsområdet*', 'EEA', 'European Economic Area'],
);
