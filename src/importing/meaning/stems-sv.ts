// What the words of Swedish headings mean, by their stems.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const swedish = [
  stem(
    'changes',
    /uppdaterar( vi)?( \p{L}+){0,2} (policy|beskrivning|information)\p{L}*|(ändring|uppdatering|förändring|justering)\p{L}*( \p{L}+){0,5} (beskrivning|policy|meddelande|dataskydds|integritets|sekretess|registerbeskriv|information|redogörel|villkor)\p{L}*|(dataskydd|integritet|policy|beskrivning)\p{L}* (ändring|giltighet|uppdatering)\p{L}*/u,
  ),
  stem(
    'complaint',
    /(föra|anhängig\p{L}*|ärende\p{L}*)( \p{L}+){0,3} (till |hos )?dataombudsm\p{L}*( \p{L}+){0,2}/u,
  ),
  stem(
    'other',
    /(syftet|ändamålet) med (denna|den här) \p{L}+|varför( \p{L}+){0,3} (policy|beskrivning)(?!\p{L})|^information om( \p{L}+){0,3} (hantering|behandling)(en)? av( \p{L}+)*/u,
  ),
  stem('complaint', /^(till )?dataombudsmannen(s byrå)?$|^integritetsskyddsmyndigheten$/u),
  stem(
    'dpo',
    /(vem är |(så )?kontakta(r)?( du)? |hur( \p{L}+){1,2} )(vårt |vår |ett )?dataskyddsombud\p{L}*/u,
  ),
  stem('cookies', /tredje ?part\p{L}*[- ]?(cookies|kakor)\p{L}*/u),
  stem(
    null,
    /dataombudsman\p{L}*|(frågor|ärenden) (om|som gäller|gällande) dataskydd\p{L}*|dataskyddsbeskrivning\p{L}*|registerbeskrivning\p{L}*|integritetspolicy\p{L}*|dataskyddsförordning\p{L}*|dataskyddslag\p{L}*|dataskyddspolicy\p{L}*|sekretesspolicy\p{L}*|dataskyddsmeddelan\p{L}*/u,
  ),
  stem(
    'other',
    /länkar till( \p{L}+){1,3}|personuppgiftsincident\p{L}*|dataintrång\p{L}*|säkerhetsincident\p{L}*|personuppgiftsbrott\p{L}*|tillämplig lag\p{L}*/u,
  ),
  stem(
    'content',
    /^(person)?uppgifter(?= och (kategori|grupp))|kontaktformulär\p{L}*|loggar|loggdata|logguppgifter/u,
  ),
  stem(
    'disclosures',
    /personuppgiftsbiträde\p{L}*|biträden|underleverantör\p{L}*|behandlare av \p{L}+|(tjänster från )?tredje ?part\p{L}*|tredje part(er)?s?\p{L}*|externa (tjänst|leverantör|parter)\p{L}*/u,
  ),
  stem(
    'content',
    /(person)?uppgifter i (systemet|tjänsten|appen)|^vad (som )?samlas in|registrerade (person)?uppgifter|((person)?uppgifter|information|data) (som|vi) (\p{L}+ ){0,2}(samlas|lagras|sparas|registreras|behandlas)(?!\p{L})( in)?( (i|om) \p{L}+| automatiskt)?|(?<!(för|på|av|i|från|med|till) )vil(ka|ken)( (typ|slag|sort|kategori)\p{L}*( av)?)? ((person)?uppgifter|information|data)(?! \p{L}*(lämna|överför|dela|skick|för))( \p{L}+){0,4}|(person)?uppgifter i registret|vad vi (samlar|sparar|lagrar|behandlar)( in)?/u,
  ),
  stem(
    'purpose',
    /(?<!\p{L})varför( (?!och |eller |\p{L}*cookie|\p{L}*kak)\p{L}+){0,5}(?! \p{L}*(cookie|kak(or|a)))/u,
  ),
  stem('sources', /från vem( \p{L}+)*/u),
  stem('rights', /rätt(en)? till dataöverföring/u),
  stem('changes', /rätt(en)? till ändringar/u),
  stem(
    'transfers',
    /(?<!\p{L})var( \p{L}+){0,2} (behandlas|lagras|förvaras|finns|bevaras|sparas)( \p{L}+){0,3}|(ut )?ur (eu|ees)(?!\p{L})/u,
  ),
  stem(
    'disclosures',
    /(vem|vilka)( \p{L}+){0,3} åtkomst( \p{L}+){0,2}|(?<!\p{L})säljer( \p{L}+){0,2}|(vem|vilka)( \p{L}+){0,4} (tar? del|tillgång|se)(?!\p{L})( \p{L}+){0,4}|leverantör\p{L}*/u,
  ),
  stem(
    'rights',
    /konto(borttag|raderi)\p{L}*|(radera|ta bort|avsluta|stäng\p{L}*)( \p{L}+)? konto\p{L}*|dataportabilitet\p{L}*|(rätt|rätten) (till|att) (bli )?(radering|raderad|flytta|bortglömd|begränsning|bli bortglömd|få (sina|dina) uppgifter raderade)\p{L}*( av \p{L}+)?|begränsning av behandling\p{L}*|återkall\p{L}* (av |ditt |sitt |ett )?samtycke\p{L}*|radering\p{L}* begäran|rätt att återkalla \p{L}+/u,
  ),
  stem(
    'complaint',
    /tillsynsmyndighet\p{L}*|(lämna in |inlämn\p{L}+ av )?klagomål\p{L}*|\p{L}*klaga\p{L}*|rättsmedel|(inte |ej )(är )?nöjd\p{L}*|besvär\p{L}*/u,
  ),
  stem(
    'accessRight',
    /rätt(en)? att (se|begära utdrag|veta)( \p{L}+){0,3}|^tillgång till( \p{L}+){1,3}|rätt(en)? (till|att) (få )?(tillgång|insyn|ta del|granska|kontrollera|information om|registerutdrag)\p{L}*( (till|i|av)( \p{L}+)?)?|insynsrätt\p{L}*|granskningsrätt\p{L}*|kontrollrätt\p{L}*|(?<!\p{L})insyn\p{L}*|granskning av( \p{L}+)?|registerutdrag\p{L}*|rätt att kontrollera\p{L}*/u,
  ),
  stem(
    'rectificationRight',
    /(rätt(en)? (att|till) )?(få |kräva )?(\p{L}+ )?rätta(d|de|t)(?!\p{L})|rättels\p{L}*|rätta( \p{L}+)?(?!\p{L})|korriger\p{L}*|korrigering\p{L}*/u,
  ),
  stem(
    'objectionRight',
    /invänd\p{L}*|rätt(en)? att (neka|vägra|avböja|tacka nej)( \p{L}+){0,2}|avregistrer\p{L}*|motsätta\p{L}*|förbuds?rätt\p{L}*|rätt att förbjuda\p{L}*|förbud\p{L}*|förbjuda \p{L}+/u,
  ),
  stem(
    'automatedDecisions',
    /automati\p{L}*( \p{L}+)? (besluts?\p{L}*|behandling\p{L}*)|automatiserat beslutsfattande|profilering\p{L}*|automatiserade\p{L}*/u,
  ),
  stem(
    'cookies',
    /\p{L}*cookie\p{L}*|(?<!\p{L})kak(or|a|orna)\p{L}*|webbkak\p{L}*|analysverktyg|google analytics|analys och felrapport\p{L}*|(webb)?analys\p{L}*|besöksstatistik\p{L}*|spårning\p{L}*/u,
  ),
  stem('dpo', /dataskyddsombud\p{L}*|dataskyddsansvarig\p{L}*/u),
  stem(
    'contact',
    /vem svarar( \p{L}+)*|(var|hur|vem)( \p{L}+){0,4} (mer|ytterligare) information|hur( \p{L}+)? når( \p{L}+){0,2}|så når( du)?( oss)?|nå oss|vid frågor|(register)?företrädare\p{L}*|kontaktperson\p{L}*|person\p{L}* som (ansvarar|sköter|handhar)\p{L}*( \p{L}+)*|ansvarig (kontakt)?person\p{L}*|kontakta( oss)?|registerärende\p{L}*|förfrågning\p{L}*/u,
  ),
  stem(
    'contact',
    /(representant|handläggare)\p{L}*( för| av)?( den)?( personuppgiftsansvarig\p{L}*| registeransvarig\p{L}*)?/u,
  ),
  stem(
    'controller',
    /ansvarig för registret|register(ägar|innehavar)\p{L}*|(registrets|registrens) (innehavare|ägare)|(den )?(gemensamt )?personuppgifts-?\s?ansvarig\p{L}*( och (dess |den personuppgiftsansvariges )?kontakt(uppgift|information)\p{L}*|s? kontakt(uppgift|information)\p{L}*|s namn och kontaktuppgifter)?|(den )?register-?ansvarig\p{L}*( och (dess )?kontaktuppgift\p{L}*| kontaktuppgift\p{L}*)?|registerförar\p{L}*|registerhållar\p{L}*|vilka (vi är|är vi)|vem( \p{L}+){0,5} (ansvar|ansvarar|ansvarig)(?!\p{L})( för( \p{L}+){1,3})?|vem (är|ansvarar)( \p{L}+)?|^om oss$|(?<!\p{L})ansvarig (organisation|myndighet|part|enhet|aktör)\p{L}*|(gemensamt )?personuppgiftsansvar(?!\p{L})|registeransvar(?!\p{L})|ansvar(ig|et)? för (behandling|personuppgift|dina (person)?uppgift)\p{L}*( av \p{L}+)?/u,
  ),
  stem(
    'contact',
    /kontakt(uppgift|information|väg|adress)\p{L}*|^kontakt$|(till vem|vart|vem)( \p{L}+){0,2} (vänd|kontakta)\p{L}*( \p{L}+)*|kontakt(?!\p{L})/u,
  ),
  stem(
    'registerName',
    /regist(er|ret)\p{L}* officiella namn|regist(er|ret)\p{L}* namn\p{L}*|heter( \p{L}+)? regist(er|ret)\p{L}*|registernamn\p{L}*|namn(et)? på (person)?register\p{L}*|regist(er|ret)\p{L}* (benämning|beteckning|identifikation)\p{L}*/u,
  ),
  stem(
    'dataSubjects',
    /registrerade personer|(vems|vilkas) (person)?uppgifter( \p{L}+){0,4}|(kategori|grupp)\p{L}* av (de )?registrerade\p{L}*( personer)?|^(de )?registrerade$|vems uppgifter\p{L}*|registrerade grupper|(kategori|grupp)\p{L}* av personer|vilka( personer| som)? (berör|registrer)\p{L}*|vem gäller( \p{L}+)*/u,
  ),
  stem(
    'legalBasis',
    /(rättslig|laglig|juridisk)\p{L}* (grund|bas)\p{L}*|rättsgrund\p{L}*|lagstöd\p{L}*|(?<!\p{L})grund(en|er|erna)?(?!\p{L})( för behandling\p{L}*)?|berättiga(t|de|d) intresse\p{L}*|intresseavvägning\p{L}*|(med )?stöd av vilken( \p{L}+)?|lag(ar|en|stiftning)? som (styr|reglerar|tillämpas)( \p{L}+)?|lagligt stöd|med vilken rätt( \p{L}+){0,3}|på vil(ka|ken) grund\p{L}*/u,
  ),
  stem(
    'retention',
    /(?<!\p{L})bevaring\p{L}*|lagring(s|en|ar)?(tid|period|av)?\p{L}*|\p{L}*lagringstid\p{L}*|förvaring\p{L}*|förvaras?|bevarande\p{L}*|bevaringstid\p{L}*|bevaras|gallring\p{L}*|hur länge( \p{L}+){0,4}|radering\p{L}*|radera(s|r)( vi)?( \p{L}+)?|(när|tar vi)( \p{L}+){0,3} bort|spar(as|ar vi|tid)\p{L}*|lagras|arkiver\p{L}*|(?<!\p{L})sparande\p{L}*|förstör(ing|s|a)\p{L}*|utplån\p{L}*|makuler\p{L}*|tidsfrist\p{L}*|varaktighet\p{L}*/u,
  ),
  stem('transfers', /utlämn\p{L}* (av \p{L}+ )?(till länder )?(utanför|till tredje\p{L}*)( \p{L}+)*/u),
  stem(
    'sources',
    /hur( \p{L}+){0,2} fått( \p{L}+){0,3}|ursprung\p{L}*|\p{L}*uppgiftskäll\p{L}*|\p{L}*informationskäll\p{L}*|\p{L}*datakäll\p{L}*|käll(or|a|orna)\p{L}*|(varifrån|var)( \p{L}+){0,4} (samlas|kommer|får|hämta|inhämta)\p{L}*|varifrån( \p{L}+){0,3}|(när|hur|så)( \p{L}+){0,2} (samla|inhämta|hämta|får)\p{L}*( \p{L}+){0,3}|insamling av uppgifter från/u,
  ),
  stem(
    'transfers',
    /tredje ?land(?!\p{L})|överför\p{L}*|översänd\p{L}*|utanför (eu|ees|europeiska)\p{L}*|till tredje ?land\p{L}*|tredje ?länder|(skickas|förs|flyttas|lämnar)( \p{L}+){0,3} utanför( \p{L}+)*|flytt av uppgifter/u,
  ),
  stem(
    'purpose',
    /\p{L}*ändamål\p{L}*|(?<!\p{L})syfte\p{L}*|(?<!\p{L})varför( \p{L}+){0,4}|vad( \p{L}+){0,3} (används|använder)\p{L}*|(så|hur)( vi)? använd\p{L}*( vi)?( (?!och)\p{L}+){0,2}|vad (gör|ska)( \p{L}+)? vi( \p{L}+){0,3} med( \p{L}+){0,2}|användningsområde\p{L}*|användning(en)? av (person)?uppgift\p{L}*|användningsändamål\p{L}*/u,
  ),
  stem(
    'disclosures',
    /till vem( \p{L}+)*|utlämn\p{L}*|(ges|skickas|förmedlas|säljs|sprids)( \p{L}+){0,2} vidare|((till )?(vem|vilka) )?(över)?lämna(s|r)?( \p{L}+){0,3} (ut|vidare)( \p{L}+){0,2}( till)?|(till )?vem ge(r|s)( \p{L}+){0,3}|mottagar\p{L}*|delning\p{L}*|delar vi|dela(s|r)?(?!\p{L})|vem (som )?(har tillgång|behandlar|får|ser)\p{L}*( \p{L}+)?|överlåt\p{L}*|tredjepart\p{L}*|samarbetspartner\p{L}*|givande av uppgifter/u,
  ),
  stem(
    'security',
    /registerskydd\p{L}*|(?<!\p{L})säkra(?!\p{L})|digitalt (lagra|behandla|spara)\p{L}*( \p{L}+)?|\p{L}*skydd(et|as|a|ar|ande|sprinciper|såtgärd\p{L}*)?(?!\p{L})|dataskydd(?!\p{L})|säkerhet\p{L}*|\p{L}*säkerhet\p{L}*|skydda(s|d|de|t)(?!\p{L})|skyddsprincip\p{L}*|datasäkerhet\p{L}*|principer(na)? för skydd\p{L}*|manuellt material|adb-\p{L}*|elektroniskt material|säkert( förvar\p{L}*)?|i säkerhet|(?<!\p{L})säker(?!\p{L})( \p{L}+){0,3}|(tekniska|organisatoriska)( \p{L}+){0,2} åtgärder|tystnadsplikt\p{L}*|(data)?sekretess\p{L}*|krypter\p{L}*|konfidential\p{L}*|elektroniskt (behandla|lagra)\p{L}*( \p{L}+)?|tryggt?(?!\p{L})/u,
  ),
  stem(
    'content',
    /datainnehåll\p{L}*|innehåll\p{L}*|(person)?uppgiftskategori\p{L}*|uppgiftsinnehåll\p{L}*|(kategori|typ|grupp)\p{L}* av (person)?(uppgift|data)\p{L}*|(person)?uppgifter (som|vi) (\p{L}+ ){0,2}(behandl|saml|lagr|registr|spar|hanter)\p{L}*( in)?|insamla(d|de)( \p{L}+)?|((?<!för )vilka|(?<!för )vilken|vad för|hurdana)( \p{L}+){0,2} (person)?(uppgifter|information|data)( \p{L}+){0,3}|behandlade (person)?uppgifter|insamling av (person)?(uppgifter|information)|^(person)?uppgifter$|vad (samlar|behandlar|lagrar|vet|sparar) vi\p{L}*( in)?|information vi samlar in|personuppgifter som behandl\p{L}*/u,
  ),
  stem('rights', /(kan du|du kan) (inverka|påverka)[^?]*|rättighet\p{L}*|\p{L}*rättigheter\p{L}*/u),
  weak('rights', /(?<!\p{L})rätt(en)?(?!\p{L})|^dina val(möjligheter)?$/u),
  weak('registerName', /^(person)?register$/u),
  weak('contact', /^(om )?(vill )?du (vill )?veta mer|^(har du )?(fler )?frågor(?!\p{L})/u),
  weak(
    'other',
    /allmänt|allmän information|inledning|introduktion|övrigt|bakgrund|sammanfattning|definitioner|omfattning|kort sagt|i korthet/u,
  ),
  weak('content', /^(dina )?(person)?uppgifter(?= och|$)/u),
  weak('content', /^vad( \p{L}+){1,4} samlar( in)?$/u),
  weak('purpose', /^användning(en)? av( din| dina)? (information|uppgifter)/u),
  weak('complaint', /missnöjd\p{L}*/u),
  weak('legalBasis', /^med (vilket|vilken) stöd|stöd av vad|juridisk\p{L}*/u),
  weak(
    'changes',
    /ändring\p{L}*|(?<!\p{L})ändra(s|r)(?!\p{L})|uppdatering\p{L}*|giltighet\p{L}*|versionshistori\p{L}*|revider\p{L}*/u,
  ),
];
