// What the words of Finnish headings mean, by their stems: every inflection, and compounds of them.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const finnish = [
  // Names of the document, and other words that hide a stem.
  stem(
    'changes',
    /(voidaanko|voimmeko|päivitetäänkö|muutetaanko)( \p{L}+){0,2} (tietosuoja|rekisteri)?selos\p{L}*te?\p{L}*( \p{L}+)?/u,
  ),
  stem(
    'changes',
    /(selosteen|seloste(e|i)(seen|ssa|sta)|selosteiden|lausekkeen|käytännö\p{L}+|ilmoituksen|ilmoitukseen|politiikan|politiikkaan) (muut|päivit|voimassa)\p{L}*|(muuto\p{L}*|muutta\p{L}*|päivit\p{L}*)( \p{L}+){0,4} (tietosuoja|rekisteri)?(seloste|käytän|ilmoitu|politiikk|lauseke|tiedotte|selostus)\p{L}*|tietosuojaperiaat\p{L}* (muut|päivit)\p{L}*/u,
  ),
  // Deletion that a person asks for: beside a correction, in the person's own voice, or as a right.
  stem(
    'rights',
    /(?<=(oikai|korja|tarkas|tarkis)\p{L}*(,| ja| tai| sekä| &) (\p{L}+ )?)poist\p{L}*( (henkilö)?tie\p{L}+)?|poist\p{L}*(?=(,| ja| tai| sekä) (oikai|korja))/u,
  ),
  stem(
    'rights',
    /((miten|kuinka) (voi|saa|pyydä)(n|t|mme)?|voi(n|t|mme|ko)ko|saa(n|t)?ko)(?!.*eväst)( (?!tarkis|tarkas|korja|oikai)\p{L}+){0,3}? poist\p{L}*( (omat )?(henkilö)?tie\p{L}+)?/u,
  ),
  stem(
    'rights',
    /poist\p{L}* pyynnöstä|poistami\p{L}+ koskev\p{L}+ pyyn\p{L}+|pyynnöstä( \p{L}+)? poist\p{L}*|oikeus( omien)?( (henkilö)?tietojen)? (poisto|siirto|siirtämise|siirrettävyyte)(on|en)/u,
  ),
  stem('rights', /(?<!eväste\p{L}*)suostumu\p{L}+ (peru|halli)\p{L}*/u),
  stem(
    'rights',
    /(siirto|siirtää|siirron|siirtäminen)( (henkilö)?tie\p{L}+)? toise(en|lle) (järjestelm|palvelu|rekisterin|toimij|yrity)\p{L}*|siirrettävyy\p{L}*|(voi(n|t)ko|voi(n|t)) (\p{L}+ )?siirtää( \p{L}+){0,3}/u,
  ),
  stem(
    'rights',
    /valinta(si|nne|ni)|(käyttäjän|asiakkaan) valinnat|valinnan ?mahdollisuu\p{L}*|vaihtoehto(si|nne)/u,
  ),
  stem('rights', /\p{L}*käyttöoikeute(si|nne|ni)/u),
  stem(
    'rights',
    /oikeus (henkilö)?tietojen poistoon|oikeus (saada|vaatia)( (?!oikais|korja|ja |tai |sekä )\p{L}+){0,3} (poistet|poistami|siirret|siirtä|rajoit)\p{L}*|oikeus (henkilö)?tietojen siirtoon/u,
  ),
  stem(
    'rectificationRight',
    /oikeus (saada|vaatia)( (?!ja |tai |sekä )\p{L}+){0,3} (oikaist|korjat|korjaam|oikaisem)\p{L}*/u,
  ),
  // What we do not do with data, and what is not ours.
  stem(
    'other',
    /mitä( (?!tarkoit)\p{L}+){0,2} (emme|ei|en)( \p{L}+)*|tiedot,? joita (emme|ei|en)( \p{L}+)*/u,
  ),
  stem(
    'other',
    /(upotet|ulkopuolis|ulkoi|sivusto|verkkosivu|palvelun|selosteen|julkais)\p{L}* sisäl\p{L}*( muilta \p{L}+)?|(?<=muilta \p{L}+ )upotet\p{L}* \p{L}+|muilta \p{L}+ upotet\p{L}*( \p{L}+)?/u,
  ),
  stem('other', /keitä (me )?olemme|sitou\p{L}*( \p{L}+){0,2} (yksityisyy|tietosuoj)\p{L}*/u),
  stem(
    'other',
    /(tämän )?(tietosuoja)?(selosteen|käytännön|politiikan|ilmoituksen|palvelun|sovelluksen|sivuston|yhdistyksen|seuran|säätiön) tarkoitu\p{L}*/u,
  ),
  stem(
    'cookies',
    /\p{L}*evästeiden (kautta|avulla)( \p{L}+){1,2}( \p{L}*tie\p{L}+)?|evästeiden \p{L}+|evästetietojen \p{L}+/u,
  ),
  stem(
    'complaint',
    /^tietosuojavaltuutet(tu|un)( toimiston?)?( yhteystiedot)?$|(?<!\p{L})viranomai\p{L}+ yhteystie\p{L}*/u,
  ),
  stem(
    'other',
    /^(rekisteröid\p{L}+ |rekisteröityjen )?(tiedottami|informoin|informoimi)\p{L}*( (?!ja |sekä |\p{L}*oikeu)\p{L}+)*/u,
  ),
  stem(
    'dataSubjects',
    /(ketä|keitä)( \p{L}+){0,3} (koskee|rekister\p{L}+)( \p{L}+)?|ketkä( \p{L}+)? rekister\p{L}+/u,
  ),
  stem(
    'dataSubjects',
    /(keistä|kenestä|keneistä)( \p{L}+){0,2} (kerä|tallen|käsit|säily)\p{L}*( (henkilö)?tieto\p{L}*)?/u,
  ),
  stem('dataSubjects', /käsittelyn kohteena olev\p{L}*( \p{L}+)?/u),
  stem(
    'changes',
    /(milloin |miten |kuinka usein )?selos(te|tetta|teen) (päivit|muut)\p{L}*|muutosoikeu\p{L}*|selosteen ajantasai\p{L}*|(versio|muutos|päivitys)histori\p{L}*|selos(te|teen|tetta|teeseen)( \p{L}+)? muuttu\p{L}*/u,
  ),
  stem(
    'complaint',
    /(asian|asia|kantelun|ilmoituksen)?\s?(saatta|viemi|vie|tekemi|teke|käänty)\p{L}*( \p{L}+){0,2} tietosuojavaltuutet\p{L}*( \p{L}+)?/u,
  ),
  stem(
    null,
    /tietosuojavaltuutet\p{L}*|(tietosuoja|rekisteri)-? ?(ja tietosuoja)?seloste\p{L}*|tietosuojaselost\p{L}*|tietosuoja-?asetu\p{L}*|tietosuojalain?\p{L}*|yleisen tietosuoja\p{L}*|tietosuojakäytän\p{L}*/u,
  ),
  stem(
    'other',
    /liikkeenluovutu\p{L}*|yrityskaup\p{L}*|(kulku|tekijän|immateriaali|ääni|palautus|peruutus)-?oikeu\p{L}*|miksi (tämä |tietosuoja)\p{L}*( on tärkeää)?|(henkilö)?tietojen (päivity|päivittä|ajantasai)\p{L}*|(linkit|linkkejä)( \p{L}+){0,3} (sivu|palvelu|osapuol)\p{L}*/u,
  ),
  stem(
    'other',
    /(kolman\p{L}+ osapuol\p{L}+|ulkopuoliset|muut) (sivu|verkkosivu|linki)\p{L}*|vastuu (sisäl|tietojen oik)\p{L}*( \p{L}+){0,4}|tietoturvaloukkau\p{L}*|tietomur\p{L}*|tietovuoto\p{L}*|tietoturvapoikkeam\p{L}*|seloste käsittelytoimista|lainsäädän\p{L}*|sovellettava laki/u,
  ),
  stem(
    'legalBasis',
    /(rekisterinpitäjän( tai kolmannen osapuolen)?|kolmannen osapuolen) oikeutet\p{L}* (etu|edu)\p{L}*/u,
  ),
  // Who has the data, and how the organisation is reached: before the words for data and sources.
  stem(
    'contact',
    /yhteys(taho|kanav)\p{L}*|tietosuoja-?kysymy\p{L}*|palautekanav\p{L}*|rekisterin( \p{L}+)? hoitaj\p{L}*|asiakaspalvelu( \p{L}+)* (asio|kysym)\p{L}*|(miten|kuinka)( \p{L}+){0,3} yhtey\p{L}*|ota( \p{L}+)? yhteyttä/u,
  ),
  stem(
    'contact',
    /(mistä|keneltä)( \p{L}+){0,2} lisätie\p{L}*|yhteyspiste\p{L}*|(?<=rekisterinpitäjä (ja|sekä) (sen |hänen |mahdollinen )?)edustaj\p{L}*/u,
  ),
  stem('contact', /rekisterivastaav\p{L}*|rekisterin (hoido|ylläpido)sta vastaa\p{L}*( \p{L}+)?/u),
  stem(
    'contact',
    /ota( \p{L}+){0,2} yhteys|^yhteys( \p{L}+)* asioissa$|kenen puoleen( \p{L}+){0,3}|lisätie\p{L}+ anta\p{L}*|kuka vastaa kysymyksiin/u,
  ),
  stem(
    'controller',
    /(?<!\p{L})((henkilö)?tietoja käsittelevä|käsittelystä vastaava|vastuullinen) (yhdisty|yrity|taho|organisaatio|seura|yhtiö|toimija)\p{L}*|vastuu( \p{L}+){0,2} käsittelystä/u,
  ),
  stem(
    'controller',
    /^(yrityksen|yhtiön|yhdistyksen|seuran|järjestön|säätiön|organisaation|palveluntarjoajan|toimijan) (perus)?tiedot$/u,
  ),
  stem(
    'controller',
    /(terveydenhuollon )?toimintayksikkö|(palvelun|sovelluksen|sivuston) (tarjoaja|tuottaja|toteuttaja)$|käsittelystä vastaa$|kuka valvoo( \p{L}+)?|(?<=(ja|sekä) )(ylläpitäj|omistaj)ä?$/u,
  ),
  stem(
    'controller',
    /rekisterin (omistaj|haltij)\p{L}*( ja ylläpitäj\p{L}*)?|rekisteriä ylläpitää|(yhteis)?rekisterinpito\p{L}*|(sivuston|palvelun|sovelluksen|verkkopalvelun|verkkokaupan) (omistaj|ylläpitäj|haltij)\p{L}*|^tietoja? meistä$|(kuka|ketkä)( \p{L}+){0,5} vastaa\p{L}*( \p{L}+)?|(kuka|ketkä)( \p{L}+)? kerää\p{L}*( \p{L}+)?|kenen hallussa( \p{L}+)*/u,
  ),
  stem(
    'disclosures',
    /(siirre\p{L}*|siirto|siirrot|siirtäminen) ((henkilö)?tie\p{L}+ )?(muille|ulkopuolisille|viranomaisille|palveluntarjoajille|alihankkijoille|(yhteistyö)?kumppaneille|kolmansille( osapuolille| tahoille)?(?! mai))/u,
  ),
  stem(
    'disclosures',
    /((siirto|siirron|siirtäminen|siirtämisen|siirrot)( tai | ja )?)?(luovut\p{L}+ )?(?<!\p{L}|(?<!\p{L})(eu|eta)\P{L}[^,;]*|euroopan[^,;]*)(?!\p{L}*(alueen|unionin|maiden|maan|suomen|euroopan|valtioiden) )\p{L}{4,}n ulkopuolelle/u,
  ),
  stem(
    'disclosures',
    /kenen kanssa( \p{L}+){0,3}|tietojen (jako|myyn|myymi)\p{L}*|kenellä( \p{L}+)? on oikeus( \p{L}+){0,2}/u,
  ),
  stem(
    'disclosures',
    /mitkä (järjestelm|palvelu|taho|yrity)\p{L}+ (käsit|saa|näk|käyt)\p{L}*( (henkilö)?tie\p{L}+)?|(kuka|ketkä)( muu\p{L}*)? (pääse|näk|saa|voi näh)\p{L}*( \p{L}+){0,2}/u,
  ),
  stem(
    'legalBasis',
    /(miksi|minkä (takia|vuoksi|nojalla))( \p{L}+){0,2} (saa|saamme|saavat) (kerä|käsit|tallen|käyt)\p{L}*( (henkilö)?tie\p{L}+)?|oikeuttaa(?!\p{L})|käsittelyn edellyty\p{L}*/u,
  ),
  stem(
    'purpose',
    /(miten|kuinka|näin)( me)?( \p{L}+){0,2} tie\p{L}+ (käyte|hyödyn)\p{L}*|(miten|kuinka|näin)( me)? (käyt|hyödyn)\p{L}* (kerät|kerää|saatu|anta)\p{L}+ (henkilö)?tie\p{L}+|(kerättyjen|keräämiemme|saatujen|kerätyn) (henkilö)?tie\p{L}+ (käyt|hyödyn)\p{L}*/u,
  ),
  stem(
    'purpose',
    /mihin(?= (ja|sekä) (millä|miksi|miten))|mihin( me)?( (henkilö)?tie\p{L}+)? (kerä(?!ämi|yks)|käsittele|käsitellä|hyödyn)\p{L}*( (henkilö)?tie\p{L}+)?/u,
  ),
  stem(
    'security',
    /manuaali\p{L}* (säily|käsit|tallen)\p{L}* aineisto\p{L}*|miten( \p{L}+)? säilyt\p{L}* ja suoja\p{L}*|(pidä|pysy)\p{L}*( \p{L}+){0,2} turvassa/u,
  ),
  stem(
    'automatedDecisions',
    /tietojen käyttö automaatti\p{L}* päätöksen\p{L}*|tekoäly\p{L}*( \p{L}+){0,2} päätök\p{L}*|automaatti\p{L}* ratkaisu\p{L}*/u,
  ),
  stem(
    'content',
    /yhteydenottolomak\p{L}*|yhteyslomak\p{L}*|lokitied\p{L}*|(tekniset )?lokit(?!\p{L})|lomakkeella kerättä\p{L}*/u,
  ),
  stem(
    'disclosures',
    /(henkilö)?tietojen käsittelij\p{L}*|käsittelijät( \p{L}+)? ja \p{L}*käsittelij\p{L}*|alikäsittelij\p{L}*|alihankkij\p{L}*|(?<!\p{L})ulkoista\p{L}*|tietojen käsittelyn ulkoista\p{L}*/u,
  ),
  stem(
    'rights',
    /siirtää (henkilö)?(tiedot|tietosi|tietonsa)?( \p{L}+){0,2} ?(järjestelmästä toiseen)|siirto-oikeu\p{L}*|oikeus siirtää \p{L}+/u,
  ),
  stem(
    'rights',
    /poisto-?oikeu\p{L}*|poistopyyn\p{L}*|oikeus (tulla unohdetuksi|(henkilö)?tietojen poistami\p{L}*|poistaa \p{L}+|(saada )?(henkilö)?tiedot poistetuksi)|huomautus tietojen poist\p{L}*|poistami\p{L}*(?= tai käsittelyn rajoit)|(käsittelyn )?rajoitta(mi\p{L}*|a\b)/u,
  ),
  stem(
    'rights',
    /peruuttaa( \p{L}+)? ?suostumu\p{L}*|tietopyyn\p{L}*|(käyttäjä|asiakas|jäsen)?tili?n? poista\p{L}*|(rekisteröidyn|rekisteröityjen|asiakkaan|käyttäjän) pyyn\p{L}*|omien (henkilö)?tietojen (halli|muok|poist)\p{L}*/u,
  ),
  stem('disclosures', /kenellä( \p{L}+){0,3} (pääsy|käyttöoikeu)\p{L}*( \p{L}+)?/u),
  stem(
    'complaint',
    /valvov\p{L}+ viranomai\p{L}*|tietosuojaviranomai\p{L}*|valvontaviranomai\p{L}*|\p{L}*valitu(s|ks)\p{L}*|valittaa\p{L}*|kantelu\p{L}*|(oikeus |oikeudesta )?kannella|oikeussuoja\p{L}*|muutoksenha\p{L}*|erimielisyy\p{L}*( \p{L}+)?/u,
  ),
  stem(
    'accessRight',
    /oikeus (tarkistaa|tarkastaa)(?= (ja|tai|sekä) )|(oikeus )?tutustua( \p{L}+){0,2} tie\p{L}*|(omien )?(henkilö)?tietojen (katsel|katsomi)\p{L}*|tarkastus-?( ?ja|oikeu\p{L}*|pyyn\p{L}*|,|(?= ?-))|tarkastus-|tarkastusoikeu\p{L}*|tarkistusoikeu\p{L}*|tarkistus-|^tarkistus(?= ja)/u,
  ),
  stem(
    'accessRight',
    /pääsy (omiin )?(henkilö)?tietoihin\p{L}*|saada pääsy\p{L}*|oikeus (tarkistaa|tarkastaa|saada)( \p{L}+){0,3} tie\p{L}*|(tarkistaa|tarkastaa|nähdä)( \p{L}+){0,2} tie\p{L}*|(tietojen|tiedon) tarkast(us|ami)\p{L}*|(tietojen|tiedon) tarkist(us|ami)\p{L}*|pääsyoikeu\p{L}*/u,
  ),
  stem(
    'accessRight',
    /oikeus (saada|vahvistu)( jäljennö| kopio| tieto| vahvistu|kse)\p{L}*( tie\p{L}+)?|oikeus päästä( \p{L}+){0,2}|(miten|kuinka) (pääse|näe)(n|t|mme)?( \p{L}+){0,2} tie\p{L}+|tiedonsaantioikeu\p{L}*|(voi(n|t)(ko)?|oikeus)( \p{L}+)? (tarkistaa|tarkastaa|nähdä)(?=,| ja| tai| sekä)/u,
  ),
  stem(
    'rectificationRight',
    /oikais\p{L}*|korja(ta|us|uk|am|tt|tu)\p{L}*|korjaus-|virheen\p{L}* korja\p{L}*/u,
  ),
  stem(
    'objectionRight',
    /vastust(a|us)\p{L}*|(uutiskirje|postituslista|sähköpostilista)\p{L}*( \p{L}+)? (peru|poistu|kiel)\p{L}*|(\p{L}+ )?markkinoinnin (kieltä|kiel|vastus|esto|estä)\p{L}*|\p{L}*kielto-?\p{L}*|kieltä\p{L}*|(?<!\p{L})kiello\p{L}*|suoramarkkinointikiel\p{L}*|kielto-?oikeu\p{L}*|markkinointikiel\p{L}*/u,
  ),
  stem(
    'automatedDecisions',
    /päätöksiä( \p{L}+)? automaattise\p{L}*|automaattisesti( \p{L}+){0,2} päätök\p{L}*|profiloi(daan|mme)\p{L}*( \p{L}+)?|automaatti\p{L}* (päätöks\p{L}*|yksittäispäätö\p{L}*|käsittely\p{L}*)/u,
  ),
  stem(
    'automatedDecisions',
    /automatiso\p{L}*( \p{L}+)? ?(päätöks\p{L}*|yksittäispäätö\p{L}*|käsittely\p{L}*)?|profiloin\p{L}*|profilointi\p{L}*|luottopäätö\p{L}*|päätöksente(k)?o\p{L}*|yksittäispäätö\p{L}*/u,
  ),
  stem(
    'cookies',
    /kolman\p{L}+ osapuol\p{L}+ \p{L}*eväste\p{L}*|\p{L}*eväste\p{L}*|\p{L}*eväst(ei|e)\p{L}*|cookie\p{L}*|(verkko)?analytii(kk|k)\p{L}*|kävijä(tilasto|seuran|tie|mittau|analy)\p{L}*|pikseli\p{L}*|seuranta(teknolog|tekniik|työkal)\p{L}*|((yhteisö|sosiaalisen) ?median?|some-?) ?(liitännäi|lisäos|painik|upotu)\p{L}*|(liitännäi|upotu)set|google analytics\p{L}*/u,
  ),
  stem(
    'cookies',
    /(selaimen )?paikalli\p{L}+ tallennu\p{L}*|selai\p{L}+ (tallen|muisti)\p{L}*( tie\p{L}+| asetu\p{L}+)?|local ?storage/u,
  ),
  stem(
    'cookies',
    /statistii\p{L}*|(verkko)?sivu\p{L}* käytön (seuran|mitta|tilast)\p{L}*|kohdenn\p{L}+ (mainon|markkin)\p{L}*|uudelleenmarkkin\p{L}*|(verkko|käyttäjä)seuran\p{L}*|kävijöiden (seuran|tilast|analy)\p{L}*|sosiaali\p{L}+ median? laajennu\p{L}*/u,
  ),
  stem(
    'dpo',
    /(yhteydenot\p{L}+|yhteys) tietosuojavastaav\p{L}*|tietosuojavastaav\p{L}*|tietosuojasta vastaava\p{L}*|tietosuoja-asioista vastaava\p{L}*(?! yhteys)/u,
  ),
  stem(
    'contact',
    /rekisterinpitäjän (edustaj|yhteyshenkilö|vastuuhenkilö|yhdyshenkilö)\p{L}*|yhdyshenkilö\p{L}*|(tietosuojavastaavan )?yhteyshenkilö\p{L}*|rekisteri(n)?asio\p{L}* (ja yhteyshenkilö|hoita|vastaa|vastuu)\p{L}*( henkilö\p{L}*)?|yhteydenot\p{L}*|yhteysosoi\p{L}*/u,
  ),
  stem(
    'contact',
    /\p{L}*vastaav\p{L}* henkilö\p{L}*|vastuuhenkilö\p{L}*|tieduste(lu|ll)\p{L}*|(ota|ottaa|ottakaa) yhteyt\p{L}*|rekisteriasio\p{L}*|^rekisteristä vastaa\p{L}*|keneltä( \p{L}+){0,2} kysyä( \p{L}+)?/u,
  ),
  stem(
    'controller',
    /rekisterin?\s?-?\s?pitäj\p{L}*( tiedot| nimi( ja yhteystiedot)?| yhteystiedot)?( ja (sen|hänen|rekisterinpitäjän) yhteystie\p{L}*)?|\p{L}*rekisterinpitäj\p{L}*|rekisterin ?ylläpitäj\p{L}*|kenen rekisteri( \p{L}+)*|(kuka|ketkä) (me )?ole(n|mme)|kuka (\p{L}+ )?vastaa|kuka käsittelee tietojasi ja vastaa|(?<!\p{L})palveluntarjoaja$/u,
  ),
  stem(
    'contact',
    /yhteystie\p{L}*|ota yhteyttä|^yhteys$|kenelle voi(n|t)(?!\p{L}) (?!valit)\p{L}+|(kehen|keneen|mihin|minne) (voi\p{L}* )?(ot\p{L}+ )?yhtey\p{L}*/u,
  ),
  stem(
    'registerName',
    /(\p{L}+t[aä]v([aä]n|ien) )?(henkilö)?rekister[ie]\p{L}*( \p{L}+(nen|llinen))? nim\p{L}*|rekisteritunnu\p{L}*|mitä rekistereitä( \p{L}+){0,2}|(käytössä olevat|ylläpidettävät|ylläpitämämme|pitämämme) (henkilö)?rekisterit|(rekisterin|tietovarannon|tietovaraston) (nim|tunnist|tunnus)\p{L}*|rekisteri( \p{L}+)? nimeltään( \p{L}+)?|henkilörekisteri\p{L}* nim\p{L}*/u,
  ),
  stem(
    'dataSubjects',
    /(ketkä|keitä)( \p{L}+)? rekisteröity\p{L}*|rekisteröity\p{L}* joukko|rekisteröity\p{L}* (ryhm|henkilöryhm|kategori)\p{L}*|^rekisteröidyt( henkilöt)?(?=$| ja | sekä )|(?<=(ja|sekä) )rekisteröidyt( henkilöt)?$/u,
  ),
  stem(
    'dataSubjects',
    /(keiden|kenen|keistä)( \p{L}+)? (henkilö)?tietoja( rekisteri\p{L}+)?( (?!ja |sekä )\p{L}+)?|(?<=rekisterin )kohderyhm\p{L}*|keitä (rekisteri|tiedot) \p{L}+|henkilöryhm\p{L}*|rekisteröityjen henkilöiden ryhm\p{L}*/u,
  ),
  stem(
    'legalBasis',
    /millä (oikeudella|valtuudella)( (?!ja )\p{L}+){0,3}|mihin( (?!ja |sekä )\p{L}+){0,3} perustu\p{L}*|käsittelyn perusta(?!\p{L})|miksi( \p{L}+){1,2} oikeus( \p{L}+)*|(oikeus|käsittely|laki)-?perus(te|ta|tei)\p{L}*|oikeudelli\p{L}* (perus|perust)\p{L}*|laillinen peruste\p{L}*|lailli\p{L}* perust\p{L}*|oikeutu(s|kse)\p{L}*/u,
  ),
  stem(
    'legalBasis',
    /(?<!suojau\p{L}{1,6} )(?<!suoja\p{L}{1,6} )perus(te|teet|teita|teista|teesta|teella|teilla|tein)(?!\p{L})|perustuu\p{L}*|perustu(vat|minen)|lainmukaisuu\p{L}*|käsittelyn laillisuu\p{L}*|lakisäätei\p{L}* (velvoi|velvollisuu|tehtäv)\p{L}*|oikeutet\p{L}* (etu|edu)\p{L}*/u,
  ),
  stem(
    'transfers',
    /missä( \p{L}+){0,3} (säily|sijait|tallen|käsitel|säilö)\p{L}*( \p{L}+)?|missä( \p{L}+){0,2} (data|tie\p{L}+) (on|ovat)$|(?<=ja )missä$|(mihin|minne)( \p{L}+){0,2} lähet\p{L}*( tie\p{L}+)?|(tallennus|säilytys)paik\p{L}*/u,
  ),
  stem(
    'retention',
    /(miten|kuinka) (kauan|pitkään)( \p{L}+){0,3}|säily(ty|ttä|tämme|te|mi)\p{L}*|\p{L}*säilyty\p{L}*|\p{L}*poistami\p{L}*|poisteta\p{L}*|(?<!\p{L})poisto(?!-?oik|pyy)\p{L}*|tietojen poisto\p{L}*|hävittämi\p{L}*|(käsittelyn|tietojen käsittelyn) kesto\p{L}*|kauanko( \p{L}+){0,3}/u,
  ),
  stem(
    'retention',
    /milloin( \p{L}+){0,3} (poist|hävit|tuho|arkist)\p{L}*( tie\p{L}+)?|käsittelyai\p{L}*|(pidämme|pidetään) (henkilö)?tie\p{L}*|(?<!\p{L})tuho(a|t|u)\p{L}*|elinkaar\p{L}*|vanhene\p{L}*|arkistoin\p{L}*|tallennusaik\p{L}*/u,
  ),
  stem(
    'transfers',
    /(tietojen |henkilötietojen )?luovu\p{L}*( (?!ja |sekä |tai )\p{L}+){0,3} ((eu\b|eu:n|eta|euroopan)[^,;]*?(ulkopuolelle|maihin|maahan)|kolman\p{L}+ (mai|maa)\p{L}*)/u,
  ),
  stem(
    'sources',
    /(muualta|muilta|muista lähteistä|kolmansilta|ulkopuolisilta|kumppaneilta|viranomaisilta)( (?!ja )\p{L}+){0,2} (saa|kerä|hanki|tule)\p{L}*( (henkilö)?tiedot)?/u,
  ),
  stem(
    'sources',
    /(henkilö)?tietojen (keruun|keräämisen) läh\p{L}*|(henkilö)?tietojen kerä(ys|ämis)(läh|tav|tap)\p{L}*|^tiedot saadaan( \p{L}+)?|kolmannet osapuolet, joilta[^,]*/u,
  ),
  stem(
    'sources',
    /(miten|kuinka)( (henkilö)?tie\p{L}+| me)? (kerä|saa|hanki|hanke)\p{L}*( (henkilö)?tie\p{L}+)?|(henkilö)?tietojen (saanti|saami|keräystav|keräystap|keräämistap|keruutap)\p{L}*/u,
  ),
  stem('sources', /(joilta|keneltä|keiltä)( \p{L}+){0,2} (saa|kerä)\p{L}*/u),
  stem(
    'sources',
    /\p{L}*tieto-? ?läh(de|te)\p{L}*|(?<!\p{L})läht(ee|ei)\p{L}*|mistä( \p{L}+){0,4} (saa|kerä|tule|hanki|peräisin)\p{L}*|mistä (henkilö)?tie\p{L}*|(joilta|keneltä) (saa|kerä)\p{L}*|(?<=ja |sekä )mistä$/u,
  ),
  stem(
    'sources',
    /(kuka|ketkä)( \p{L}+)? (antaa|antavat|toimitt\p{L}+|ilmoit\p{L}+)|(?<!\p{L})lähde(?!\p{L})|^saamme (henkilö)?tie\p{L}*|tietojen (alkuperä|hankinta|hankkimi\p{L}*|kerääminen mistä)\p{L}*|tiedonlähte\p{L}*|kolmannet osapuolet, joilta[^,]*/u,
  ),
  stem(
    'purpose',
    /mitä( \p{L}+){0,2} tiedoil\p{L}*( \p{L}+)?|(miten|kuinka)( (henkilö)?tie\p{L}+)? käytetään|(miten|kuinka) käytämme( (henkilö)?tie\p{L}+)?|\p{L}*tarkoitu\p{L}*|((henkilö)?tietojen |(henkilö)?tietoja )?(hyödyntämi|hyödynn|hyödynt)\p{L}*( (henkilö)?tie\p{L}+)?|(henkilö)?tietojen käyttäminen/u,
  ),
  stem(
    'purpose',
    /(keräämisen|käsittelyn|keruun|pitämisen|ylläpidon) (syy|tavoi)\p{L}*|rekisterin käyttö(?!\p{L})|minkä (vuoksi|takia)( \p{L}+){0,3}|käyttötarkoitu\p{L}*|\p{L}*käyttötarkoit\p{L}*|(?<!\p{L})miksi\b|mihin( me)?( \p{L}+){0,2} (käyt|tarvi)\p{L}*/u,
  ),
  stem(
    'purpose',
    /(miten|kuinka|näin) käyt(?!\p{L}* \p{L}*oikeu)\p{L}*( \p{L}+)?|(henkilö)?tietojen käyttö(?!oikeu)\p{L}*|käyttötapa\p{L}*|mitä varten|(?<!ei )käyt(ämme|etään) (\p{L}+ )?(henkilö)?tieto\p{L}*|^(henkilö)?tietoja käytetään\p{L}*/u,
  ),
  stem(
    'disclosures',
    /\p{L}*kumppani\p{L}*|käsittelyyn osallistu\p{L}*( \p{L}+)?|(?<!\p{L})(emme myy|my(ymme|ydään)\p{L}*)( \p{L}+)?|luovu(t|ta|tt)\p{L}*|\p{L}*vastaanotta[jv]\p{L}*|kenelle( \p{L}+){0,3}|jakami\p{L}*|(?<!\p{L})jaamme\p{L}*|(?<!\p{L})jaetaan(ko)?/u,
  ),
  stem(
    'disclosures',
    /annetaanko( \p{L}+){0,3}|antami\p{L}+ (muille|ulkopuol\p{L}+|eteenpäin|kolman\p{L}+)|(mihin|minne)( \p{L}+){0,2} (mene|pääty|annet|välit)\p{L}*|kolman\p{L}+ (osapuol|taho)\p{L}*( (palvelu|työkalu|käsittelij|ohjelmist)\p{L}*)?/u,
  ),
  stem(
    'disclosures',
    /väli(ttämi|tetä|tämme)\p{L}*( \p{L}+)?|(henkilö)?tietojen julkais\p{L}*|palvelu(t|ja)?,? joita käytämme|(käyttämämme|käytetyt|käytettävät) (palvelu|työkalu|järjestelm|ohjelmist|alihankk)\p{L}*|(kuka|ketkä) (\p{L}+ ){0,2}(käsittel|pääse|näk|saa|voi)\p{L}*/u,
  ),
  stem(
    'disclosures',
    /tietoja käsittelevä\p{L}*|käsittelijä(t|ryhm)\p{L}*|yhteistyökumppan\p{L}*|ulkoi(set|sten|sia|sille) palvelu\p{L}*|ulkopuolis\p{L}* (palvelu|taho|osapuol)\p{L}*|palveluntarjoaj\p{L}*/u,
  ),
  stem(
    'transfers',
    /\p{L}*siirto\p{L}*|\p{L}*siirro\p{L}*|siirtämi\p{L}*|siirtää(?!\p{L})|siirre(tä|tt)\p{L}*|siirrä\p{L}*|(?<!\p{L})(eu|eta)\P{L}[^,;]*ulkopuol\p{L}*|euroopan[^,;]*ulkopuol\p{L}*|ulkopuolelle|ulkomai\p{L}*|ulkomaille|kolmansiin maihin|lähetämme( \p{L}+)?|(tietojen|palvelin\p{L}+|palvelim\p{L}+) (fyysinen )?sijain\p{L}*|käsittelypaik\p{L}*/u,
  ),
  stem(
    'security',
    /(digitaali|paperi|sähköi|manuaali)\p{L}* ?aineisto\p{L}*|aineiston? (säilytys|suojaus|suojaami)\p{L}*( ja suoja\p{L}*)?|(henkilöstön )?käytönvalvon\p{L}*|(?<!tieto)suoja(u|am|ta|t\b|tt|ks|us|toim)\p{L}*|\p{L}+suojau\p{L}*|suojel(e|l)\p{L}*|suojatoim\p{L}*|tietoturva\p{L}*|\p{L}*turvallisuu\p{L}*/u,
  ),
  stem(
    'security',
    /turvaami\p{L}*|tietojen suoja\p{L}*|(manuaali|sähköi)\p{L}* (aineisto|tallen|rekisteri)\p{L}*|manuaalinen aineisto|(?<!\p{L})atk(:\p{L}+|\p{L}*)( \p{L}*käsitel\p{L}+( \p{L}*tie\p{L}*)?| \p{L}+ttävä\p{L}*( \p{L}*tie\p{L}*)?)?|turvatoim\p{L}*|turvassa|turvallisesti/u,
  ),
  stem(
    'security',
    /turvalli\p{L}+ (käsittel|säilyt|tallen)\p{L}*|luottamuksellis\p{L}*|varmuuskopio\p{L}*|salaus|(?<!\p{L})salaami\p{L}*|\p{L}*käyttöoikeu\p{L}*( halli\p{L}*)?|(teknis|organisatori)\p{L}*( ja \p{L}+)? (toimenpi|toimet|keino|järjeste)\p{L}*|sähköisesti (käsitel|tallen|säily)\p{L}*( \p{L}*tie\p{L}*)?/u,
  ),
  stem(
    'security',
    /pidetään huolta|pidämme( \p{L}+)? huolta|huolehdi\p{L}*( \p{L}+)? (tieto|tiedo)\p{L}*|pääsyn ?(hallin|valvon|rajoit)\p{L}*|ylläpitojärjestelm\p{L}*|salassapi\p{L}*|vaitiolo\p{L}*|^suojau\p{L}*/u,
  ),
  stem(
    'content',
    /mitkä( \p{L}+)? (henkilö)?tiedot( \p{L}+){0,2}|(mitä|millaista|minkälaista) (dataa|aineistoa)( \p{L}+)?|(asiakkaan|käyttäjän|jäsenen|rekisteröidyn|potilaan|hakijan|työntekijän) tiedot$/u,
  ),
  stem(
    'content',
    /\p{L}{2,}(?:nut|nyt|mat|mät|mämme|mamme|tavat|tävät|ttavat|ttävät|(?<!kosk)evat|ivat|tuvat|(?<!liit)tyvät|tut|tyt|dut|dyt) (henkilö)?tiedot(?!\p{L})|(henkilö)?tietojen (ryhm|tyyp|luok|laji)\p{L}*|(henkilö)?tietoluok\p{L}*/u,
  ),
  stem(
    'content',
    /(mitä|millaista|minkälaista)( \p{L}+){0,3} (tiede|tiedä|(henkilö)?tietoa)\p{L}*( \p{L}+)?|rekisteri(ssä|ssa) (oleva|käsitel|säily)\p{L}*( \p{L}*tie\p{L}*)?|\p{L}*tietosisäl\p{L}*|(rekisterin |henkilötietojen )?sisäl(tö|lö|tämä|tyv)\p{L}*|\p{L}*sisältökuvau\p{L}*|henkilötietoryhm\p{L}*/u,
  ),
  stem(
    'content',
    /tietoryhm\p{L}*|(käsiteltäv|kerättäv|tallennettav|tallentuv|kertyv|syntyv|käsittelemämme|keräämämme|kerätty|rekisteröitäv|keräämiämme)\p{L}*( \p{L}+){0,2} ?(henkilö)?(tie(do|to)|aineisto)?\p{L}*|tietoken\p{L}*|(mitä|millaisia|minkälaisia|mit)( \p{L}+){0,2} \p{L}*tietoja( \p{L}+)?/u,
  ),
  stem(
    'content',
    /(minkä|minkä ?tyyppisiä|minkälaista)( \p{L}+){0,2} (henkilö)?tieto(ja|a)( \p{L}+)?|rekisteriin (\p{L}+ )?(kirjat|merkit|kerä|tallen)\p{L}*( \p{L}+)?|(henkilö)?tiedot,? (joita|jotka)( \p{L}+)?( \p{L}+)?/u,
  ),
  stem(
    'content',
    /mitä( me)?( sinusta| teistä| asiakkaista\p{L}*)? (keräämme|tallennamme|käsittelemme|tiedämme|kysymme|talletamme)|tietotyy\p{L}*|rekisteriin tallen\p{L}*|rekisterin tiedot(?!\p{L})|tietojen (kerääminen|keruu|keräys)(?!läh|tav|tap)\p{L}*|tiedon ?(keruu|keräys|keräämi)\p{L}*|^(henkilö)?tiedot$/u,
  ),
  stem('content', /^henkilötiedot( jotka.*)?$|kategoriat|tietolu(okat|ettelo)/u),
  stem(
    'content',
    /^mitä(?= (ja|sekä) (miksi|mihin|mistä))|\p{L}+mme( \p{L}+){0,2} seuraav(ia|at) (henkilö)?tie\p{L}+|sisältää( \p{L}+)? seuraav(at|ia) tie\p{L}+|ip-osoit\p{L}*|tekni(set|siä) tie\p{L}+|(?<=(ja|sekä) (niiden )?)(kerääminen|keruu)|arkaluontei\p{L}* (henkilö)?tie\p{L}*/u,
  ),
  stem(
    'content',
    /(?<!tutkimuksen |rekisterin |yrityksen |yhtiön |palvelun |selosteen )(?<=\p{L}n )perustiedot|\p{L}+(masi|mäsi|manne|männe|mansa|mänsä) tiedot(?!\p{L})|(?<!(käsittelyyn|tietosuojaan|selosteeseen|rekisteriin|evästeisiin) )(?<=\p{L} )liittyvät (henkilö)?tiedot/u,
  ),
  // What is collected, and the use of it.
  stem('purpose', /(?<=(ja|sekä) (niiden |sen )?|(kerääminen|keruu), )käyttö(?!\p{L})/u),
  stem(
    'rights',
    /oikeude(t|n|sta)\p{L}*|\p{L}*oikeuksi\p{L}*|\p{L}*oikeute(si|nne|nsa|na|ni)\p{L}*|(voin|voit|voi)( \p{L}+)? vaikuttaa( \p{L}+){0,3}|(rekisteröidyn|käyttäjän|asiakkaan) oikeu\p{L}*|\p{L}*oikeudet/u,
  ),
  weak(
    'rights',
    /^mitä (\p{L}+ )?voi(n|t|mme)?( \p{L}+)? (vaatia|pyytää|tehdä)|\p{L}*oikeus\p{L}*|vaikutusmahdollisuu\p{L}*/u,
  ),
  weak(
    'other',
    /yleistä|yleiset (tiedot|periaatteet)|johdanto|perustie\p{L}*|lisätie\p{L}*|tiivistelm\p{L}*|yhteenveto|lyhyesti|määritelm\p{L}*|soveltamisal\p{L}*|keskeiset (tiedot|käsitteet)/u,
  ),
  weak(
    'content',
    /^\p{L}*lomak(e|keet|kkeet|keen|kkeen)( \p{L}+)?$|^(?!yhteys)\p{L}*tietojen käsittely$|^henkilötunnuksen käsittely$|^kommentit$|^(?!.* ovat |keskei|yleis|tärke|lisä|muut|kaikki|\p{L}*(tutkimu|selost|lapse|laste|alaikäis))(\p{L}+ ){0,3}\p{L}+(set|n|vat|vät|tut|tyt|dut|dyt) (henkilö|käyttö)?tiedot$/u,
  ),
  // A sub-heading that is a list of kinds of people.
  weak(
    'content',
    /^(asiakkaat|työnhakijat|työntekijät|jäsenet|käyttäjät|osallistujat|toimittajat)(,? (ja |sekä )?\p{L}+)*$/u,
  ),
  weak(
    'contact',
    /sinulla on kys\p{L}*|^(lisä)?kysymyksiä( \p{L}+)?$|^(lisä)?kysy(mykset|ttävää|mykset ja palaute|ttävää tietosuojasta)(?!\p{L})|^(onko|jäikö|heräsikö|herääkö)( \p{L}+)* kys(y|ymy)\p{L}*|^(jos )?halua(t|tko) tietää lisää|palaute ja kysymykset/u,
  ),
  weak('complaint', /tyytymät\p{L}*/u),
  weak(
    'legalBasis',
    /^suostumus$|^sopimuksen täytäntöönpano$|^millä (oikeudella|perusteella|valtuudella)|(?<!\p{L})oikeudelli\p{L}*/u,
  ),
  weak('registerName', /^(henkilö)?rekisterit?$/u),
  weak('content', /^mitä( \p{L}+){1,4} kerää$/u),
  weak('contact', /^palaute$/u),
  weak('cookies', /^(verkko)?seuranta$/u),
  weak('changes', /(?<!\p{L})muuto(s|ks)\p{L}*|päivity\p{L}*|päivittämi\p{L}*|voimassaolo\p{L}*/u),
];

/** A heading’s words without whose the data are: “tietojasi” and “jäsentietoja” as “tietoja”, “tietonsa” as “tiedot”. */
export const withoutOwners = (words: string): string =>
  words
    .replace(ownersInCompounds, '')
    .replace(/(?<=tietoje)(?:ni|si|nne|nsa|mme)(?!\p{L})/gu, 'n')
    .replace(/(?<=tietoihi)(?:ni|si|nne|nsa|mme)(?!\p{L})/gu, 'n')
    .replace(/(?<=tietoj?a|tiedoi(?:lla|sta|ssa|lle))(?:ni|si|nne|nsa|mme|an|en)(?!\p{L})/gu, '')
    .replace(/tieto(?:ni|si|nne|nsa|mme)(?!\p{L})/gu, 'tiedot');

const ownersInCompounds =
  /(?<!\p{L})(?:asiakas|jäsen|potilas|oppilas|opiskelija|hakija|työnhakija|käyttäjä|työntekijä|henkilöstö|asukas|osallistuja|rekisteri|matkustaja)(?=tie(?:to(?!rek|jär|kan|var)|do))/gu;
