// The ids of what is wrong with fields and their values.
import type { schemaRules } from '../judging/explain.ts';
import type { Said } from '../model.ts';
import type { Example } from '../rules/rule.ts';
import type { Known } from './known.ts';
import { seenIn } from './seen.ts';

const examples: Record<(typeof schemaRules)[number], { why: Said; bad: Example }> = {
  'fields-known': {
    why: {
      fi: 'Tuntematon kenttä jäisi pois sivulta, eikä kukaan huomaisi sitä.',
      en: 'An unknown field would be left out of the page, and no one would notice.',
    },
    bad: { 'fi.md': [['version: 4', 'verison: 4']] },
  },
  'fields-given': {
    why: {
      fi: 'Ilman kenttää selosteesta ei voi tehdä sivua.',
      en: 'No page can be made of a notice without the field.',
    },
    bad: { 'fi.md': [['registerName: Verkkokaupan asiakasrekisteri\n', '']] },
  },
  'facts-once': {
    why: {
      fi: 'Kaikille kielille yhteinen tieto kirjoitetaan yhteen paikkaan, jotta kielet eivät joudu ristiriitaan.',
      en: 'A fact that all languages share is written in one place, so that the languages cannot conflict.',
    },
    bad: { 'en.md': [['slug: web-shop\n', 'slug: web-shop\nupdated: 2026-04-20\n']] },
  },
  'values-given': {
    why: {
      fi: 'Tyhjästä kentästä ei näe, puuttuuko tieto vai eikö sitä ole.',
      en: 'An empty field does not tell whether something is missing or there is none.',
    },
    bad: { 'fi.md': [['dpo: none', 'dpo:']] },
  },
  'values-short': {
    why: {
      fi: 'Sivulla teksti on paikassa, johon mahtuu vain lyhyt: otsikossa, rivillä tai taulukon solussa.',
      en: 'On the page the text stands where only a short one fits: in a heading, on a line or in a cell of a table.',
    },
    bad: {
      'fi.md': [
        ['role: Tietosuojatiimi', `role: Tietosuojatiimi, joka ${'vastaa kysymyksiin ja '.repeat(5)}auttaa`],
      ],
    },
  },
  'values-fit': {
    why: {
      fi: 'Arvosta tehdään sivulle linkki, luettelo tai lause. Muusta kuin sovitusta muodosta se ei onnistu.',
      en: 'A link, a list or a sentence of the page is made of the value. That works in the agreed form only.',
    },
    bad: { 'fi.md': [['email: tietosuoja@example.fi', 'email: tietosuoja (at) example.fi']] },
  },
  'days-exist': {
    why: {
      fi: 'Päivästä on nähtävä yksiselitteisesti, milloin jokin on tapahtunut: 1.5. ja 5.1. menevät eri maissa sekaisin.',
      en: 'A day must tell plainly when something happened: 1.5. and 5.1. are mixed up from country to country.',
    },
    bad: { 'fi.md': [['updated: 2026-04-20', 'updated: 20.4.2026']] },
  },
};

/** What is told of the fields of metadata. */
export const ofFields: readonly Known[] = Object.entries(examples).map(([id, { why, bad }]) => ({
  id,
  severity: 'error',
  why,
  see: () => seenIn(id, bad, {}),
}));
