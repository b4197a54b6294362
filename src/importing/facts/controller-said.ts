// Who the controller is by a sentence that says so: “Rekisterinpitäjänä toimii Yritys Oy.”
import { bare } from './bare-name.ts';
import { saysMore } from './company-names.ts';
import { hasLegalForm, legalForm } from './legal-forms.ts';

/** How plainly a sentence says it: that someone is the controller, keeps the service or is “we”, or only made it. */
export type Manner = 'said' | 'keeps' | 'makes';

/** The controller that a line names by such a sentence; null when it names none. */
export function saidIn(text: string, manner: Manner): string | null {
  for (const pattern of sentences[manner]) {
    const value = nameOf(pattern.exec(text)?.[1]);
    if (value !== null) return value;
  }
  return null;
}

function nameOf(words: string | undefined): string | null {
  if (words === undefined || words.split(' ').length > 9 || isOther.test(words)) return null;
  const value = bare(words.trim().replace(/^(?:at|hos|på)\s+/iu, ''));
  if (value === null || hasLegalForm(value)) return value;
  return !/^[\p{Lu}\d]|\.\p{Ll}{2,}$/u.test(value) || saysMore(`${value} `) || speaks.test(value)
    ? null
    : value;
}

/** Who is said to be another than “we”. */
const isOther =
  /^(?:our|its|their)\s(?:\p{Ll}+\s){0,2}(?:partner|provider|supplier|processor|subsidiary)(?!\p{L})/iu;

/** What begins like a name and is about something else. */
const speaks =
  /^(?:nämä|mikäli|when|each|every|any|such|there|when|den som|varje|dessa|asiakkaan|käyttäjän|sinun|ditt?)(?!\p{L})|^(?:personal data|henkilötiet|personuppgift)/iu;

const name = `["“”'’*]?(?:[\\p{Lu}\\d]|\\p{Ll}{1,30}[.]\\p{Ll}{2}|\\p{Ll}(?=[\\p{L}\\d-]{1,30}\\s${legalForm}(?![\\p{L}])))(?:[^,.;:()“”"\\n]|\\.(?=[\\p{L}\\d]|\\s(?:y|f)\\.)|\\.(?<=\\s\\p{Lu}\\p{Ll}{0,2}\\.)(?=\\s\\p{Lu})){1,80}?(?:,?\\s${legalForm}(?![\\p{L}]))?["”’*]?`;
// “As. Oy Kulma” goes on after its first point.
const ends = `(?=[,;:(]|(?<!\\s(?:As|Kiint|Bost|St))\\.(?:\\s|$)|\\.?$|\\s(?:ja (?:sen|se|me)|joka|sekä|y-tunnus|jonka|osoite|som|med|och (?:vi|dess)|org|with|whose|which|who|that|and (?:its|we))(?!\\p{L}))`;
// A line or a sentence in it.
const begins = '(?:^|[.!?]\\s)';
const aside = `(?:["”]?\\s?\\([^)]*\\))?(?:,[^.;]{3,90}?,)?,?`;
// A partner is one “in its own right”.
const controller =
  '(?:(?:[Dd]ata|[Pp]rivacy|sole|register|[Pp]ersonal)\\s+){0,2}["“”\'‘’]?[Cc]ontroller(?!\\p{L}|\\s+(?:in|of)\\s+(?:its|their)\\s+own)';
const weAre = "(?:[Ww]e(?:\\s+are|['’]re)|[Vv]i\\s+är|(?:[Mm]e\\s+)?[Oo]lemme)\\s+(?:the\\s+)?";
const letters = '(?:\\s?\\(\\p{Lu}[\\p{L}\\d&]{1,9}\\))?';
const sites =
  '(?:[Pp]alvelu|[Ss]ivu|[Vv]erkkosivu|[Vv]erkkopalvelu|[Vv]erkkokau|[Ss]ovellu|[Kk]aup|[Aa]lusta|[Nn]ettisivu)\\p{L}*';

