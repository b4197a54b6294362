// The summary on top of a notice, made from its facts, so that it cannot contradict them.
import type { Telling } from '../answers/answer.ts';
import { recipientName } from '../answers/disclosures.ts';
import { retentionOf } from '../answers/purpose.ts';
import { basesOf, rightsOf } from '../../law/rights.ts';
import type { SectionKey } from '../../law/sections.ts';
import { capitalized, escape, series } from '../typeset.ts';
import type { Html } from '../../model.ts';

/** A row of the summary: a question, its answer in about 140 characters, and the section that tells more. */
export type GlanceRow = { term: Html; text: Html; section: SectionKey };

const most = 100;

/** The rows of the summary. A question the notice does not yet answer says so; none is left out but the surprise, which is the author's to tell. */
export function glanceOf(telling: Telling): GlanceRow[] {
  const { words, language } = telling;
  const row = (term: string, text: string, section: SectionKey) => ({
    term: escape(term),
    text: escape(text),
    section,
  });
  const { glance } = language;
  return [
    row(glance.who, telling.site.controllers[telling.facts.controller]?.name ?? glance.notYet, 'controller'),
    row(glance.why, why(telling), 'purpose'),
    row(glance.what, named(words.data, telling), 'content'),
    row(glance.howLong, howLong(telling), 'purpose'),
    row(glance.recipients, recipients(telling), 'disclosures'),
    ...(words.unexpected ? [row(glance.unexpected, words.unexpected, 'purpose')] : []),
    row(glance.rights, rights(telling), 'rights'),
  ];
}

function named(list: readonly { name: string }[] | undefined, { language }: Telling): string {
  if (!list) return language.glance.notYet;
  const names = series(
    list.map(({ name }) => name),
    language,
    most,
  );
  return sentence(names);
}

function why(telling: Telling): string {
  const { words, facts, language } = telling;
  const bases = basesOf(facts).map((basis) => language.bases[basis].toLocaleLowerCase(language.locale));
  const told =
    bases.length > 0
      ? series(bases, language, most)
      : language.facts.cellNotYet.toLocaleLowerCase(language.locale);
  return `${named(words.purposes, telling)} ${sentence(`${language.facts.basis}: ${told}`)}`;
}

function howLong(telling: Telling): string {
  const periods = (telling.facts.purposes ?? []).flatMap(({ id }) => retentionOf(id, telling) ?? []);
  if (periods.length === 0) return telling.language.glance.notYet;
  return sentence(series([...new Set(periods)], telling.language, most));
}

function recipients(telling: Telling): string {
  const { facts, language } = telling;
  const received =
    facts.recipients === undefined
      ? language.glance.notYet
      : facts.recipients === 'none'
        ? language.glance.noRecipients
        : sentence(
            series(
              facts.recipients.map(({ id }) => recipientName(id, telling)),
              language,
              most,
            ),
          );
  return facts.transfers === 'none' ? `${received} ${language.facts.noTransfers}` : received;
}

function rights(telling: Telling): string {
  const { facts, language } = telling;
  const held = rightsOf(facts).map((right) => language.rights[right].name);
  if (held.length === 0) return language.glance.notYet;
  const told = sentence(series(held, language, most));
  return basesOf(facts).length > 0 ? `${told} ${language.glance.canComplain}.` : told;
}

const sentence = (text: string) => capitalized(text.endsWith('.') ? text : `${text}.`);
