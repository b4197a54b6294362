// The model notices, one for each regime: nothing is said of them, nor of good sentences added to them; of defects it is.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as languages from '../src/languages/index.ts';
import { frameworks } from '../src/law/frameworks.ts';
import { isSectionKey, type SectionKey } from '../src/law/sections.ts';
import type { Lang } from '../src/model.ts';
import { check, type Files } from './lay.ts';

/** The notices by the letter they have in the tables below. */
const names = {
  /** hetil-10 */
  v: 'vierailijarekisteri',
  /** gdpr-13 */
  t: 'tapahtumat',
  /** gdpr-14 */
  y: 'yrityskontaktit',
  /** gdpr-13+14 */
  k: 'verkkokauppa',
};
type Letter = keyof typeof names;

const root = join(import.meta.dirname, 'models');
const langs = ['fi', 'sv', 'en'] as const;
const site = read('site.yaml');
const pathOf = (letter: Letter, lang: Lang) => `notices/${names[letter]}/${lang}.md`;
const models: Files = new Map([
  site,
  ...Object.values(names).flatMap((name) => langs.map((lang) => read(`${name}/${lang}.md`))),
]);

function read(name: string): [path: string, text: string] {
  return [`notices/${name}`, readFileSync(join(root, 'notices', name), 'utf8')];
}

const told = (files: Files, strict = false) =>
  check(files, { strict }).diagnostics.map(
    ({ rule, path, range, message }) => `${rule} ${path}:${range.line} ${message.en}`,
  );

