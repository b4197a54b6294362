// Recipients used by many notices are named by key; the key has to be in `site.yaml`.
import { nearest } from '../judging/nearest.ts';
import type { Rule } from './rule.ts';

/** Recipients named by key are in `site.yaml`; the others have a name of their own in every language. */
export const recipientsKnown: Rule = {
  id: 'recipients-known',
  severity: 'error',
  ground: 'GDPR 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Lukijan pitää saada tietää, kenelle tietoja annetaan. Tunnus yksin ei kerro sitä.',
    en: 'A reader must learn who receives the data. An id alone does not tell it.',
  },

  *check({ source, facts, editions }, { site }) {
    const known = Object.keys(site.recipients ?? {});
    const named = [
      ...(Array.isArray(facts.recipients) ? facts.recipients : []).map((one, index) => ({
        ...one,
        at: ['recipients', index, 'recipient'],
      })),
      ...(Array.isArray(facts.transfers) ? facts.transfers : []).map((one, index) => ({
        ...one,
        at: ['transfers', index, 'recipient'],
      })),
    ];
    for (const { recipient, at } of named) {
      if (recipient === undefined || known.includes(recipient)) continue;
      const guess = nearest(recipient, known);
      yield {
        edition: source,
        at,
        section: 'disclosures',
        message: {
          fi: `Vastaanottajaa ”${recipient}” ei ole tiedostossa \`site.yaml\`.`,
          en: `The recipient “${recipient}” is not in \`site.yaml\`.`,
        },
        help: guess
          ? { fi: `Tarkoititko \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
          : {
              fi: 'Lisää se tiedoston `site.yaml` kenttään `recipients`.',
              en: 'Add it under `recipients` in `site.yaml`.',
            },
      };
    }
    const shared = new Set(
      (Array.isArray(facts.recipients) ? facts.recipients : []).flatMap(({ id, recipient }) =>
        recipient ? [id] : [],
      ),
    );
    for (const edition of editions)
      for (const [index, { id, name }] of (edition.words.recipients ?? []).entries()) {
        if (name !== undefined || shared.has(id)) continue;
        yield {
          edition,
          at: ['recipients', index, 'id'],
          section: 'disclosures',
          message: { fi: `Vastaanottajalla ”${id}” ei ole nimeä.`, en: `The recipient “${id}” has no name.` },
          help: {
            fi: 'Lisää kenttä `name` ja siihen vastaanottajan nimi tällä kielellä.',
            en: 'Add the field `name` with the name of the recipient in this language.',
          },
        };
      }
  },

  good: {},
  bad: { 'fi.md': [['    recipient: kuljetus\n', '    recipient: kuljetusyritys-oy\n']] },
};
