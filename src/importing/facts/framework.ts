// Under which rules a notice is to be written, by what it says of its sources; and the repealed act it was drawn up under.
import type { Framework } from '../../law/frameworks.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Fact } from './fact.ts';

type Place = { text: string; line: number; keys: readonly Meaning[]; section: number };

/**
 * The regime of the GDPR that a notice answers to: Article 14 too when its sources are others than the data subject. It is
 * never the repealed Personal Data Act: a notice that is published today informs by the law in force, whatever it was
 * drawn up under, and its gap list has to say what that law asks.
 */
export function frameworkOf(lines: readonly Place[]): Fact<Framework> {
  const told = lines.filter(({ keys }) => keys.includes('sources'));
  const [first] = told;
  const other = told.find(({ text }) => saysElsewhere(text));
  if (other) {
    const isOnly = told.some(({ text }) => neverAsked.test(text));
    return {
      value: isOnly ? 'gdpr-14' : 'gdpr-13+14',
      line: other.line,
      confidence: isOnly ? 0.8 : 0.9,
    };
  }
  return first
    ? { value: 'gdpr-13', line: first.line, confidence: 0.85 }
    : { value: 'gdpr-13', line: lines[0]?.line ?? 1, confidence: 0.5 };
}

const saysElsewhere = (text: string) =>
  text
    .split(/(?<=[.!?])\s+/)
    .some(
      (sentence) => elsewhere.test(sentence) && (!nothingElse.test(sentence) || neverAsked.test(sentence)),
    );

const elsewhere = new RegExp(
  [
    // Public registers, authorities, partners, credit registers: from, not to.
    'julkis\\p{L}+ (?:tietolähte|rekister|lähte)\\p{L}+',
    'yleisesti saatavil\\p{L}+',
    '(?:viranomai|yhteistyökumppan|alihankkij|palveluntarjoaj|työnantaj|huoltaj|läheis|asiamie|edustaj)\\p{L}*(?:lta|ltä)(?!\\p{L})',
    '(?:muilta|muista|kolmansilta|ulkopuolisilta|ulkopuolisista)(?: \\p{L}+){0,2} (?:taho|osapuol|lähte|rekister|yrity|palvelu|organisaatio)\\p{L}+',
    'päivityspalvelu\\p{L}+|osoitepalvelu\\p{L}*',
    '(?:väestö|kauppa|luotto|ajoneuvo|kiinteistö|yhdistys|yritys)(?:tieto|rekisteri|tietorekisteri|tietojärjestelmä)\\p{L}*(?:sta|stä)(?!\\p{L})',
    '(?:Oyj?|Abp?|AB)(?::n)? (?:rekister|järjestelm|palvelu)\\p{L}+',
    '(?:digi- ja väestötieto|maanmittaus|patentti- ja rekisteri)\\p{L}+',
    '(?:offentliga|allmänna|andra) (?:register|källor|informationskällor|myndigheter)',
    '(?:från|av) (?:andra |vår(?:a|t) )?(?:myndighet|samarbetspartner|tredje ?part|kreditupplysning|befolkningsdata|arbetsgivare|utomstående)\\p{L}*',
    '(?:public|other|third[- ]party|external) (?:sources?|registers?|records)',
    'from (?:our |other |the |a )*(?:authorit|partner|third part|credit|population|trade register|employer|publicly|service provider)\\p{L}*',
  ].join('|'),
  'iu',
);

const nothingElse =
  /(?<!\p{L})(?:ei|eikä|emme|eivät)(?!\p{L})[^.]{0,60}(?:saada|kerätä|hankita|hanki|kerää)|inte[^.]{0,40}(?:samlas|hämtas|inhämtas)|(?:not|never)[^.]{0,40}(?:collect|obtain|receive)/iu;

const neverAsked =
  /(?:ei|emme)(?: \p{L}+){0,3} (?:saada|kerätä|kerää|saa)(?: \p{L}+){0,3} (?:rekisteröidyltä|häneltä|sinulta)(?: \p{L}+)? ?(?:itseltään|itseltäsi|suoraan)?|inte(?: \p{L}+){0,3} från (?:den registrerade|dig)|not(?: \p{L}+){0,4} from (?:the data subject|you)/iu;

/**
 * That a notice is a register description under section 10 of the repealed act: said where it says what it is. Section
 * and act stand in the title or the lines under it.
 */
export function drawnUpUnder(
  lines: readonly Place[],
): Fact<{ statute: string; section: string }> | undefined {
  const found = lines.find(
    ({ section, text }) =>
      section < 0 && act.test(text) && /(?<!\d)10(?:\s?(?:ja|och|,|&)\s?24)?\s?§/.test(text),
  );
  return found && { value: { statute: '523/1999', section: '10' }, line: found.line, confidence: 0.95 };
}

const act = /henkilötietola|personuppgiftslag|personal data act|523\/(?:19)?99/iu;
