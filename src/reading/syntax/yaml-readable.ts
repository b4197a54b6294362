// What the parser cannot read and no other mistake explains: its words made plain, without guessing the cause.
import type { YAMLError } from 'yaml';
import type { Said } from '../../model.ts';
import { rowAt } from './writing.ts';
import type { Mistake } from './mistake.ts';

export const yamlReadable: Mistake = {
  id: 'yaml-readable',
  severity: 'error',
  when: 'unexplained',

  *find({ problems, rows }) {
    for (const { code, pos } of problems) {
      const { start, text } = rowAt(rows, pos[0]);
      const end = Math.max(pos[0], Math.min(pos[1], start + text.length));
      yield { at: [pos[0], end], message: words[code] ?? unreadable, help };
    }
  },

  bad: '---\nregisterName: Asiakasrekisteri\nrights: [access, , erasure]\n---\n\n## Rekisterinpitäjä\n',
  good: '---\nregisterName: Asiakasrekisteri\nrights: [access, erasure]\n---\n\n## Rekisterinpitäjä\n',
};

const unreadable = { fi: 'Riviä ei voi lukea metatietoina.', en: 'The line cannot be read as metadata.' };

const help = {
  fi: 'Tarkista tämän ja edellisen rivin sisennys, kaksoispisteet, lainausmerkit ja sulut.',
  en: 'Check the indent, colons, quotation marks and brackets of this line and the one before.',
};

const words: { [code in YAMLError['code']]?: Said } = {
  BAD_INDENT: {
    fi: 'Rivin sisennys ei sovi edellisiin riveihin.',
    en: 'The indent of the line does not fit the lines before it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fi: 'Kentän arvon paikalla alkaa toinen kenttä tai luettelo.',
    en: 'Another field or a list starts where the value of a field should be.',
  },
  BLOCK_IN_FLOW: {
    fi: 'Sulkujen sisällä on rivi, jota siinä ei voi olla.',
    en: 'There is a line between brackets that cannot stand there.',
  },
  KEY_OVER_1024_CHARS: { fi: 'Kentän nimi on liian pitkä.', en: 'The name of a field is too long.' },
  MISSING_CHAR: {
    fi: 'Riviltä puuttuu merkki, jota metatiedoissa tarvitaan.',
    en: 'A sign that metadata need is missing from the line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    fi: 'Kentän nimi jatkuu riviltä toiselle.',
    en: 'The name of a field goes on to another line.',
  },
  NON_STRING_KEY: {
    fi: 'Kentän nimen paikalla on luettelo tai kenttiä.',
    en: 'There is a list, or fields, where the name of a field should be.',
  },
  RESOURCE_EXHAUSTION: {
    fi: 'Metatiedoissa on liikaa sisäkkäisiä tasoja.',
    en: 'The metadata have too many levels.',
  },
  UNEXPECTED_TOKEN: {
    fi: 'Rivillä on jotakin, mikä ei kuulu siihen.',
    en: 'There is something on the line that does not belong there.',
  },
};
