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
  stem(
    'rights',
    /oikeus (henkilö)?tietojen poistoon|oikeus (saada|vaatia)( (?!oikais|korja|ja |tai |sekä )\p{L}+){0,3} (poistet|poistami|siirret|siirtä|rajoit)\p{L}*|oikeus (henkilö)?tietojen siirtoon|(suostumuksen|suostumusten) (perum|peruutta)\p{L}*/u,
  ),
  stem(
    'rectificationRight',
    /oikeus (saada|vaatia)( (?!ja |tai |sekä )\p{L}+){0,3} (oikaist|korjat|korjaam|oikaisem)\p{L}*/u,
  ),
  stem('other', /(tämän )?(tietosuoja)?(selosteen|käytännön|politiikan|ilmoituksen) tarkoitu\p{L}*/u),
  stem('cookies', /evästeiden \p{L}+|evästetietojen \p{L}+/u),
  stem('complaint', /^tietosuojavaltuutetun( toimiston?)?( yhteystiedot)?$/u),
  stem(
    'other',
    /^(rekisteröid\p{L}+ |rekisteröityjen )?(tiedottami|informoin|informoimi)\p{L}*( (?!ja |sekä |\p{L}*oikeu)\p{L}+)*/u,
  ),
  stem('dataSubjects', /(ketä|keitä)( \p{L}+){0,3} (koskee|rekister\p{L}+)( \p{L}+)?/u),
  stem(
    'changes',
    /(milloin |miten |kuinka usein )?selos(te|tetta|teen) (päivit|muut)\p{L}*|muutosoikeu\p{L}*|selosteen ajantasai\p{L}*|(versio|muutos|päivitys)histori\p{L}*|selos(te|teen|tetta|teeseen)( \p{L}+)? muuttu\p{L}*/u,
  ),
  stem(
    'complaint',
    /(asian|asia|kantelun|ilmoituksen)?\s?(saatta|viemi|vie|tekemi|teke)\p{L}*( \p{L}+){0,2} tietosuojavaltuutet\p{L}*( \p{L}+)?/u,
  ),
  stem(
    null,
    /tietosuojavaltuutet\p{L}*|(tietosuoja|rekisteri)-? ?(ja tietosuoja)?seloste\p{L}*|tietosuojaselost\p{L}*|tietosuoja-?asetu\p{L}*|tietosuojalain?\p{L}*|yleisen tietosuoja\p{L}*|tietosuojakäytän\p{L}*/u,
  ),
  stem(
    'other',
    /liikkeenluovutu\p{L}*|yrityskaup\p{L}*|(kulku|tekijän|immateriaali|ääni)-?oikeu\p{L}*|miksi (tämä |tietosuoja)\p{L}*( on tärkeää)?|(henkilö)?tietojen (päivity|päivittä|ajantasai)\p{L}*|(linkit|linkkejä)( \p{L}+){0,3} (sivu|palvelu|osapuol)\p{L}*|(kolmansien osapuolten|ulkopuoliset|muut) (sivusto|verkkosivu|linki)\p{L}*|tietoturvaloukkau\p{L}*|tietomur\p{L}*|tietovuoto\p{L}*|tietoturvapoikkeam\p{L}*|seloste käsittelytoimista|lainsäädän\p{L}*|sovellettava laki/u,
  ),
  stem(
    'legalBasis',
    /(rekisterinpitäjän( tai kolmannen osapuolen)?|kolmannen osapuolen) oikeutet\p{L}* (etu|edu)\p{L}*/u,
  ),
  // Who has the data, and how the organisation is reached: before the words for data and sources.
  stem(
    'contact',
    /yhteys(taho|kanav)\p{L}*|tietosuoja-?kysymy\p{L}*|palautekanav\p{L}*|rekisterin( \p{L}+)? hoitaj\p{L}*|asiakaspalvelu( \p{L}+)* (asio|kysym)\p{L}*|(miten|kuinka)( \p{L}+){0,3} yhtey\p{L}*|ota( \p{L}+)? yhteyttä|(mistä|keneltä)( \p{L}+){0,2} lisätie\p{L}*|yhteyspiste\p{L}*|rekisterin hoitaj\p{L}*|(?<=rekisterinpitäjä (ja|sekä) (sen |hänen |mahdollinen )?)edustaj\p{L}*/u,
  ),
  stem(
    'controller',
    /rekisterin (omistaj|haltij)\p{L}*( ja ylläpitäj\p{L}*)?|rekisteriä ylläpitää|(yhteis)?rekisterinpito\p{L}*|palvelun tarjoaja$|(sivuston|palvelun|sovelluksen|verkkopalvelun|verkkokaupan) (omistaj|ylläpitäj|haltij)\p{L}*|^tietoja? meistä$|(kuka|ketkä)( \p{L}+){0,5} vastaa\p{L}*( \p{L}+)?|(kuka|ketkä)( \p{L}+)? kerää\p{L}*( \p{L}+)?|kenen hallussa( \p{L}+)*/u,
  ),
  stem(
    'disclosures',
    /siirre\p{L}* ((henkilö)?tie\p{L}+ )?(muille|ulkopuolisille|kolmansille osapuolille)|((siirto|siirron|siirtäminen|siirtämisen|siirrot)( tai | ja )?)?(luovut\p{L}+ )?(?<!\p{L}|(?<!\p{L})(eu|eta)\P{L}[^,;]*|euroopan[^,;]*)(?!\p{L}*(alueen|unionin|maiden|maan|suomen|euroopan|valtioiden) )\p{L}{4,}n ulkopuolelle/u,
  ),
  stem('security', /miten( \p{L}+)? säilyt\p{L}* ja suoja\p{L}*/u),
  stem(
    'automatedDecisions',
    /tietojen käyttö automaatti\p{L}* päätöksen\p{L}*|tekoäly\p{L}*( \p{L}+){0,2} päätök\p{L}*|automaatti\p{L}* ratkaisu\p{L}*/u,
  ),
  stem(
    'content',
    /yhteydenottolomak\p{L}*|yhteyslomak\p{L}*|lokitied\p{L}*|(tekniset )?lokit|lomakkeella kerättä\p{L}*/u,
  ),
  stem(
    'disclosures',
    /(henkilö)?tietojen käsittelij\p{L}*|käsittelijät( \p{L}+)? ja \p{L}*käsittelij\p{L}*|alikäsittelij\p{L}*|alihankkij\p{L}*|(?<!\p{L})ulkoista\p{L}*|tietojen käsittelyn ulkoista\p{L}*/u,
  ),
  stem(
    'rights',
    /siirtää (henkilö)?(tiedot|tietosi|tietonsa)?( \p{L}+){0,2} ?(järjestelmästä toiseen)|tietojen siirrettävyy\p{L}*|siirto-oikeu\p{L}*|oikeus siirtää \p{L}+/u,
  ),
  stem(
    'rights',
    /poisto-?oikeu\p{L}*|poistopyyn\p{L}*|oikeus (tulla unohdetuksi|(henkilö)?tietojen poistami\p{L}*|poistaa \p{L}+|(saada )?(henkilö)?tiedot poistetuksi)|huomautus tietojen poist\p{L}*|poistami\p{L}*(?= tai käsittelyn rajoit)|(käsittelyn )?rajoitta(mi\p{L}*|a\b)|peruuttaa( \p{L}+)? ?suostumu\p{L}*|suostumuksen peruutta\p{L}*|tietopyyn\p{L}*|(käyttäjä|asiakas|jäsen)?tili?n? poista\p{L}*|(rekisteröidyn|rekisteröityjen|asiakkaan|käyttäjän) pyyn\p{L}*|omien (henkilö)?tietojen (halli|muok|poist)\p{L}*/u,
  ),
  stem('disclosures', /kenellä( \p{L}+){0,3} (pääsy|käyttöoikeu)\p{L}*( \p{L}+)?/u),
  stem(
    'complaint',
    /valvov\p{L}+ viranomai\p{L}*|tietosuojaviranomai\p{L}*|valvontaviranomai\p{L}*|\p{L}*valitu(s|ks)\p{L}*|valittaa\p{L}*|kantelu\p{L}*|(oikeus |oikeudesta )?kannella|oikeussuoja\p{L}*|muutoksenha\p{L}*|erimielisyy\p{L}*( \p{L}+)?/u,
  ),
  stem(
    'accessRight',
    /oikeus (tarkistaa|tarkastaa)(?= (ja|tai|sekä) )|(oikeus )?tutustua( \p{L}+){0,2} tie\p{L}*|(omien )?(henkilö)?tietojen (katsel|katsomi)\p{L}*|tarkastus-?( ?ja|oikeu\p{L}*|pyyn\p{L}*|,|(?= ?-))|tarkastus-|tarkastusoikeu\p{L}*|tarkistusoikeu\p{L}*|tarkistus-|pääsy (omiin )?(henkilö)?tietoihin\p{L}*|saada pääsy\p{L}*|oikeus (tarkistaa|tarkastaa|saada)( \p{L}+){0,3} tie\p{L}*|(tarkistaa|tarkastaa|nähdä)( \p{L}+){0,2} tie\p{L}*|(tietojen|tiedon) tarkast(us|ami)\p{L}*|(tietojen|tiedon) tarkist(us|ami)\p{L}*|pääsyoikeu\p{L}*/u,
  ),
  stem('rectificationRight', /oikais\p{L}*|korja(ta|us|am|tta)\p{L}*|korjaus-|virheen\p{L}* korja\p{L}*/u),
  stem(
    'objectionRight',
    /vastusta\p{L}*|(\p{L}+ )?markkinoinnin (kieltä|kiel|vastus|esto|estä)\p{L}*|\p{L}*kielto-?\p{L}*|kieltä\p{L}*|(?<!\p{L})kiello\p{L}*|suoramarkkinointikiel\p{L}*|kielto-?oikeu\p{L}*|markkinointikiel\p{L}*/u,
  ),
  stem(
    'automatedDecisions',
    /päätöksiä( \p{L}+)? automaattise\p{L}*|automaattisesti( \p{L}+){0,2} päätök\p{L}*|profiloi(daan|mme)\p{L}*( \p{L}+)?|automaatti\p{L}* (päätöks\p{L}*|yksittäispäätö\p{L}*|käsittely\p{L}*)|automatiso\p{L}*( \p{L}+)? ?(päätöks\p{L}*|yksittäispäätö\p{L}*|käsittely\p{L}*)?|profiloin\p{L}*|profilointi\p{L}*|luottopäätö\p{L}*|päätöksente(k)?o\p{L}*|yksittäispäätö\p{L}*/u,
  ),
  stem(
    'cookies',
    /kolman\p{L}+ osapuol\p{L}+ \p{L}*eväste\p{L}*|\p{L}*eväste\p{L}*|\p{L}*eväst(ei|e)\p{L}*|cookie\p{L}*|(verkko)?analytii(kk|k)\p{L}*|kävijä(tilasto|seuran|tie|mittau|analy)\p{L}*|pikseli\p{L}*|seuranta(teknolog|tekniik|työkal)\p{L}*|((yhteisö|sosiaalisen) ?median?|some-?) ?(liitännäi|lisäos|painik|upotu)\p{L}*|(liitännäi|upotu)set|google analytics\p{L}*|selaimen paikallinen tallennu\p{L}*/u,
  ),
  stem(
    'dpo',
    /(yhteydenot\p{L}+|yhteys) tietosuojavastaav\p{L}*|tietosuojavastaav\p{L}*|tietosuojasta vastaava\p{L}*|tietosuoja-asioista vastaava\p{L}*(?! yhteys)/u,
  ),
  stem(
    'contact',
    /rekisterinpitäjän (edustaj|yhteyshenkilö|vastuuhenkilö|yhdyshenkilö)\p{L}*|yhdyshenkilö\p{L}*|(tietosuojavastaavan )?yhteyshenkilö\p{L}*|rekisteri(n)?asio\p{L}* (ja yhteyshenkilö|hoita|vastaa|vastuu)\p{L}*( henkilö\p{L}*)?|yhteydenot\p{L}*|yhteysosoi\p{L}*|\p{L}*vastaav\p{L}* henkilö\p{L}*|vastuuhenkilö\p{L}*|tieduste(lu|ll)\p{L}*|(ota|ottaa|ottakaa) yhteyt\p{L}*|rekisteriasio\p{L}*|^rekisteristä vastaa\p{L}*|keneltä( \p{L}+){0,2} kysyä( \p{L}+)?/u,
  ),
  stem(
    'controller',
    /rekisterin\s?-?\s?pitäj\p{L}*( tiedot| nimi( ja yhteystiedot)?| yhteystiedot)?( ja (sen |hänen |rekisterinpitäjän )?yhteystie\p{L}*)?|\p{L}*rekisterinpitäj\p{L}*|rekisterin ?ylläpitäj\p{L}*|kenen rekisteri( \p{L}+)*|(kuka|ketkä|keitä) (me )?ole(n|mme)|kuka (\p{L}+ )?vastaa|kuka käsittelee tietojasi ja vastaa|palveluntarjoaja(?! sivust)$/u,
  ),
  stem(
    'contact',
    /yhteystie\p{L}*|ota yhteyttä|^yhteys$|kenelle voi(n|t)(?!\p{L}) (?!valit)\p{L}+|(kehen|keneen|mihin|minne) (voi\p{L}* )?(ot\p{L}+ )?yhtey\p{L}*/u,
  ),
  stem(
    'registerName',
    /(\p{L}+t[aä]v([aä]n|ien) )?(henkilö)?rekisteri\p{L}*( \p{L}+(nen|llinen))? nim\p{L}*|(rekisterin|tietovarannon|tietovaraston) (nim|tunnist|tunnus)\p{L}*|rekisteri( \p{L}+)? nimeltään( \p{L}+)?|henkilörekisteri\p{L}* nim\p{L}*/u,
  ),
  stem(
    'dataSubjects',
    /(ketkä|keitä)( \p{L}+)? rekisteröity\p{L}*|rekisteröity\p{L}* joukko|rekisteröity\p{L}* (ryhm|henkilöryhm|kategori)\p{L}*|^rekisteröidyt$|(keiden|kenen|keistä)( \p{L}+)? (henkilö)?tietoja\p{L}*|keitä (rekisteri|tiedot) \p{L}+|henkilöryhm\p{L}*|rekisteröityjen henkilöiden ryhm\p{L}*/u,
  ),
  stem(
    'legalBasis',
    /millä (oikeudella|valtuudella)( (?!ja )\p{L}+){0,3}|mihin perustu\p{L}*|käsittelyn perusta(?!\p{L})|miksi( \p{L}+){1,2} oikeus( \p{L}+)*|(oikeus|käsittely|laki)-?perus(te|ta|tei)\p{L}*|oikeudelli\p{L}* (perus|perust)\p{L}*|laillinen peruste\p{L}*|lailli\p{L}* perust\p{L}*|oikeutu(s|kse)\p{L}*|(?<!suojau\p{L}{1,6} )(?<!suoja\p{L}{1,6} )perus(te|teet|teita|teista|teesta|teella|teilla|tein)(?!\p{L})|perustuu\p{L}*|perustu(vat|minen)|lainmukaisuu\p{L}*|käsittelyn laillisuu\p{L}*|lakisäätei\p{L}* (velvoi|velvollisuu|tehtäv)\p{L}*|oikeutet\p{L}* (etu|edu)\p{L}*/u,
  ),
  stem('transfers', /missä( \p{L}+){0,3} (säily|sijait|tallen|käsitel|säilö)\p{L}*( \p{L}+)?/u),
  stem(
    'retention',
    /(miten|kuinka) (kauan|pitkään)( \p{L}+){0,3}|säily(ty|ttä|tämme|te|mi)\p{L}*|\p{L}*säilyty\p{L}*|\p{L}*poistami\p{L}*|poisteta\p{L}*|(?<!\p{L})poisto(?!-?oik|pyy)\p{L}*|tietojen poisto\p{L}*|hävittämi\p{L}*|(käsittelyn|tietojen käsittelyn) kesto\p{L}*|kuinka kauan( \p{L}+){0,3}|kauanko( \p{L}+){0,3}|(pidämme|pidetään) (henkilö)?tie\p{L}*|kuinka pitkään( \p{L}+){0,3}|(?<!\p{L})tuho(a|t|u)\p{L}*|elinkaar\p{L}*|vanhene\p{L}*|arkistoin\p{L}*|tallennusaik\p{L}*/u,
  ),
  stem(
    'transfers',
    /(tietojen |henkilötietojen )?luovu\p{L}*( (?!ja |sekä |tai )\p{L}+){0,3} ((eu\b|eu:n|eta|euroopan)[^,;]*?(ulkopuolelle|maihin|maahan)|kolman\p{L}+ (mai|maa)\p{L}*)/u,
  ),
  stem(
    'sources',
    /(muualta|muilta|muista lähteistä)( \p{L}+)? (saa|kerä|hanki|tule)\p{L}*( (henkilö)?tiedot)?/u,
  ),
  stem(
    'sources',
    /(henkilö)?tietojen kerä(ys|ämis)(läh|tav|tap)\p{L}*|^(henkilö)?(tiedonkeruu|tietojenkeruu)$|^tiedot saadaan( \p{L}+)?|kolmannet osapuolet, joilta[^,]*|(miten|kuinka)( (henkilö)?tie\p{L}+| me)? (kerä|saa|hanki|hanke)\p{L}*( (henkilö)?tie\p{L}+)?|(henkilö)?tietojen (saanti|saami|keräystav|keräystap|keräämistap|keruutap)\p{L}*|(joilta|keneltä|keiltä)( \p{L}+){0,2} (saa|kerä)\p{L}*/u,
  ),
  stem(
    'sources',
    /\p{L}*tieto-? ?läh(de|te)\p{L}*|(?<!\p{L})läht(ee|ei)\p{L}*|mistä( \p{L}+){0,4} (saa|kerä|tule|hanki|peräisin)\p{L}*|mistä (henkilö)?tie\p{L}*|(joilta|keneltä) (saa|kerä)\p{L}*|(?<=ja |sekä )mistä$|(kuka|ketkä)( \p{L}+)? (antaa|antavat|toimitt\p{L}+|ilmoit\p{L}+)|(?<!\p{L})lähde(?!\p{L})|^saamme (henkilö)?tie\p{L}*|tietojen (alkuperä|hankinta|hankkimi\p{L}*|kerääminen mistä)\p{L}*|tiedonlähte\p{L}*|kolmannet osapuolet, joilta[^,]*/u,
  ),
  stem(
    'purpose',
    /mitä( \p{L}+){0,2} tiedoil\p{L}*( \p{L}+)?|(miten|kuinka)( (henkilö)?tie\p{L}+)? käytetään|(miten|kuinka) käytämme( (henkilö)?tie\p{L}+)?|\p{L}*tarkoitu\p{L}*|((henkilö)?tietojen |(henkilö)?tietoja )?(hyödyntämi|hyödynn|hyödynt)\p{L}*( (henkilö)?tie\p{L}+)?|(henkilö)?tietojen käyttäminen|(keräämisen|käsittelyn|keruun) (syy|tavoi)\p{L}*|rekisterin käyttö(?!\p{L})|minkä (vuoksi|takia)( \p{L}+){0,3}|käyttötarkoitu\p{L}*|\p{L}*käyttötarkoit\p{L}*|(?<!\p{L})miksi\b|mihin( me)?( \p{L}+){0,2} (käyt|tarvi)\p{L}*|(miten|kuinka|näin) käyt(?!\p{L}* \p{L}*oikeu)\p{L}*( \p{L}+)?|(henkilö)?tietojen käyttö(?!oikeu)\p{L}*|käyttötapa\p{L}*|mitä varten|(?<!ei )käyt(ämme|etään) (\p{L}+ )?(henkilö)?tieto\p{L}*|^(henkilö)?tietoja käytetään\p{L}*/u,
  ),
  stem(
    'disclosures',
    /\p{L}*kumppani\p{L}*|käsittelyyn osallistu\p{L}*( \p{L}+)?|(?<!\p{L})my(ymme|ydään)\p{L}*( \p{L}+)?|luovu(t|ta|tt)\p{L}*|\p{L}*vastaanottaj\p{L}*|kenelle( \p{L}+){0,3}|jakami\p{L}*|(?<!\p{L})jaamme\p{L}*|(?<!\p{L})jaetaan(ko)?|annetaanko( \p{L}+){0,3}|antami\p{L}+ (muille|ulkopuol\p{L}+|eteenpäin|kolman\p{L}+)|(mihin|minne)( \p{L}+){0,2} (mene|pääty|annet|lähet|välit)\p{L}*|kolman\p{L}+ (osapuol|taho)\p{L}*( (palvelu|työkalu|käsittelij|ohjelmist)\p{L}*)?|väli(ttämi|tetä|tämme)\p{L}*( \p{L}+)?|(henkilö)?tietojen julkais\p{L}*|palvelu(t|ja)?,? joita käytämme|(käyttämämme|käytetyt|käytettävät) (palvelu|työkalu|järjestelm|ohjelmist|alihankk)\p{L}*|(kuka|ketkä) (\p{L}+ ){0,2}(käsittel|pääse|näk|saa|voi)\p{L}*|tietoja käsittelevä\p{L}*|käsittelijä(t|ryhm)\p{L}*|yhteistyökumppan\p{L}*|ulkoi(set|sten|sia|sille) palvelu\p{L}*|ulkopuolis\p{L}* (palvelu|taho|osapuol)\p{L}*|palveluntarjoaj\p{L}*/u,
  ),
  stem(
    'transfers',
    /\p{L}*siirto\p{L}*|\p{L}*siirro\p{L}*|siirtämi\p{L}*|siirre(tä|tt)\p{L}*|siirrä\p{L}*|(?<!\p{L})(eu|eta)\P{L}[^,;]*ulkopuol\p{L}*|euroopan[^,;]*ulkopuol\p{L}*|ulkopuolelle|ulkomai\p{L}*|ulkomaille|kolmansiin maihin|lähetämme( \p{L}+)?|tietojen (fyysinen )?sijain\p{L}*/u,
  ),
  stem(
    'security',
    /(digitaali|paperi|sähköi|manuaali)\p{L}* ?aineisto\p{L}*|aineiston? (säilytys|suojaus|suojaami)\p{L}*( ja suoja\p{L}*)?|(henkilöstön )?käytönvalvon\p{L}*|(?<!tieto)suoja(u|am|ta|t\b|tt|ks|us|toim)\p{L}*|\p{L}+suojau\p{L}*|suojele\p{L}*|suojatoim\p{L}*|tietoturva\p{L}*|\p{L}*turvallisuu\p{L}*|turvaami\p{L}*|tietojen suoja\p{L}*|(manuaali|sähköi)\p{L}* (aineisto|tallen|rekisteri)\p{L}*|manuaalinen aineisto|(?<!\p{L})atk(:\p{L}+|\p{L}*)( \p{L}*käsitel\p{L}+( \p{L}*tie\p{L}*)?| \p{L}+ttävä\p{L}*( \p{L}*tie\p{L}*)?)?|turvatoim\p{L}*|turvassa|turvallisesti|turvalli\p{L}+ (käsittel|säilyt|tallen)\p{L}*|luottamuksellis\p{L}*|varmuuskopio\p{L}*|salaus|(?<!\p{L})salaami\p{L}*|\p{L}*käyttöoikeu\p{L}*( halli\p{L}*)?|(teknis|organisatori)\p{L}*( ja \p{L}+)? (toimenpi|toimet|keino|järjeste)\p{L}*|sähköisesti (käsitel|tallen|säily)\p{L}*( \p{L}*tie\p{L}*)?|pidetään huolta|salassapi\p{L}*|vaitiolo\p{L}*|^suojau\p{L}*/u,
  ),
  stem(
    'content',
    /mitkä( \p{L}+)? (henkilö)?tiedot( \p{L}+){0,2}|(mitä|millaista|minkälaista) (dataa|aineistoa)( \p{L}+)?|(asiakkaan|käyttäjän|jäsenen|rekisteröidyn|potilaan|hakijan|työntekijän) tiedot$|\p{L}{2,}(?:nut|nyt|mat|mät|mämme|mamme|tavat|tävät|ttavat|ttävät|(?<!kosk)evat|ivat|tuvat|(?<!liit)tyvät|tut|tyt|dut|dyt) (henkilö)?tiedot(?!\p{L})|(henkilö)?tietojen (ryhm|tyyp|luok|laji)\p{L}*|(henkilö)?tietoluok\p{L}*|(mitä|millaista|minkälaista)( \p{L}+){0,3} (tiede|tiedä|tietoa)\p{L}*( \p{L}+)?|rekisteri(ssä|ssa) (oleva|käsitel|säily)\p{L}*( \p{L}*tie\p{L}*)?|\p{L}*tietosisäl\p{L}*|(rekisterin |henkilötietojen )?sisäl(tö|lö|tämä|tyv)\p{L}*|\p{L}*sisältökuvau\p{L}*|henkilötietoryhm\p{L}*|tietoryhm\p{L}*|(käsiteltäv|kerättäv|tallennettav|tallentuv|kertyv|syntyv|käsittelemämme|keräämämme|kerätty|rekisteröitäv|keräämiämme)\p{L}*( \p{L}+){0,2} ?(henkilö)?(tie(do|to)|aineisto)?\p{L}*|tietoken\p{L}*|(mitä|millaisia|minkälaisia|mit)( \p{L}+){0,2} (henkilö)?tietoja( \p{L}+)?|(minkä|minkä ?tyyppisiä|minkälaista)( \p{L}+){0,2} (henkilö)?tieto(ja|a)( \p{L}+)?|rekisteriin (\p{L}+ )?(kirjat|merkit|kerä|tallen)\p{L}*( \p{L}+)?|(henkilö)?tiedot,? (joita|jotka)( \p{L}+)?( \p{L}+)?|mitä( me)?( sinusta| teistä| asiakkaista\p{L}*)? (keräämme|tallennamme|käsittelemme|tiedämme|kysymme|talletamme)|tietotyy\p{L}*|rekisteriin tallen\p{L}*|rekisterin tiedot(?!\p{L})|tietojen (kerääminen|keruu)\p{L}*|henkilötietojen (kerääminen|keruu)|^(henkilö)?tiedot$|^henkilötiedot( jotka.*)?$|kategoriat|tietolu(okat|ettelo)/u,
  ),
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
    'contact',
    /^(lisä)?kysymyksiä( \p{L}+)?$|^(lisä)?kysy(mykset|ttävää|mykset ja palaute|ttävää tietosuojasta)(?!\p{L})|^onko( sinulla)? kysyttävää|^(jos )?halua(t|tko) tietää lisää|palaute ja kysymykset/u,
  ),
  weak('complaint', /tyytymät\p{L}*/u),
  weak('legalBasis', /^millä (oikeudella|perusteella|valtuudella)|(?<!\p{L})oikeudelli\p{L}*/u),
  weak('registerName', /^(henkilö)?rekisterit?$/u),
  weak('content', /^mitä( \p{L}+){1,4} kerää$/u),
  weak('contact', /^palaute$/u),
  weak('changes', /(?<!\p{L})muuto(s|ks)\p{L}*|päivity\p{L}*|päivittämi\p{L}*|voimassaolo\p{L}*/u),
];