describe('the models', () => {
  test('are all there are, one for each regime', () => {
    const folders = readdirSync(join(root, 'notices'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.values(names).toSorted());
    const letters = Object.keys(names).filter(isLetter);
    expect(
      letters.map((letter) => /^framework: (.*)$/m.exec(models.get(pathOf(letter, 'fi')) ?? '')?.[1]),
    ).toEqual(frameworks);
  });

  test('leave nothing to say, strictly either', () => {
    expect(told(models)).toEqual([]);
    expect(told(models, true)).toEqual([]);
  });

  test('make pages', () => {
    const out = mkdtempSync(join(tmpdir(), 'seloste-models-'));
    try {
      const words = 'lib/cli.js build --strict --date 2026-11-22 --lang en --root test/models --out'.split(
        ' ',
      );
      execFileSync('node', [...words, join(out, 'dist')]);
      const pages = ['fi/vierailijarekisteri', 'sv/evenemang', 'en/business-contacts', 'verkkokauppa'];
      expect(pages.map((page) => existsSync(join(out, 'dist', page, 'index.html')))).not.toContain(false);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});

/** A model alone on its site, changed. */
function changed(letter: Letter, change: (text: string, lang: Lang) => string): Files {
  return new Map([
    site,
    ...langs.map((lang) => {
      const path = pathOf(letter, lang);
      return [path, change(models.get(path) ?? '', lang)] as const;
    }),
  ]);
}

/** A paragraph under a heading, in the languages it is given in. The heading is added where it is not. */
const withParagraph = (
  letter: Letter,
  section: SectionKey,
  paragraph: Partial<Record<Lang, string>>,
): Files =>
  changed(letter, (text, lang) => {
    const added = paragraph[lang];
    if (added === undefined) return text;
    const heading = `## ${languages[lang].sections[section]}\n`;
    if (!text.includes(heading)) return `${text}\n${heading}\n${added}\n`;
    return text.replace(heading, () => `${heading}\n${added}\n`);
  });

/** A notice and a section that a table names, `t security`. */
function named(place = ''): [Letter, SectionKey] {
  const [letter = '', section = ''] = place.split(' ');
  if (!isLetter(letter) || !isSectionKey(section)) throw new Error(`there is no place ${place}`);
  return [letter, section];
}

const isLetter = (text: string): text is Letter => Object.hasOwn(names, text);

/** Notice and section, and the sentence in Finnish, Swedish and English; `\n` is a line end. */
const nearMisses = String.raw`
t security
Noudatamme EU:n yleistä tietosuoja-asetusta (EU) 2016/679.
Vi följer EU:s allmänna dataskyddsförordning (EU) 2016/679.
We follow the General Data Protection Regulation (EU) 2016/679.

t purpose
Lähetämme liput viimeistään tapahtumapäivänä klo 10:30.
Vi skickar biljetterna senast på evenemangsdagen kl. 10.30.
We send the tickets at the latest on the day of the event at 10:30 a.m.

y security
Asiakastietojen käsittelystä vastaa myyntijohtaja.
Försäljningsdirektören ansvarar för behandlingen av kunduppgifter.
The sales director is in charge of processing customer data.

y purpose
Emme tee automaattisia päätöksiä.
Vi fattar inga automatiserade beslut.
We make no automated decisions.

t rights
Et voi menettää paikkaasi tapahtumassa sen vuoksi, että käytät oikeuksiasi.
Du kan inte förlora din plats på evenemanget för att du utövar dina rättigheter.
You cannot lose your place at the event because you use your rights.

t purpose
Voit perua ilmoittautumisesi maksutta 14 päivää ennen tapahtumaa.
Du kan avboka din anmälan avgiftsfritt 14 dagar före evenemanget.
You can cancel your registration free of charge 14 days before the event.

k disclosures
Emme luovuta tietoja muille, ellei laki velvoita meitä siihen.
Vi lämnar inte ut uppgifter till andra, om inte lagen förpliktar oss till det.
We do not disclose data to others unless the law obliges us to.

k disclosures
Poliisi saa tiedot rikoksen selvittämistä varten poliisilain (872/2011) 4 luvun 3 §:n nojalla.
Polisen får uppgifter för att utreda brott med stöd av 4 kap. 3 § i polislagen (872/2011).
The police get data to investigate a crime under the Police Act (872/2011), chapter 4, section 3.

t security
Tietosuojavastaavaa emme ole nimenneet, koska toimintamme ei edellytä sitä.
Vi har inte utsett något dataskyddsombud, eftersom vår verksamhet inte kräver det.
We have not designated a data protection officer, because our activities do not require one.

k security
Salasanan tallennamme vain tiivisteenä, josta sitä ei saa selville.
Lösenordet sparar vi endast som ett kondensat som inte kan återställas.
We store the password only as a hash that cannot be reversed.

y transfers
Norja, Islanti ja Liechtenstein kuuluvat Euroopan talousalueeseen (ETA).
Norge, Island och Liechtenstein hör till Europeiska ekonomiska samarbetsområdet (EES).
Norway, Iceland and Liechtenstein belong to the European Economic Area (EEA).

y transfers
Palvelimet ovat Ruotsissa ja Irlannissa.
Servrarna finns i Sverige och på Irland.
The servers are in Sweden and Ireland.

t content
Emme kerää henkilötunnuksia emmekä syntymäaikoja.
Vi samlar inte in personbeteckningar eller födelsetider.
We collect neither personal identity codes nor dates of birth.

y content
Emme käsittele erityisiä henkilötietoryhmiä emmekä rikostietoja.
Vi behandlar inga särskilda kategorier av personuppgifter och inga uppgifter om brott.
We process no special categories of personal data and no criminal data.

y purpose
Emme profiloi ketään emmekä kohdista mainontaa.
Vi profilerar ingen och riktar ingen reklam.
We profile no one and target no advertising.

k purpose
Lapset voivat tilata vain huoltajansa luvalla.
Barn kan beställa endast med sin vårdnadshavares tillstånd.
Children can order only with the permission of their guardian.

t content
Säilytämme ilmoittautumiset yhden vuoden tapahtuman päättymisestä.
Vi sparar anmälningarna i ett år från det att evenemanget har avslutats.
We keep the registrations for one year from the end of the event.

k rights
Poistamme tiedot myös pyynnöstäsi, jos laki ei velvoita säilyttämään niitä.
Vi raderar uppgifterna också på din begäran, om lagen inte kräver att de sparas.
We also delete the data at your request, if the law does not require us to keep it.

t rights
Vastaamme pyyntöihin kirjallisesti, tavallisesti kahdessa viikossa.
Vi svarar på begäran skriftligen, vanligen inom två veckor.
We answer requests in writing, usually in two weeks.

k disclosures
Kysymyksiin vastaa Kuljetus Esimerkki Oy:n asiakaspalvelu arkisin klo 9–17.
Frågor besvaras av Kuljetus Esimerkki Oy:s kundservice vardagar kl. 9–17.
Questions are answered by the customer service of Kuljetus Esimerkki Oy on weekdays from 9 to 17.

k rights
Jos kysymys koskee luottotietoja, ota yhteyttä myös Esimerkki Luottotiedot Oy:hyn.
Om frågan gäller kredituppgifter kan du kontakta också Esimerkki Luottotiedot Oy.
If the question is about credit data, contact Esimerkki Luottotiedot Oy, too.

t sources
Järjestelmä lähettää sinulle vahvistuksen, kun olet ilmoittautunut.
Systemet skickar dig en bekräftelse när du har anmält dig.
The system sends you a confirmation when you have registered.

y sources
Julkisista lähteistä käytämme vain kaupparekisteriä.
Av offentliga källor använder vi endast handelsregistret.
Of public sources we use only the Trade Register.

k cookies
Ilman suostumustasi emme käytä tilastoevästettä.
Utan ditt samtycke använder vi inte statistikkakan.
Without your consent we do not use the statistics cookie.

y rights
Kielto koskee sekä sähköpostia että puheluja, ja voit perua sen milloin tahansa.
Förbudet gäller både e-post och samtal, och du kan när som helst återta det.
The objection applies to both e-mail and calls, and you can withdraw it at any time.

t purpose
Liput maksavat 25, 50 ja 75 euroa, ja alle 12-vuotiaat pääsevät ilmaiseksi.
Biljetterna kostar 25, 50 och 75 euro, och barn under 12 år kommer in gratis.
The tickets cost 25, 50 and 75 euros, and children under 12 get in free of charge.

k content
Tilauksesta tallennamme:\n\n- tuotteet\n- hinnat\n- toimitustavan
Om beställningen sparar vi:\n\n- produkterna\n- priserna\n- leveranssättet
Of an order we store:\n\n- the products\n- the prices\n- the method of delivery

t content
Ilmoittautuminen vuoden 2027 tapahtumiin alkaa 1.2.2027.
Anmälan till evenemangen år 2027 börjar den 1 februari 2027.
Registration for the events of 2027 begins on 1 February 2027.

y purpose
Palvelumme auttavat yritystä myös markkinoinnissa ja mainonnassa.
Våra tjänster hjälper företaget också med marknadsföring och reklam.
Our services help a company with marketing and advertising, too.

v rights
Voit kysyä rekisteristä myös puhelimitse numerosta 029 000 1000.
Du kan fråga om registret också per telefon på numret 029 000 1000.
You can also ask about the register by phone on 029 000 1000.

v transfers
Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.
Uppgifter överförs inte till länder utanför EU eller EES.
Data is not transferred outside the EU or the EEA.

k automatedDecisions
Ihminen käsittelee päätöksen uudelleen, jos pyydät sitä.
En människa behandlar beslutet på nytt om du begär det.
A person reviews the decision if you ask for it.

t security
Säilytämme varmuuskopiot 30 päivää.
Vi sparar säkerhetskopiorna i 30 dagar.
We keep the backups for 30 days.

k contact
Tietosuojavastaavan tavoitat myös kirjeellä.
Dataskyddsombudet når du också per brev.
You can reach the data protection officer by letter, too.

t rights
Valituksen tietosuojavaltuutetulle voit tehdä verkossa: https://tietosuoja.fi.
Klagomål till dataombudsmannen kan du lämna in på webben: https://tietosuoja.fi/sv.
You can lodge a complaint with the Data Protection Ombudsman online: https://tietosuoja.fi/en.

k disclosures
Palveluntarjoajamme eivät käytä tietoja omiin tarkoituksiinsa.
Våra tjänsteleverantörer använder inte uppgifterna för egna ändamål.
Our service providers do not use the data for their own purposes.

y disclosures
Emme myy emmekä luovuta tietoja muiden markkinointiin.
Vi varken säljer eller lämnar ut uppgifter för andras marknadsföring.
We neither sell nor disclose data for the marketing of others.

t content
Emme käytä tallenteita työntekijöiden arviointiin.
Vi använder inte inspelningarna för att utvärdera anställda.
We do not use the recordings to assess employees.

k content
Emme kysy henkilötunnusta puhelimessa emmekä tunnista sinua sen avulla.
Vi frågar inte efter personbeteckningen per telefon och identifierar dig inte med hjälp av den.
We do not ask for the personal identity code on the phone, nor identify you by it.

t purpose
Emme pyydä suostumusta alle 13-vuotiailta vaan heidän huoltajaltaan.
Vi ber inte personer under 13 år om samtycke utan deras vårdnadshavare.
We do not ask people under 13 for consent, but their guardian.

y security
Tarkistamme käyttöoikeudet maaliskuussa ja syyskuussa.
Vi kontrollerar användarrättigheterna i mars och september.
We review access rights in March and September.

k disclosures
Laskut tulostaa Tilitoimisto Esimerkki Oy:n alihankkija Esimerkki Tulostus Oy.
Fakturorna skrivs ut av Esimerkki Tulostus Oy, som är underleverantör till Tilitoimisto Esimerkki Oy.
The invoices are printed by Esimerkki Tulostus Oy, a subcontractor of Tilitoimisto Esimerkki Oy.

t rights
Voit antaa jollekulle valtakirjan, jolla hän pyytää tietosi puolestasi.
Du kan ge någon en fullmakt att begära dina uppgifter för din räkning.
You can authorise someone to ask for your data on your behalf.

y security
Palomuuri, salaus ja lokit suojaavat rekisteriä.
Brandvägg, kryptering och loggar skyddar registret.
A firewall, encryption and logs protect the register.

k security
Kun luovutamme tietoja kuljetusyritykselle, salaamme yhteyden.
När vi lämnar uppgifter till transportföretaget krypterar vi förbindelsen.
When we disclose data to the carrier, we encrypt the connection.

t content
Puhelun alussa kuulet tiedotteen tallentamisesta.
I början av samtalet hör du ett meddelande om inspelningen.
At the start of the call you hear an announcement of the recording.

y disclosures
Emme anna tietoja kolmansille osapuolille.
Vi ger inga uppgifter till tredje parter.
We give no data to third parties.

k rights
Tunnistamme sinut verkkopankin tunnuksilla, emmekä kysy henkilötunnustasi.
Vi identifierar dig med nätbankskoder och frågar inte efter din personbeteckning.
We identify you by online banking codes, and do not ask for your personal identity code.

k purpose
Mainostamme verkkokauppaa myös lehdissä.
Vi gör reklam för webbutiken också i tidningar.
We advertise the web shop in newspapers, too.

k content
Tuotesuosituksiin emme käytä maksutietoja.
För produktrekommendationer använder vi inte betalningsuppgifter.
We do not use payment data for product recommendations.

y purpose
Emme julkaise luetteloa yhteyshenkilöistä.
Vi publicerar ingen förteckning över kontaktpersonerna.
We publish no list of contact persons.

t rights
Pyyntö on maksuton, ellei se ole ilmeisen perusteeton (tietosuoja-asetuksen 12 artikla).
Begäran är avgiftsfri, om den inte är uppenbart ogrundad (artikel 12 i dataskyddsförordningen).
The request is free of charge, unless it is manifestly unfounded (Article 12 of the GDPR).

t rights
Monimutkaiseen pyyntöön vastaamme viimeistään kolmen kuukauden kuluttua.
En komplicerad begäran besvarar vi senast inom tre månader.
We answer a complex request within three months at the latest.

t security
Konesali on Suomessa, ja sitä ylläpitää Esimerkki Puhelinpalvelut Oy.
Datahallen finns i Finland och drivs av Esimerkki Puhelinpalvelut Oy.
The data centre is in Finland, and is run by Esimerkki Puhelinpalvelut Oy.

k cookies
Evästeistä säädetään sähköisen viestinnän palveluista annetun lain (917/2014) 205 §:ssä.
Bestämmelser om kakor finns i 205 § i lagen om tjänster inom elektronisk kommunikation (917/2014).
Cookies are regulated by section 205 of the Act on Electronic Communications Services (917/2014).

t purpose
Tapahtumat järjestetään 3.–5.6.2027 ja 12.11.2027.
Evenemangen ordnas den 3–5 juni 2027 och den 12 november 2027.
The events are held on 3–5 June 2027 and 12 November 2027.

y contact
Vaihde on auki ma–pe klo 8.00–16.00.
Växeln är öppen må–fr kl. 8.00–16.00.
The switchboard is open Mon–Fri from 8:00 to 16:00.

k purpose
Yli 500 euron tilauksesta perimme 50 %:n ennakkomaksun.
För beställningar över 500 euro tar vi ut en förskottsbetalning på 50 %.
For orders over 500 euros we charge an advance payment of 50%.

t content
Kuvaamme yleisöä, mutta emme julkaise kuvia, joista yksittäisen henkilön tunnistaa.
Vi fotograferar publiken, men publicerar inga bilder där enskilda personer kan kännas igen.
We photograph the audience, but publish no images in which a single person can be recognised.

y sources
Esimerkki Yritystiedot Oy päivittää tiedot neljä kertaa vuodessa.
Esimerkki Yritystiedot Oy uppdaterar uppgifterna fyra gånger om året.
Esimerkki Yritystiedot Oy updates the data four times a year.

k automatedDecisions
Järjestelmä ei käytä päätöksessä ikää, sukupuolta eikä asuinpaikkaa.
Systemet använder inte ålder, kön eller bostadsort i beslutet.
The system uses neither age, gender nor place of residence in the decision.

t rights
Oikeutesi perustuvat tietosuoja-asetuksen 15–22 artiklaan.
Dina rättigheter grundar sig på artiklarna 15–22 i dataskyddsförordningen.
Your rights are based on Articles 15–22 of the General Data Protection Regulation.

k transfers
Olemme arvioineet suojatoimet ennen siirtoa.
Vi har bedömt skyddsåtgärderna före överföringen.
We assessed the safeguards before the transfer.

y content
Y-tunnus 2222222-9 on yrityksen eikä henkilön tunnus.
FO-numret 2222222-9 är företagets och inte en persons beteckning.
The business ID 2222222-9 is that of a company, not of a person.

t purpose
Jos tapahtuma perutaan, palautamme maksun 14 päivän kuluessa.
Om evenemanget ställs in återbetalar vi avgiften inom 14 dagar.
If the event is cancelled, we refund the fee within 14 days.

t disclosures
Saat pyynnöstä luettelon alihankkijoista.
På begäran får du en förteckning över underleverantörerna.
You get a list of the subcontractors on request.

k rights
Alle 18-vuotiaan puolesta pyynnön voi tehdä huoltaja.
För en person under 18 år kan vårdnadshavaren göra begäran.
A guardian can make the request for a person under 18.

t security
Kerromme sinulle viipymättä tietoturvaloukkauksesta, jos siitä aiheutuu sinulle suuri riski.
Vi berättar för dig utan dröjsmål om en personuppgiftsincident som medför en hög risk för dig.
We tell you without delay of a data breach that is a high risk to you.

y rights
Vastustamisoikeutta voit käyttää sähköpostilla, puhelimella tai kirjeellä.
Du kan göra en invändning per e-post, telefon eller brev.
You can object by e-mail, phone or letter.

k purpose
Lakiin perustuva velvollisuus koskee vain kirjanpitoa.
Den lagstadgade skyldigheten gäller endast bokföringen.
The legal obligation applies to bookkeeping only.

t purpose
Nimi ja sähköpostiosoite ovat pakollisia, muut tiedot vapaaehtoisia.
Namn och e-postadress är obligatoriska, övriga uppgifter är frivilliga.
Name and e-mail address are mandatory, the rest is voluntary.

k disclosures
Kuljetusyritys poistaa osoitteesi kuuden kuukauden kuluttua.
Transportföretaget raderar din adress efter sex månader.
The carrier deletes your address after six months.

y content
Emme osta luottotietoja emmekä tee luottopäätöksiä.
Vi köper inga kredituppgifter och fattar inga kreditbeslut.
We buy no credit data and make no credit decisions.

t transfers
Jos siirrämme tietoja myöhemmin, kerromme siitä tässä ennen siirtoa.
Om vi senare överför uppgifter berättar vi det här före överföringen.
If we transfer data later, we tell of it here before the transfer.

k contact
Käyntiosoite ei ole asiakkaita varten: tavaran voi palauttaa vain postitse.
Det finns inget besöksställe för kunder: varor returneras endast per post.
There is no visiting address for customers: goods are returned by post only.

t rights
Lähetä meille pyyntösi, ja saat siihen allekirjoitetun vastauksen.
Skicka din begäran till oss, så får du ett undertecknat svar.
Send us your request, and you get a signed answer.

t rights
Voit tehdä pyynnön kirjallisesti tai puhelimessa.
Du kan göra begäran skriftligen eller per telefon.
You can make the request in writing or by phone.

t content
Muita terveystietoja emme kerää.
Övriga hälsouppgifter samlar vi inte in.
We collect no other health data.

t disclosures
Verohallinto saa tiedot vain, jos laki oikeuttaa siihen (laki verotusmenettelystä 1558/1995).
Skatteförvaltningen får uppgifter endast om lagen ger rätt till det (lagen om beskattningsförfarande 1558/1995).
The Tax Administration gets data only if the law gives it the right (Act on Assessment Procedure 1558/1995).

k rights
Luottotiedoissa olevan virheen korjaa Esimerkki Luottotiedot Oy.
Ett fel i kredituppgifterna rättas av Esimerkki Luottotiedot Oy.
An error in the credit data is corrected by Esimerkki Luottotiedot Oy.

t purpose
Suostumus on vapaaehtoinen, eikä sen antamatta jättäminen estä osallistumista.
Samtycket är frivilligt, och det hindrar dig inte från att delta att du låter bli att ge det.
Consent is voluntary, and not giving it does not prevent you from taking part.

y purpose
Yhteydenottomme eivät perustu profilointiin.
Våra kontakter grundar sig inte på profilering.
Our contacts are not based on profiling.

y content
Tietokannassa on noin 12 000 yhteyshenkilöä.
I databasen finns ungefär 12 000 kontaktpersoner.
The database has about 12,000 contact persons.

k content
Katso myös kohta [tietolähteet](#sources).
Se även [uppgiftskällorna](#sources).
See also the [sources](#sources).

t content
Alle 30 sekunnin puheluita emme tallenna.
Samtal under 30 sekunder spelar vi inte in.
We do not record calls of less than 30 seconds.

k purpose
Asiakaspalvelu on avoinna arkisin 8–20 ja viikonloppuisin 10–16.
Kundservicen är öppen vardagar 8–20 och veckoslut 10–16.
Customer service is open on weekdays from 8 to 20 and at weekends from 10 to 16.

y contact
Kysy rekisteristä sähköpostilla: tietosuoja@myynti.example.fi.
Fråga om registret per e-post: tietosuoja@myynti.example.fi.
Ask about the register by e-mail: tietosuoja@myynti.example.fi.

k content
Poistamme tilin, jos et kirjaudu siihen kahteen vuoteen.
Vi raderar kontot om du inte loggar in på två år.
We delete the account if you do not log in for two years.

k purpose
Esimerkki Verkkokauppa Oy kuuluu Esimerkki-konserniin.
Esimerkki Verkkokauppa Oy hör till Esimerkkikoncernen.
Esimerkki Verkkokauppa Oy belongs to the Esimerkki Group.

t content
Säilytysaika päättyy 31.12.2030 niiden tositteiden osalta, joiden tilikausi päättyi vuonna 2024.
Lagringstiden går ut den 31 december 2030 för verifikat vars räkenskapsperiod gick ut år 2024.
The period ends on 31 December 2030 for vouchers whose financial year ended in 2024.
`
  .trim()
  .split('\n\n')
  .map((row) => row.split('\n').map((line) => line.replaceAll(String.raw`\n`, '\n')));

describe('nothing is said of a good sentence:', () => {
  test.each(nearMisses)('%s: %s', (place, fi = '', sv = '', en = '') => {
    expect(told(withParagraph(...named(place), { fi, sv, en })).join('\n')).toBe('');
  });
});

type Edit = readonly [from: string | RegExp, to: string];

const edited = (letter: Letter, edits: Partial<Record<Lang | 'site', readonly Edit[]>>) => (): Files => {
  const apply = (text: string, all: readonly Edit[] = []) =>
    all.reduce((before, [from, to]) => {
      const after = before.replace(from, to);
      if (after === before) throw new Error(`nothing is changed by ${String(from)}`);
      return after;
    }, text);
  const files = changed(letter, (text, lang) => apply(text, edits[lang]));
  return new Map([...files, [site[0], apply(site[1], edits.site)]]);
};

/** The same edit in every language. */
const everywhere = (letter: Letter, ...edits: readonly Edit[]) =>
  edited(letter, { fi: edits, sv: edits, en: edits });

/** The rule that tells it, notice, section, language, and a paragraph with the defect in that language alone. */
const sayings = String.raw`
acts-in-force t security fi: Tietojen käsittelyssä noudatetaan henkilötietolakia (523/99).
acts-in-force k security sv: Uppgifterna behandlas enligt personuppgiftslagen (523/1999).
transfer-frameworks-current k transfers en: Example Cloud Inc. has joined the Privacy Shield.
sections-in-force k purpose fi: Kerromme luottotietojen käytöstä luottotietolain (527/2007) 29 §:n mukaisesti.
act-numbers-match t security fi: Asetusta täydentää tietosuojalaki (1050/2019).
officers-distinct k rights fi: Tietosuojavaltuutettumme vastaa osoitteessa tietosuoja@kauppa.example.fi.
laws-named y security fi: Käsittelemme tietoja voimassa olevan lainsäädännön mukaisesti.
laws-named y security en: We process data in accordance with applicable law.
gdpr-named t security fi: Toimimme GDPR-asetuksen mukaan.
authority-current y rights fi: Voit viedä asian tietosuojalautakunnan ratkaistavaksi.
words-definite t disclosures fi: Saatamme antaa tietoja myös muille tapahtumien järjestäjille.
words-definite k disclosures sv: Vid behov lämnar vi uppgifter till våra leverantörer.
words-definite t purpose en: We may use the data for statistics.
sentences-short y security fi: Rekisteriä käyttävät vain ne myynnin työntekijät, jotka tarvitsevat sitä työssään ja jotka ovat sitoutuneet kirjallisesti siihen, etteivät he kerro tietoja kenellekään muulle kuin esimiehelleen tai toisilleen.
exceptions-simple k disclosures fi: Emme anna tietoja muille, ellei asiakas ole pyytänyt sitä, paitsi jos viranomainen vaatii.
exceptions-simple k disclosures en: We give no data to anyone else, except at your request, unless a court orders otherwise.
terms-standard k content fi: Hetun poistamme puolen vuoden kuluttua.
terms-standard k content sv: Personnumret behandlar vi endast för krediten.
terms-standard k rights en: The registrar answers your requests.
words-current t security fi: ATK-aineiston suojaamme salasanoilla.
spelling-standard t rights fi: Pyyntöihin vastaa rekisterin pitäjä.
endings-attached t security fi: Tapahtumapalvelu:n työntekijät käsittelevät ilmoittautumisia.
link-texts-telling k cookies fi: Lue lisää evästeistä [täältä](https://kauppa.example.fi/evasteet).
private-contacts-absent y rights fi: Kiireisessä asiassa soita numeroon 050 000 0000.
private-contacts-absent y rights en: In urgent matters write to matti.meikalainen@gmail.com.
text-unbroken t security fi: Henkil?tietoja käsittelee tapahtumapalvelu.
placeholders-filled t content fi: Tallenteet poistamme XX kuukauden kuluttua.
placeholders-filled t contact en: Contact us at (e-mail address).
document-named-once t security fi: Tämä rekisteriseloste on nähtävillä toimistossamme.
text-in-its-section k security fi: Luovutamme tietoja poliisille ja muille viranomaisille, kun laki velvoittaa siihen.
security-own t security fi: Jokaisella käyttäjällä on oma käyttäjätunnus ja salasana. Palvelimet sijaitsevat lukitussa konesalissa. Palomuuri suojaa verkkoa. Varmuuskopioimme tietokannat säännöllisesti. Henkilöstöä sitoo vaitiolovelvollisuus.
names-belong k purpose fi: Rekisteriä ylläpitää Esimerkkiketju Oy.
connection-no-basis y legalBasis fi: Käsittely perustuu asiakassuhteeseen tai muuhun asialliseen yhteyteen.
consent-age-right t purpose fi: Alle 16-vuotiaan puolesta suostumuksen antaa verkkosivulla huoltaja.
identified-by-more-than-code k rights fi: Puhelimessa tunnistamme sinut nimesi ja henkilötunnuksesi perusteella.
identified-by-more-than-code k rights fi: Puhelimessa varmistamme henkilöllisyytesi kysymällä henkilötunnuksesi.
special-category-ground-stated y content fi: Tallennamme myös tiedon sairauslomista.
call-recording-notice-stated y content fi: Nauhoitamme myyntipuhelut.
sources-specific y sources fi: Saamme tietoja myös yhteistyökumppaneiltamme.
public-sources-named k sources fi: Täydennämme tietoja yleisesti saatavilla olevista lähteistä.
systems-not-sources t sources fi: Tiedot saadaan varausjärjestelmästämme.
credit-register-stated y purpose fi: Tarkistamme toimitusjohtajan luottotiedot.
recipients-specific y disclosures fi: Tietoja saavat myös valitut kolmannet osapuolet.
publication-based y disclosures fi: Meillä on oikeus julkaista asiakasluettelo verkkosivuillamme.
disclosures-agree k disclosures fi: Tietoja ei luovuteta kenellekään.
transfers-none-true y disclosures fi: Uutiskirjeet lähetämme Mailchimpillä.
transfers-definite y transfers fi: Tietoja siirretään EU- ja ETA-alueen ulkopuolelle vain, jos se on palvelun toteuttamiseksi tarpeen.
transfers-definite y transfers en: Data may be transferred to third countries if the service so requires.
eea-named t security en: No server is outside the EU.
body-matches-facts t content fi: Säilytämme ilmoittautumiset viisi vuotta.
security-details-withheld t security fi: Palvelimen osoite on 10.0.0.12, ja siinä on Apache 2.4.57.
requests-free-in-form k rights fi: Tarkastuspyyntö on tehtävä kirjallisesti ja allekirjoitettuna.
requests-free-in-form k rights sv: En begäran ska göras skriftligen och undertecknas egenhändigt.
response-terms-current t rights fi: Voit tarkastaa tietosi maksutta kerran vuodessa.
response-terms-current t rights en: We answer your request within three months.
objection-list-current y rights fi: Voit kieltää tietojesi käytön mielipidetutkimukseen, henkilömatrikkeliin ja sukututkimukseen.
objection-beyond-marketing y rights fi: Vastustamisoikeus koskee ainoastaan suoramarkkinointia.
erasure-within-limits t rights fi: Poistamme pyynnöstäsi kaikki tietosi viipymättä.
withdrawal-of-consent-only y rights fi: Voit peruuttaa suostumuksesi milloin tahansa.
rights-fit-bases y rights fi: Sinulla on oikeus siirtää tietosi järjestelmästä toiseen.
breach-not-a-right y rights fi: - tietoturvaloukkauksista ilmoittaminen
objection-separate y rights fi: Voit pyytää tietojen oikaisemista, poistamista ja käsittelyn rajoittamista sekä vastustaa käsittelyä.
authority-contacts-current k rights fi: Valvontaviranomainen on Tietosuojavaltuutetun toimisto, Ratapihantie 9, 00520 Helsinki.
marketing-disclosures-told y disclosures fi: Luovutamme tietoja muiden yritysten suoramarkkinointiin.
structure-agrees t security fi: Huoneessa on ovi.\n\nOvessa on lukko.\n\n- avain\n- hälytin
cookies-stated y security fi: Verkkosivumme tallentaa evästeitä.
withdrawal-stated y purpose fi: Julkaisemme kuvasi, jos annat siihen suostumuksesi.
requests-free-in-form t rights en: Requests must be made in writing and signed by hand.
response-terms-current t rights sv: Du kan kontrollera dina uppgifter avgiftsfritt en gång om året.
objection-list-current y rights en: You can forbid the use of your data for personal directories and genealogical research.
erasure-within-limits t rights en: On request we delete all of your data without delay.
erasure-within-limits t rights sv: På begäran raderar vi genast alla uppgifter om dig.
withdrawal-of-consent-only y rights en: You may withdraw your consent whenever you like.
withdrawal-of-consent-only y rights sv: Ditt samtycke kan du återkalla när du vill.
rights-fit-bases y rights sv: Du har rätt till dataportabilitet.
rights-fit-bases y rights en: You have the right to transfer your data to another controller.
objection-beyond-marketing y rights sv: Du kan invända endast mot direktmarknadsföring.
objection-beyond-marketing y rights en: The right to object is limited to direct marketing.
breach-not-a-right y rights en: - notification of data breaches
words-definite t purpose sv: Vi kan också använda uppgifterna för statistik.
words-definite k disclosures en: From time to time we share order data with our suppliers.
words-definite y content fi: Joissakin tapauksissa tallennamme myös taloustietoja.
exceptions-simple k disclosures sv: Vi lämnar inte ut uppgifter om inte kunden har gett lov, utom när en myndighet kräver det.
terms-standard k content en: We ask for your social security number for an invoice.
terms-standard y rights sv: Du kan klaga hos dataskyddsombudsmannen.
terms-standard y rights fi: Rekisterinhaltija vastaa kuukaudessa.
laws-named y security sv: Vi behandlar uppgifter enligt gällande lagstiftning.
officers-distinct k rights en: You can lodge a complaint with our data protection officer.
transfers-definite y transfers sv: Uppgifter överförs till länder utanför EU/EES endast om tjänsten kräver det.
eea-named t security sv: Inga servrar finns utanför EU.
transfers-none-true t security en: We keep the registrations in Microsoft Azure.
transfer-frameworks-current y transfers fi: Palvelin kuuluu Safe Harbor -järjestelyyn.
placeholders-filled t rights sv: Kontakta [namn på kontaktpersonen] per telefon.
text-in-its-section k security en: We disclose data to the police when the law requires it.
text-in-its-section k disclosures fi: Poistamme tiedot kahden vuoden kuluttua.
document-named-once t security en: This register description is available at our office.
publication-based y disclosures en: We publish a list of our contacts on our website.
recipients-specific y disclosures en: We share data with selected partners.
sources-specific y sources sv: Vi får uppgifter också av våra samarbetspartner.
security-details-withheld t security en: The database is PostgreSQL 15.4 at 192.168.1.20.
marketing-channels-apart t purpose fi: Lähetämme mainoksia, ellet ole kieltänyt niitä. Markkinointiin pyydämme suostumuksesi.
marketing-disclosures-told y disclosures fi: Annamme tietoja muille yrityksille niiden omaa markkinointia varten.
names-belong t content fi: Tallennamme myös asiakasomistajan bonukset.
sections-in-force k purpose en: We check credit data under section 29 of the Credit Information Act (527/2007).
link-texts-telling k cookies en: Read more about cookies [here](https://kauppa.example.fi/cookies).
actors-named y security fi: Tiedot salataan aina siirron aikana. Yhteydet suojataan erillisellä varmenteella. Tunnukset vaihdetaan kerran vuodessa. Lokit tarkastetaan joka kuukausi. Tilat lukitaan aina yöksi.
data-described t content fi: Tallennamme myös muita asiakassuhteen hoitamiseen liittyviä tietoja.
response-terms-current t rights fi: Jos edellisestä tarkastuksesta on alle vuosi, perimme 20 euron maksun.
requests-free-in-form t rights fi: Lähetä allekirjoitettu lomake postitse osoitteeseen PL 20, 33101 Tampere.
transfers-definite t transfers fi: Tietoja ei pääsääntöisesti siirretä EU:n tai ETA:n ulkopuolelle.
transfers-definite t transfers en: We do not normally transfer data outside the EU or EEA.
criminal-ground-stated t content fi: Tarkistamme osallistujan rikostaustan.
acts-in-force t security fi: Seloste on henkilörekisterilain 10 §:n mukainen.
systems-not-sources t sources en: Data is obtained from our booking system.
officers-distinct k rights sv: Du kan klaga hos vårt dataskyddsombud.
disclosures-agree k disclosures en: We never disclose data to anyone.
`
  .trim()
  .split('\n')
  .map((row) => /^(\S+) (\S+ \S+) (\S+): (.*)$/.exec(row)?.slice(1) ?? []);

/** The rule that tells it, and the facts or texts with the defect. */
const edits: [rule: string, files: () => Files][] = [
  [
    'rights-explained',
    edited('v', {
      fi: [
        [
          /(?<=## Rekisteröidyn oikeudet\n)[^]*/,
          '\n- Tarkastusoikeus\n- Oikeus vaatia tiedon korjaamista\n- Oikeus tulla unohdetuksi\n',
        ],
      ],
    }),
  ],
  ['names-explained', edited('k', { fi: [['lead: Esimerkki Verkkokauppa Oy', 'lead: Esimerkkiketju Oy']] })],
  ['contact-is-a-role', everywhere('t', [/role: .*/, 'role: Maija Meikäläinen'])],
  ['controller-identified', edited('t', { site: [['    businessId: 7654321-2\n', '']] })],
  [
    'bases-apart',
    edited('t', {
      fi: [['uutiskirjeen lähettäminen', 'uutiskirjeen lähettäminen suostumuksen ja sopimuksen perusteella']],
    }),
  ],
  [
    'purposes-specific',
    edited('t', { fi: [['name: uutiskirjeen lähettäminen', 'name: toiminnan kehittäminen']] }),
  ],
  [
    'purposes-specific',
    edited('t', { en: [['name: sending the newsletter', 'name: improving our services']] }),
  ],
  [
    'interest-relied-on',
    edited('y', { fi: [[/(?<=puhelimitse\n    basis: )legitimateInterests/, 'contract']] }),
  ],
  ['legal-basis-stated', edited('k', { fi: [['    basis: contract\n', '']] })],
  ['legitimate-interest-stated', everywhere('y', [/    interest: .*\n/, ''])],
  ['basis-statute-stated', edited('k', { fi: [[/    statute:\n.*\n.*\n/, '']] })],
  ['credit-decision-explained', everywhere('k', [/automatedDecisions:\n(?:  .*\n)+/, ''])],
  ['profiling-stated', everywhere('k', [/profiling:\n(?:  .*\n)+/, ''])],
  ['provision-stated', everywhere('t', [/provision:\n(?:  .*\n)+/, ''])],
  ['retention-stated', edited('y', { fi: [[/    retention: P1Y\n.*\n/, '']] })],
  [
    'sources-stated',
    everywhere(
      'y',
      [/sources:\n(?:  .*\n)+/, ''],
      [/## (?:Tietolähteet|Uppgiftskällor|Sources)\n[^]*?(?=## )/, ''],
    ),
  ],
  [
    'recipients-stated',
    edited('v', {
      fi: [
        ['recipients: none\n', ''],
        [/## Tietojen säännönmukaiset[^]*?(?=## )/, ''],
      ],
    }),
  ],
  ['transfers-stated', edited('v', { fi: [['transfers: none\n', '']] })],
  [
    'security-stated',
    everywhere('v', [
      /## (?:Rekisterin suojauksen|Principerna|Principles)[^]*?(?=## (?:Rek|Den|Rights))/,
      '',
    ]),
  ],
  [
    'data-described',
    edited('t', {
      fi: [['nimi, sähköpostiosoite ja puhelinnumero', 'nimi, sähköpostiosoite ja muut tarpeelliset tiedot']],
    }),
  ],
  [
    'data-described',
    edited('t', { en: [['name, e-mail address and phone number', 'name, e-mail address, etc.']] }),
  ],
  [
    'password-not-listed',
    edited('k', {
      fi: [['nimi, osoite, sähköpostiosoite', 'nimi, osoite, käyttäjätunnus, salasana, sähköpostiosoite']],
    }),
  ],
  [
    'birth-date-justified',
    edited('k', { fi: [['name: nimi, osoite,', 'name: nimi, syntymäaika, osoite,']] }),
  ],
  [
    'staff-recordings-told',
    edited('t', {
      fi: [
        [
          'Olemme käsitelleet tallentamisen henkilöstömme kanssa yhteistoiminnassa.',
          'Kuuntelemme tallenteita myös työntekijöiden perehdyttämiseksi.',
        ],
      ],
    }),
  ],
  ['identity-code-ground-stated', edited('k', { fi: [['    identityCode: credit\n', '']] })],
  ['framework-fits-sources', edited('t', { fi: [['from: subject', 'from: elsewhere']] })],
  [
    'recipients-specific',
    everywhere('t', [
      /name: (?:Verohallinto|Skatteförvaltningen|Finnish Tax Administration)\n.*\n/,
      'name: partners\n',
    ]),
  ],
  [
    'processors-listed',
    edited('y', {
      fi: [
        [/recipients:\n(?:  .*\n)+/, 'recipients: none\n'],
        ['Rekisteriä käyttävät', 'Palveluntarjoaja ylläpitää palvelimia lukuumme. Rekisteriä käyttävät'],
      ],
    }),
  ],
  [
    'purposes-have-recipients',
    everywhere('k', [/  - id: perinta\n    (?:recipient|reason): .*\n(?:    .*\n)*/, '']),
  ],
  [
    'credit-register-receives',
    everywhere('k', [/  - id: luotto\n    (?:recipient|reason): .*\n(?:    .*\n)*/, '']),
  ],
  [
    'adequacy-scope-noted',
    edited('k', {
      fi: [[/ Example Cloud Inc\. on sertifioitu.*/, '']],
      sv: [[/ Example Cloud Inc\. är certifierat.*/, '']],
      en: [[/ Example Cloud Inc\. is certified.*/, '']],
    }),
  ],
  ['adequacy-in-force', edited('k', { fi: [['mechanism: scc', 'mechanism: adequacy']] })],
  ['derogations-occasional', edited('k', { fi: [['mechanism: scc', 'mechanism: derogationConsent']] })],
  [
    'safeguard-copy-stated',
    edited('k', { fi: [[/    copy: .*\n/, '']], sv: [[/    copy: .*\n/, '']], en: [[/    copy: .*\n/, '']] }),
  ],
  ['transfer-mechanism-stated', edited('k', { fi: [['    mechanism: scc\n', '']] })],
  ['transfer-country-stated', edited('k', { fi: [['    country: IN\n    mechanism', '    mechanism']] })],
  [
    'retention-concrete',
    edited('y', { fi: [['kunnes perut kieltosi', 'niin kauan kuin se on tarpeellista']] }),
  ],
  [
    'retention-concrete',
    edited('y', { en: [['until you withdraw your objection', 'as long as we need it']] }),
  ],
  ['accounting-period-kept', edited('k', { fi: [['retention: P6Y', 'retention: P3Y']] })],
  [
    'security-current',
    edited('y', {
      fi: [
        [
          /(?<=## Tietojen suojaaminen\n)[^]*?(?=## )/,
          '\nRekisteri on suojattu salasanoilla ja palomuurilla.\n\n',
        ],
      ],
    }),
  ],
  [
    'electronic-marketing-consented',
    edited('t', { fi: [[/(?<=uutiskirjeen lähettäminen\n    basis: )consent/, 'contract']] }),
  ],
  ['facts-agree', edited('t', { en: [['service number 029 000 2000', 'service number 029 000 2001']] })],
  ['facts-agree', edited('k', { sv: [['1 000 euro', '1 500 euro']] })],
  [
    'language-as-named',
    edited('t', {
      en: [
        [
          /(?<=## Security of the data\n)[^]*?(?=## )/,
          '\nSalaamme tiedot tallennuksen ja siirron aikana. Ilmoittautumisia käsittelevät tapahtumapalvelun työntekijät, jotka kirjautuvat kaksivaiheisesti. Puhelujen tallenteita kuuntelee vain palvelupäällikkö, ja kuuntelusta jää merkintä lokiin.\n\n',
        ],
      ],
    }),
  ],
  ['days-ordered', edited('k', { fi: [['effectiveFrom: 2026-09-01', 'effectiveFrom: 2019-01-01']] })],
  [
    'notice-current',
    edited('t', {
      fi: [
        ['updated: 2026-09-15\n', 'updated: 2025-09-15\n'],
        ['reviewDue: 2027-09-30\n', ''],
      ],
    }),
  ],
  ['dpo-stated', edited('k', { fi: [[/dpo:\n(?:  .*\n)+/, '']] })],
  [
    'joint-controllers-stated',
    edited('y', {
      fi: [
        ['lead: Esimerkki Myynti Oy käsittelee', 'lead: Esimerkki Myynti Oy ja sen tytäryhtiöt käsittelevät'],
      ],
    }),
  ],
  [
    'data-described',
    edited('t', { sv: [['namn, e-postadress och telefonnummer', 'namn, e-postadress m.m.']] }),
  ],
  [
    'purposes-specific',
    edited('t', { sv: [['name: utskick av nyhetsbrevet', 'name: utveckling av verksamheten']] }),
  ],
  [
    'address-source-told',
    edited('v', {
      fi: [['name: toimitilan kulunvalvonta', 'name: toimitilan kulunvalvonta\n    marketing: post']],
    }),
  ],
  [
    'public-tasks-without-interest',
    edited('y', {
      site: [['    businessId: 2222222-9\n', '    businessId: 2222222-9\n    publicBody: yes\n']],
    }),
  ],
  [
    'controller-is-not-a-person',
    edited('y', { site: [['name: Esimerkki Myynti Oy', 'name: Maija Meikäläinen']] }),
  ],
  [
    'representative-stated',
    edited('y', { site: [['      city: Turku\n', '      city: Turku\n      country: GB\n']] }),
  ],
  ['gdpr-informed', edited('v', { fi: [['created: 2016-05-30', 'updated: 2026-05-30']] })],
  ['rights-not-legacy', edited('v', { fi: [['framework: hetil-10', 'framework: gdpr-13']] })],
  [
    'retention-by-purpose',
    edited('y', {
      fi: [
        [
          /(?<=noudattaminen\n    basis: )legitimateInterests\n    interest: .*\n    retentionRule: .*/,
          'contract\n    retention: P1Y\n    retentionRule: tiedon hankkimisesta',
        ],
      ],
    }),
  ],
  [
    'credit-decision-explained',
    edited('t', {
      fi: [
        ['automatedDecisions: none\n', ''],
        [
          'Ilmoittautuminen on sopimus, jonka teet kanssamme.',
          'Ilmoittautuminen on sopimus. Teemme sinusta luottopäätöksen.',
        ],
      ],
    }),
  ],
];

describe('a defect is told:', () => {
  const speaks = (rule: string) => expect.stringMatching(new RegExp(`^${rule} `, 'm'));

  test.each(sayings)('%s in %s, %s: %s', (rule = '', place, lang = '', paragraph = '') => {
    const files = withParagraph(...named(place), { [lang]: paragraph.replaceAll(String.raw`\n`, '\n') });
    expect(told(files).join('\n')).toEqual(speaks(rule));
  });

  test.each(edits)('%s', (rule, files) => {
    expect(told(files()).join('\n')).toEqual(speaks(rule));
  });
});
