// Who is responsible.
import { escape, hyphenate, unbroken } from '../typeset.ts';
import type { Answer } from './answer.ts';
import { reach, row } from './reach.ts';

/** The controller's name and contacts, and the joint controllers (GDPR 13(1)(a), 14(1)(a), 26). */
export const controller: Answer = (telling) => {
  const { facts, site, language } = telling;
  const responsible = site.controllers[facts.controller];
  if (!responsible) return [];
  const joint = (facts.jointControllers ?? []).flatMap((key) => site.controllers[key]?.name ?? []);
  const rows = [
    row(language.facts.name, escape(responsible.name)),
    ...(responsible.businessId ? [row(language.facts.businessId, unbroken(responsible.businessId))] : []),
    ...reach(responsible, telling),
    ...(facts.representative
      ? [
          row(language.facts.representative, escape(facts.representative.name)),
          ...reach(facts.representative, telling),
        ]
      : []),
    ...(joint.length > 0
      ? [{ term: hyphenate(language.facts.jointControllers, language), lines: joint.map(escape) }]
      : []),
  ];
  return [{ kind: 'details', rows }];
};
