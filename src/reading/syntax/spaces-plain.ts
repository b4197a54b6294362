// Spaces and colons that look like the ordinary ones and are not, where YAML needs the ordinary ones.
import { example } from './quoting.ts';
import type { Mistake } from './mistake.ts';

export const spacesPlain: Mistake = {
  id: 'spaces-plain',
  severity: 'error',
  when: 'always',

  *find({ rows }) {
    for (const { text, start, inText } of rows) {
      const [, before, sign] = atStart.exec(text) ?? byColon.exec(text) ?? [];
      if (inText || before === undefined || sign === undefined || text.trim() === '') continue;
      const at = start + before.length;
      yield { at: [at, at + sign.length], ...(sign === '：' ? wideColon(text) : oddSpace(sign)) };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\ncontact:\n\u00a0\u00a0role: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\ncontact:\n  role: Asiakaspalvelu\n---\n\n## Rekisterinpitäjä\n',
};

const odd = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const atStart = new RegExp(`^([ \\t-]*)(${odd}+)`);
const byColon = new RegExp(
  `^([ \\t-]*[A-Za-z_][\\w-]*[ \\t]*:?)(${odd}+(?!${odd})(?=\\s*[:：])|(?<=:)${odd}+|(?<!:)：)`,
);

const oddSpace = (sign: string) => {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: {
      fi: `Rivillä on erikoinen välilyönti (${code}), jota ei lueta tavalliseksi välilyönniksi.`,
      en: `There is a special space (${code}) on the line, which does not count as an ordinary one.`,
    },
    help: {
      fi: 'Poista se ja kirjoita tilalle tavallinen välilyönti.',
      en: 'Delete it and type an ordinary space instead.',
    },
  };
};

const wideColon = (row: string) => ({
  message: {
    fi: 'Kentän nimen perässä on leveä kaksoispiste ”：”, jota ei lueta kaksoispisteeksi.',
    en: 'The name of the field is followed by the wide colon “：”, which does not count as a colon.',
  },
  help: {
    fi: `Kirjoita tilalle tavallinen kaksoispiste ja välilyönti${example(row.replace(/\s*：\s*/, ': '))}.`,
    en: `Type an ordinary colon and a space instead${example(row.replace(/\s*：\s*/, ': '))}.`,
  },
});