const sentences: Record<Manner, readonly RegExp[]> = {
  said: [
    `[Rr]ekisterin\\s?pitäjä(?:nä|mme)?(?:\\s+(?!ei)\\p{Ll}+){0,3}?\\s+(?:on|toimii|ovat|toimivat):?\\s+(${name})${ends}`,
    `${begins}(${name})${aside}\\s+(?:toimii|on|pysyy)\\s+(?:(?:siis|tällöin|näin|ollen|itse|edelleen|ainoa|tämän|tämä|rekisterin|henkilötietojen|henkilötietojesi|palvelun|näiden|tietojen|tietojesi|kaikkien|sivuston|verkkosivuston)\\s+){0,4}rekisterin\\s?pitäjä(?:nä)?(?!\\p{L})`,
    `[Tt]oimii\\s+rekisterin\\s?pitäjänä\\s+(${name})${ends}`,
    `(?:[Dd]ata\\s)?[Cc]ontroller(?:\\s+(?:of|for|under|in)\\s[^.]{1,70}?|,\\s[^.]{3,110}?,)?\\s+is:?\\s+(?:the\\s+)?(${name})${ends}`,
    `${begins}(?:the\\s)?(${name})${aside}\\s+(?:(?:therefore|thus|then|always)\\s+)?(?:is(?:\\s+known\\s+as)?|acts\\s+as|will\\s+be|shall\\s+be|remains)\\s+(?:the|a)\\s+${controller}`,
    `(?:${begins}|(?<!\\p{L})(?:we|us),\\s+)(?:the\\s)?(${name})\\s?(?:\\([^)]*\\))?,?\\s+as\\s+(?:the|a|your)\\s+${controller}`,
    `^(?:the\\s)?(${name})${aside}\\s+is\\s+(?:the\\s+)?(?:entity\\s+)?responsible\\s+for\\s+(?:the\\s+)?(?:processing|collecti|your|handling)`,
    `(?:^|\\.\\s)(${name})${aside}\\s+vastaa\\s+(?:tietojen|henkilötieto\\p{L}+|tietojesi)\\s`,
    `[Rr]ekisteriä\\s+(?:ylläpitää|pitää)\\s+(${name})${ends}`,
    `(?:[Ää]r|[Uu]tgör)\\s+(${name})${aside}\\s+(?:personuppgifts|register)ansvarig`,
    `(?:[Pp]ersonuppgifts|[Rr]egister)ansvarig(?:e|a)?(?:\\s+(?:för|enligt|i|inom)\\s[^.]{1,70}?)?\\s+är:?\\s+(${name})${ends}`,
    `(?:^|\\.\\s)(${name})${aside}\\s+(?:är|förblir)\\s+(?:(?:ensam|gemensamt|därmed|alltså|därför|således)\\s)?(?:(?:personuppgifts|register)ansvarig|ansvarig\\s+för\\s+(?:behandl|hanter|dina|person))`,
    `(?:^|\\.\\s)(${name})${aside}\\s+ansvarar\\s+(?:därmed\\s|också\\s)?(?:för|enligt)\\s+`,
  ].map((pattern) => new RegExp(pattern, 'u')),
  keeps: [
    `${sites}\\s+(?:ylläpitää|tarjoaa|operoi|tuottaa|omistaa|julkaisee)\\s+(${name})${ends}`,
    `(?:[Yy]lläpitäjä|[Pp]alveluntarjoaja|tarjoaja|omistaja|julkaisija)(?:nä)?\\s+(?:on|toimii)\\s+(${name})${ends}`,
    `^(${name})${aside}\\s+(?:ylläpitää|operoi|omistaa|tuottaa)\\s+(?:\\p{L}+\\s+){0,2}${sites}`,
    `(?:^|[\\s,])(?:drivs|ägs|tillhandahålls|ges\\s+ut|utvecklas|förvaltas)(?:\\s+och\\s+\\p{L}+)?\\s+av\\s+(${name})${ends}`,
    `(?:[Pp]olicyn?|[Mm]eddelande|[Bb]eskrivning|[Ii]nformation)\\s+(?:gäller|avser)\\s+(?:för\\s+)?(${name})${ends}`,
    `(?:[Oo]perated|run|provided|maintained|published|managed|owned)(?:\\s+and\\s+\\p{L}+)?\\s+by\\s+(${name})${ends}`,
    `^(${name})${aside}\\s+(?:operates|runs|provides|owns|maintains)\\s+(?:the|this|our)\\s`,
    `^(?:${weAre}|[Aa]t\\s|[Hh]os\\s|[Pp]å\\s|[Vv]i\\s+på\\s|[Mm]e\\s)?(?:[Tt]he\\s)?(${name})["”]?${letters}\\s?\\((?:jäljempänä|myöhemmin|nedan|hädanefter|härefter|hereinafter|hereafter|below|later|collectively|referred|["“”'‘’«»]\\s?\\*{0,2}(?:the\\s\\p{L}+|me|vi|we|us|our|oss|yhdistys|yhtiö|yritys|föreningen|bolaget|företaget|company))(?![\\p{L}])`,
    `${begins}${weAre}(${name})${letters}(?=,?\\s(?:an?|the|en|ett)\\s|,\\s\\p{Ll}|\\s\\()`,
    `${begins}${weAre}([\\p{Lu}\\d][^,.;:()“”"\\n]{1,60}?\\s${legalForm})(?!\\p{L})`,
    `^(?:[Tt]he\\s)?(${name})${letters},\\s+an?\\s+(?:\\p{Ll}+\\s+){0,2}(?:charity|company|trust|fund|foundation|association)\\s+(?:\\p{Ll}+\\s+)?(?:registered|incorporated|established|based)`,
    `^(?:[Aa]t\\s)(${name})(?:\\s?\\([^)]*\\))?,\\s+(?:we|your|protecting)`,
    `(?:[Ss]eloste|käytäntö|lauseke|ilmoitus|selosteessa|selosteessamme)\\S*\\s+(?:\\p{Ll}+,?\\s+){0,3}?(?:miten|kuinka)\\s+(${name})${aside}\\s+(?:käsittelee|kerää|käyttää)`,
    `(?:[Pp]olicy|[Nn]otice|[Ss]tatement)\\s+(?:\\p{L}+\\s+){1,3}?how\\s+(?:the\\s)?(${name})${aside}\\s+(?:processes|collects|uses|handles|protects)`,
    `(?:[Bb]eskriver|förklarar|berättar)\\s+(?:vi\\s+)?hur\\s+(${name})${aside}\\s+(?:behandlar|samlar|hanterar|använder)`,
    `^(?:[Tt]he\\s)?(${name})${aside}\\s+(?:arvostaa|kunnioittaa|käsittelee\\s+henkilötieto|noudattaa|huolehtii|sitoutuu|respects|values|is\\s+committed|takes\\s+your|cares|värnar|respekterar|månar|behandlar\\s+(?:dina\\s+)?personuppgift)`,
  ].map((pattern) => new RegExp(pattern, 'u')),
  makes: [
    new RegExp(`(?:[Bb]uilt|developed|created|offered|made)\\s+by\\s+(${name})${ends}`, 'u'),
    new RegExp(`(?:kehittää|kehittäjä\\s+on|tekijä\\s+on)\\s+(${name})${ends}`, 'u'),
  ],
};
