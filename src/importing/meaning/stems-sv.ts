// What the words of Swedish headings mean, by their stems.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const swedish = [
  // The notice itself: its changes, its purpose, whom it is for.
  stem(
    'changes',
    /(uppdatera|ändra)(s|r)( vi)?( \p{L}+){0,2} (policy|beskrivning|information|meddelande)\p{L}*/u,
  ),
  stem(
    'changes',
    /(ändring|uppdatering|förändring|justering|revidering)\p{L}*( \p{L}+){0,5} (beskrivning|policy|meddelande|dataskydds|integritets|sekretess|registerbeskriv|information|redogörel|villkor)\p{L}*/u,
  ),
  stem(
    'other',
    /(syftet|ändamålet) med (denna|den här|detta|det här|vår|policyn)( \p{L}+)?|policyns syfte|syftet? och (omfattning|tillämpning)\p{L}*( av \p{L}+)?/u,
  ),
  stem('other', /(varför|vem)( \p{L}+){0,5} (policy|beskrivning|meddelande)(n|t)?(?!\p{L})( för)?/u),
  stem('other', /^information om( \p{L}+){0,3} (hantering|behandling)(en)? av( \p{L}+)*/u),
  stem('other', /tillämpningsområde\p{L}*( för( \p{L}+)*)?/u),
  // What a word of the field means.
  stem(
    'other',
    /vad (är|menas med|avses med|innebär|betyder)( (en|ett))? (personuppgift|behandling|gdpr|dataskydd|registr)\p{L}*( \p{L}+)*/u,
  ),
  stem('other', /vanliga frågor( \p{L}+)*|frågor och svar|^faq$/u),
  // Children, and who need not give data.
  stem(
    'other',
    /((skydd|behandling|insamling)\p{L}* av )?(?<!\p{L})(barn|minderårig|omyndig)\p{L}*( \p{L}+)*/u,
  ),
  stem('other', /skydda(d|de) (identitet|personuppgift|folkbokför)\p{L}*/u),
  stem(
    'other',
    /(skyldig\p{L}*|måste( (du|jag|man|vi))?)( att)? (lämna|ange|uppge|tillhandahåll)\p{L}*( \p{L}+){0,3}/u,
  ),
  stem(
    'other',
    /immateriella rättigheter|rättigheter förbehålln\p{L}*|säk(er|ra|ert) (betalning|köp|handel)\p{L}*|betalningssäkerhet/u,
  ),
  // What is not done.
  stem(
    'other',
    /^(vad|det|uppgifter|information|data|vi)( \p{L}+){0,4} (inte|aldrig|ej)( \p{L}+){0,3} (gör|göra|samla|spara|lagra|använd|behandla)\p{L}*(?!.*(cookie|kak))[^?]*/u,
  ),
  stem('other', /(samlar|sparar|lagrar|behandlar|gör) (inte|aldrig|ej)( in)?(?!\p{L})[^?]*/u),
  // On what occasion data come: a visit, an order, a message.
  stem(
    'other',
    /^(när|om|då) (du|ni) (besök|kontakta|mejla|mailar|ringer|använd|rapport|beställ|köp|handla|skapa|skicka|ansök|anmäl|prenumer|logga|registrer)\p{L}*( \p{L}+)*/u,
  ),

  // The authority, before what its names and addresses would mean.
  stem(
    'complaint',
    /(föra|anhängig\p{L}*|ärende\p{L}*)( \p{L}+){0,3} (till |hos )?dataombudsm\p{L}*( \p{L}+){0,2}/u,
  ),
  stem(
    'complaint',
    /(?<!\p{L})(dataombudsm|integritetsskyddsmyndighet|datainspektion|imy(?!\p{L}))\p{L}*( byrå)?/u,
  ),

  stem(
    'controller',
    /kontakt(uppgift|information)\p{L}* (till|för) (den )?(register|personuppgifts)-?ansvarig\p{L}*/u,
  ),
  stem(
    'dpo',
    /(vem är |(så )?kontakta(r)?( du)? |hur( \p{L}+){1,2} )(vårt |vår |ett )?dataskyddsombud\p{L}*/u,
  ),
  stem('cookies', /tredje ?part\p{L}*[- ]?(cookies|kakor)\p{L}*|(cookies|kakor) från tredje ?part\p{L}*/u),
  stem(
    'cookies',
    /(spara|lagra)\p{L}*( \p{L}+)? (i|på) (din|er|användarens) (webbläsare|enhet|dator|telefon)|(?<!\p{L})lokal lagring|local ?storage/u,
  ),
  stem(
    'contact',
    /(?<!\p{L})(för)?fråg(a|or|ning|ningar)(na)? (om|kring|rörande|som gäller|gällande|angående)( \p{L}+){1,4}/u,
  ),
  stem('contact', /^frågor(?= (och|eller|samt) |,|\/| &)/u),
  // Names of laws and of notices, and what is only said of them.
  stem(
    null,
    /(ärenden|information) (om|som gäller|gällande) dataskydd\p{L}*|dataskyddsbeskrivning\p{L}*|registerbeskrivning\p{L}*|integritets(policy|skydd)\p{L}*|dataskyddsförordning\p{L}*|dataskyddslag\p{L}*|dataskyddspolicy\p{L}*|sekretesspolicy\p{L}*|dataskyddsmeddelan\p{L}*/u,
  ),
  stem(
    'other',
    /länk(ar)? till( \p{L}+){1,3}|personuppgiftsincident\p{L}*|dataintrång\p{L}*|säkerhetsincident\p{L}*|personuppgiftsbrott\p{L}*|tillämplig lag\p{L}*/u,
  ),

  // A purpose or a basis takes the doing that it is for.
  stem(
    'purpose',
    /(syfte|ändamål|avsikt|skäl|anledning)\p{L}* (med|för|till|bakom) (\p{L}+ ){0,2}(insamling|behandling|hantering|användning|lagring|registrering)(en|ar|arna)?(?!\p{L})( och (insamling|behandling|hantering|användning)(en)?(?!\p{L}))?( av (dina |era |våra |sina )?\p{L}+)?/u,
  ),
  stem(
    'legalBasis',
    /grund(en|er|erna)? för (\p{L}+ ){0,2}(insamling|behandling|hantering|användning|lagring|registrering|förande)(en|t)?(?!\p{L})( av (dina |era |våra |sina |personliga )*\p{L}+)?/u,
  ),
  stem('legalBasis', /(den )?(register|personuppgifts)-?ansvarig\p{L}* berättiga(t|de|d) intresse\p{L}*/u),
  stem(
    'legalBasis',
    /varför får( [\p{L}-]+){1,6} (behandla|spara|använda|samla)( (din|dina|era))?( \p{L}+)?/u,
  ),
  stem(
    'purpose',
    /i vilka (fall|situationer|sammanhang)(?!.*(lämna|dela|skick|överför))( behandla\p{L}*)?( vi)?( (dina )?personuppgifter)?/u,
  ),

  stem(
    'content',
    /^(person)?uppgifter(?= och (kategori|grupp|deras|käll|ändamål|syfte))|kontaktformulär\p{L}*|\p{L}*logg(ar|data|filer|uppgifter)(?!\p{L})|logg-filer/u,
  ),
  stem(
    'disclosures',
    /vilka (person)?(uppgifter|information|data) (lämna|dela|skicka|förmedla)(r|s)( \p{L}+){0,4}/u,
  ),
  // What comes from others, and what the reader gives.
  stem(
    'sources',
    /(uppgifter|information|data)( som (vi )?\p{L}+( in)?)? från (tredje|andra|tredjepart)\p{L}*( \p{L}+)?/u,
  ),
  stem(
    'content',
    /(uppgifter|information|data)( som)? (du|ni|kunden|användaren)( \p{L}+)? (lämnar|ger|anger|delar|tillhandahåller|skickar|delger|registrerar)( (till )?oss)?/u,
  ),
  stem(
    'disclosures',
    /personuppgiftsbiträde\p{L}*|biträden|underleverantör\p{L}*|behandlare av \p{L}+|(tjänster från )?tredje ?part\p{L}*|tredje part(er)?s?\p{L}*|externa (tjänst|leverantör|parter)\p{L}*|(vilka( \p{L}+)? )?tjänster( som)? (vi|sidan|webbplatsen|appen) (\p{L}+ )?använder/u,
  ),
  stem(
    'content',
    /(person)?uppgifter i (systemet|tjänsten|appen)|^vad (som )?(samlas in|registreras|lagras|sparas|behandlas)(?!\p{L})( om \p{L}+)?|registrerade (person)?uppgifter/u,
  ),
  stem(
    'content',
    /(?<!(den|de) \p{L}*)(\p{L}*uppgifter|information|data) (som|vi) (\p{L}+ ){0,2}(samla|lagra|spara|registrera|behandla)(s|r)(?!\p{L})( in)?(?!( in)? från)( (?!(och|samt|eller|utanför) )\p{L}+)*/u,
  ),
  stem(
    'content',
    /(?<!(för|på|av|i|från|med|till) )vil(ka|ken)( (typ|slag|sort|kategori)\p{L}*( av)?)? ((person)?uppgifter|information|data)(?! \p{L}*(lämna|överför|dela|skick|för))( (?!(och|eller|samt|på|med) )\p{L}+){0,4}( och (behandla|lagra|spara|registrera|använd)\p{L}*)?/u,
  ),
  stem(
    'content',
    /insamling(en)? (och (behandling|hantering)(en)? )?av( (din|dina|er|era|personlig))? (person)?(uppgift|information|data)\p{L}*(?! från)|(?<!\p{L})insamling(en)?(?=,| och (användning|utlämn|lagring|överför|delning|ändamål|syfte))|(?<!\p{L}|till |för )(data|informations|uppgifts|personuppgifts)insamling(en)?(?!\p{L})/u,
  ),
  stem('content', /(person)?uppgifter i registret|vad vi (samlar|sparar|lagrar|behandlar)( in)?/u),
  stem('content', /^vad(?=,| och varför| och hur länge)/u),
  stem(
    'content',
    /(behandla|samla|lagra|spara|registrera)\p{L}*( in)? följande (person)?(uppgift|information|data)\p{L}*|^följande (person)?uppgifter( \p{L}+)*/u,
  ),
  stem(
    'purpose',
    /(?<!\p{L})(varför|därför)( (?!och |eller |\p{L}*cookie|\p{L}*kak)\p{L}+){0,5}(?! \p{L}*(cookie|kak(or|a)))/u,
  ),
  stem('sources', /från vem( \p{L}+)*/u),
  stem('changes', /rätt(en)? till ändringar/u),
  stem(
    'transfers',
    /(?<!\p{L})var( \p{L}+){0,2} (behandla|lagra|förvara|bevara|spara|hantera)(s|r)( \p{L}+){0,3}|(?<!\p{L})var( \p{L}+){0,2} finns (?!vi(?!\p{L}))\p{L}+( \p{L}+){0,2}|(ut )?ur (eu|ees)(?!\p{L})|(lagrings|förvarings|server)plats\p{L}*/u,
  ),
  stem(
    'disclosures',
    /(vem|vilka)( \p{L}+){0,3} åtkomst( \p{L}+){0,2}|(?<!\p{L})säljer( \p{L}+){0,2}|med (tillgång|åtkomst) till( \p{L}+){0,2}|(vem|vilka)( \p{L}+){0,4} (tar? del|får? (ta )?del|tillgång|se|ser)(?!\p{L})( \p{L}+){0,4}|leverantör\p{L}*/u,
  ),

  // Rights: erasure beside another right, portability, restriction, withdrawal, and how one acts.
  stem(
    'rights',
    /konto(borttag|raderi)\p{L}*|(radera|ta bort|avsluta|stäng\p{L}*|radering av|borttagning av)( \p{L}+)? \p{L}*konto\p{L}*|\p{L}*portabilitet\p{L}*|överförbarhet\p{L}*/u,
  ),
  stem(
    'rights',
    /(?<=(rätt|rätta|rättels|korriger|tillgång|insyn|granskning|begräns|invänd)\p{L}*( att| till)?( \p{L}+){0,2}[ ,/]+(och |eller |samt )?)(radering|radera|raderad|borttagning)\p{L}*( av (\p{L}+ )?(uppgift|data|personuppgift)\p{L}*)?/u,
  ),
  stem('rights', /radering(?=(,|\/| och| eller| samt) (rättels|korriger|begräns))/u),
  stem(
    'rights',
    /rätt(en)? (till|att) ((begära|kräva|yrka på|få|bli) )?(radera|flytta|överför|bortglömd|glömd|begräns|bli bortglömd|dataöverföring|få (sina|dina|mina)?( \p{L}+)? raderade)\p{L}*( av \p{L}+)?|rätt(en)? att få( (sina|dina|mina))? (person)?uppgift\p{L}* (raderade|borttagna|flyttade|överförda|begränsade)/u,
  ),
  stem(
    'rights',
    /(?<!\p{L})begräns(a|ning)\p{L}*( av)? (\p{L}+ ){0,2}behandling\p{L}*( av( \p{L}+){1,2})?|(?<=[,/] ?|och |eller )begränsning(en)?(?!\p{L})/u,
  ),
  stem(
    'rights',
    /(återkall|återta|ta tillbaka|dra tillbaka)\p{L}*( \p{L}+){0,3} samtycke\p{L}*|radering\p{L}* begäran|begär(an om)? (radering|borttagning)\p{L}*( av( \p{L}+){1,2})?|^radera (dina|mina|era) (person)?uppgifter|rätt att återkalla \p{L}+|^återkallande$|(?<!\p{L})(annuller|blocker)ing\p{L}*/u,
  ),
  stem(
    'rights',
    /hur( kan)? (du|jag|ni)( kan)?( själv)? (hantera|styr|påverka|radera|ta bort|utöva|ändra)\p{L}*(?!.*(cookie|kak))[^?]*|^när du vill radera( \p{L}+)*/u,
  ),
  stem('rights', /(?<!\p{L})(dina|era) (val|valmöjligheter)(?!\p{L})(?! (av|om|för|kring|gällande) )/u),

  stem(
    'complaint',
    /tillsynsmyndighet\p{L}*|(lämna in |inlämn\p{L}+ av )?klagomål\p{L}*|\p{L}*klaga\p{L}*|rättsmedel|(inte |ej )(är )?nöjd\p{L}*|besvär\p{L}*/u,
  ),
  stem(
    'accessRight',
    /rätt(en)? (till|att|för att) ((begära|kräva|få|erhålla|be om|en|ett|din|dina|ta) )*(tillgång|insyn|del av|granska|kontroll|bli informerad|information|registerutdrag|utdrag|kopi|se|veta)(?!\p{L}*ansvarig)\p{L}*( (till|i|av|om)( \p{L}+){0,2})?/u,
  ),
  stem(
    'accessRight',
    /^tillgång till( \p{L}+){1,3}|insynsrätt\p{L}*|granskningsrätt\p{L}*|kontrollrätt\p{L}*|(?<!\p{L})insyn\p{L}*|granskning av( \p{L}+)?|kontroll av (egna |sina |dina )?(person)?uppgifter|granska (dina|mina|sina) (person)?uppgifter|registerutdrag\p{L}*|rätt att kontrollera\p{L}*|begär(an om)?( ut)? (registerutdrag|utdrag|tillgång|(dina|mina) (person)?uppgifter)( \p{L}+)?|(få )?en kopia av( \p{L}+){1,2}|(få )?ett utdrag( (av|ur))?|hur( kan)? (jag|du|man)( kan)? (får?|ser?|begär\p{L}*) (ut|tillgång|se|veta|mina|dina)( till)?( \p{L}+){0,3}|hur får (jag|du|man) (ut|tillgång|se|veta)( \p{L}+){0,3}|tillgång till (dina|mina|sina|egna) (person)?uppgifter/u,
  ),
  stem(
    'rectificationRight',
    /(rätt(en)? (att|till) )?((begära|yrka på|kräva|få) )*(ändr(a|ing)( av)?|uppdatera) (felaktig\p{L}* |dina |sina )?(person)?uppgift\p{L}*/u,
  ),
  stem(
    'rectificationRight',
    /(rätt(en)? (att|till) )?((begära|yrka på|få|kräva) )*(\p{L}+ )?rätta(d|de|t)(?!\p{L})|(rätt(en)? (att|till) )?((begära|yrka på|få|kräva) )*(rättels|korriger)\p{L}*|(?<!\p{L})rätta( \p{L}+)?(?!\p{L})/u,
  ),
  stem(
    'objectionRight',
    /invänd\p{L}*|rätt(en)? att (neka|vägra|avböja|tacka nej)( \p{L}+){0,2}|avregistrer\p{L}*|motsätta\p{L}*|förbuds?rätt\p{L}*|rätt att förbjuda\p{L}*|förbud\p{L}*|förbjuda \p{L}+|(?<!\p{L})(tacka|säg|säga) nej( till( \p{L}+){1,2})?/u,
  ),
  stem(
    'automatedDecisions',
    /automati\p{L}*( \p{L}+)? (besluts?\p{L}*|behandling\p{L}*)|automatiserat beslutsfattande|beslutsfattande\p{L}*|profilering\p{L}*|automatiserade\p{L}*/u,
  ),
  stem(
    'cookies',
    /\p{L}*cookie\p{L}*|(?<!\p{L})kak(or|a|orna|in)\p{L}*|\p{L}+kakor(na)?(?!\p{L})|analysverktyg|google (analytics|adsense)|analys och felrapport\p{L}*|(webb)?analys\p{L}*|(besök(s|ar)|webb)\p{L}*(statistik|mätning|räkning)\p{L}*|(?<!\p{L})spårning\p{L}*|hur (användning|besök)\p{L}* (av \p{L}+ )?(räkna|mät)\p{L}*/u,
  ),
  stem(
    'dpo',
    /dataskyddsombud\p{L}*|dataskyddsansvarig\p{L}*|personuppgiftsombud\p{L}*|gdpr-?\s?(ansvarig|ombud)\p{L}*/u,
  ),

  // Whom to contact, then who the controller is, then bare contact details.
  stem(
    'contact',
    /(den )?(register|personuppgifts)-?ansvarig\p{L}* (representant|företrädare|kontaktperson)\p{L}*/u,
  ),
  stem(
    'contact',
    /vem svarar( \p{L}+)*|(var|hur|vem)( \p{L}+){0,4} (mer|ytterligare) information|hur( \p{L}+)? når( \p{L}+){0,2}|så( här)? når( du)?( oss)?|nå oss|fråga oss|hör av (dig|er)|vid frågor|(register)?företrädare\p{L}*/u,
  ),
  stem(
    'contact',
    /kontaktperson\p{L}*( (för|hos) (den )?(register-?|personuppgifts-?)ansvarig\p{L}*)?|person\p{L}* som (ansvarar|sköter|handhar)\p{L}*( \p{L}+)*|ansvarig (kontakt)?person\p{L}*( för registret)?|ansvarsperson\p{L}*|ansvariga (kontakt)?person\p{L}*|registret (sköts|förs) av|kontakta( oss)?|registerärende\p{L}*|(?<!\p{L})förfrågning\p{L}*/u,
  ),
  stem(
    'contact',
    /(representant|handläggare)\p{L}*( för| av)?( den)?( personuppgiftsansvarig\p{L}*| registeransvarig\p{L}*)?/u,
  ),
  stem(
    'controller',
    /dataansvarig\p{L}*|(myndighet|företag|bolag|förening|organisation|part)\p{L}* som (ansvarar|är ansvarig)( för)?( \p{L}+){0,3}/u,
  ),
  stem(
    'controller',
    /ansvarig för registret|register(ägar|innehavar)\p{L}*|(registrets|registrens) (innehavare|ägare)|register(förar|hållar|förvaltar|upprätthållar)\p{L}*|^registrator(n|ns)?$/u,
  ),
  stem(
    'controller',
    /(den )?(gemensamt )?personuppgifts-?\s?ansvarig\p{L}*( och (dess |den personuppgiftsansvariges )?kontakt(uppgift|information)\p{L}*|s? kontakt(uppgift|information)\p{L}*|s namn och kontaktuppgifter)?/u,
  ),
  stem(
    'controller',
    /(den )?register-?ansvarig\p{L}*( och (dess )?kontaktuppgift\p{L}*| kontaktuppgift\p{L}*)?/u,
  ),
  stem(
    'controller',
    /(vem|vilka) (vi är|är vi)|vem( \p{L}+){0,5} (ansvar|ansvaret|ansvarar|ansvarig)(?!\p{L})( för( \p{L}+){1,4})?|vem (är|ansvarar)( \p{L}+)?|^om oss$/u,
  ),
  stem(
    'controller',
    /(?<!\p{L})ansvarigt? (organisation|myndighet|part|enhet|aktör|företag|bolag|förening)\p{L}*|(gemensamt )?personuppgiftsansvar(?!\p{L})|registeransvar(?!\p{L})|ansvar(ig|et)? för (behandling|personuppgift|dina (person)?uppgift)\p{L}*( av \p{L}+)?|ansvarig för( \p{L}+){1,4} (med|av) (person)?uppgift\p{L}*|ansvaret? (delas|fördelas)|delas ansvaret|ansvarsfördelning\p{L}*/u,
  ),
  stem(
    'contact',
    /kontakt(uppgift|information|väg|adress)\p{L}*|^kontakt$|(till vem|vart|vem)( \p{L}+){0,2} (vänd|kontakta)\p{L}*( \p{L}+)*|kontakt(?!\p{L})/u,
  ),
  stem(
    'registerName',
    /regist(er|ret)\p{L}* officiella namn|regist(er|ret)\p{L}* namn\p{L}*|heter( \p{L}+)? regist(er|ret)\p{L}*|registernamn\p{L}*|namn(et)? på (person)?regist(er|r)\p{L}*|regist(er|ret)\p{L}* (benämning|beteckning|identifikation)\p{L}*/u,
  ),
  stem(
    'dataSubjects',
    /registrerade personer|(vems|vilkas) (person)?uppgifter( \p{L}+){0,4}|(kategori|grupp)\p{L}* av (de )?registrerade\p{L}*( personer)?|^(de )?registrerade(?=$| och|,)|registrerade grupper|(kategori|grupp)\p{L}* av personer|person(kategori|grupp)\p{L}*|vilka( personer| som)? (berör|registrer)\p{L}*|vem gäller( \p{L}+)*/u,
  ),
  stem(
    'legalBasis',
    /(rättslig|laglig|juridisk)\p{L}* (grund|bas)\p{L}*|(rätts|behandlings)grund\p{L}*|lagstöd\p{L}*|(?<!\p{L})grund(en|er|erna)?(?!\p{L})( för behandling\p{L}*)?|berättiga(t|de|d) intresse\p{L}*|intresseavvägning\p{L}*|samtycke till (behandling|insamling|datainsamling)\p{L}*( av \p{L}+)?/u,
  ),
  stem(
    'legalBasis',
    /(med )?stöd av (vad|vilken|vilka)( \p{L}+){0,3}|med (vilket|vilken) (stöd|rätt)( \p{L}+){0,3}|lag(ar|en|stiftning)? som (styr|reglerar|tillämpas)( \p{L}+)?|lagligt stöd|hur( \p{L}+){1,3} samtycke\p{L}*|på vil(ka|ken) grund\p{L}*/u,
  ),
  // Kept, how long, and what ends it.
  stem(
    'retention',
    /hur länge( \p{L}+){0,4}|hur( vi)? lagrar( vi)?|tidsfrist\p{L}*|varaktighet\p{L}*|tidsperiod\p{L}*|behandlingstid\p{L}*/u,
  ),
  stem(
    'retention',
    /lagring(s|en|ar)?(tid|period|av)?\p{L}*|lagras|spar(as|ar vi|tid)\p{L}*|(?<!\p{L})(be)?sparande\p{L}*/u,
  ),
  stem(
    'retention',
    /(?<!\p{L})bevaring\p{L}*|bevaras|bevarande\p{L}*|förvaring\p{L}*|förvaras?|arkiver\p{L}*/u,
  ),
  stem(
    'retention',
    /gallring\p{L}*|rensning\p{L}*|radering\p{L}*|radera(s|r)( vi)?( \p{L}+)?|(när|tar vi)( \p{L}+){0,3} bort/u,
  ),
  stem(
    'retention',
    /avförande\p{L}*|borttagning\p{L}*|förstör(ing|s|a)\p{L}*|utplån\p{L}*|tillintetgör\p{L}*|makuler\p{L}*/u,
  ),
  stem('transfers', /utlämn\p{L}* (av \p{L}+ )?(till länder )?(utanför|till tredje\p{L}*)( \p{L}+)*/u),
  stem(
    'sources',
    /hur( \p{L}+){0,2} fått( \p{L}+){0,3}|ursprung\p{L}*|\p{L}*uppgiftskäll\p{L}*|\p{L}*informationskäll\p{L}*|\p{L}*datakäll\p{L}*|käll(or|a|orna)\p{L}*/u,
  ),
  stem(
    'sources',
    /^(direkt )?från (dig|er|andra)( \p{L}+)?$|(varifrån|var)( \p{L}+){0,4} (samlas|kommer|får|fås|hämta|inhämta)\p{L}*|varifrån( \p{L}+){0,3}|(när|hur|så)( \p{L}+){0,2} (samla|inhämta|hämta|får|registrera)\p{L}*( \p{L}+){0,3}|insamling av uppgifter från/u,
  ),
  stem(
    'transfers',
    /tredje ?land(?!\p{L})|överför\p{L}*|översänd\p{L}*|utanför (eu|ees|europeiska)\p{L}*|till tredje ?land\p{L}*|tredje ?länder|(skickas|förs|flyttas|lämnar)( \p{L}+){0,3} utanför( \p{L}+)*|flytt av uppgifter/u,
  ),
  stem(
    'purpose',
    /\p{L}*ändamål\p{L}*|\p{L}*syfte\p{L}*|(?<!\p{L})avsikt\p{L}*|vad( \p{L}+){0,3} (används|använder|användas)\p{L}*|(så|hur)( vi)? använd\p{L}*( vi)?( (?!och)\p{L}+){0,2}|här använder( \p{L}+){0,6} till|användningsområde\p{L}*|användningsändamål\p{L}*/u,
  ),
  stem('purpose', /vad( \p{L}+){0,2} (gör|ska|händer)( (?!inte|aldrig)\p{L}+){0,4} med( \p{L}+){0,2}/u),
  stem('purpose', /(?<!\p{L})användning(en)?(?=(,| och) (delning|utlämn|lagring|överför|spridning))/u),
  stem(
    'purpose',
    /(användning|användande|nyttjande)(en|t)?( av)?( (dina?|era?|våra|sina))? (person)?(uppgift|information|data)\p{L}*/u,
  ),
  // Given out, shared, sold, and to whom.
  stem(
    'disclosures',
    /((till )?(vem|vilka) )?(över)?lämna(s|r)?( \p{L}+){0,3} (ut|vidare)( \p{L}+){0,2}( till)?|till vem( \p{L}+)*|(till )?vem ge(r|s)( \p{L}+){0,3}/u,
  ),
  stem(
    'disclosures',
    /vem (som )?(har tillgång|behandlar|får|ser)\p{L}*( \p{L}+)?|mottagar\p{L}*|samarbetspartner\p{L}*/u,
  ),
  stem(
    'disclosures',
    /utlämn\p{L}*|överlåt\p{L}*(?!\p{L}| av avtal)|delning\p{L}*|dela(s|r)?(?!\p{L})|givande av uppgifter/u,
  ),
  stem(
    'disclosures',
    /(ges|skickas|förmedlas|säljs|sprids)( \p{L}+){0,2} vidare|(försäljning|publicering|offentliggörande) av (person)?uppgift\p{L}*/u,
  ),
  // Protection in all its inflections, the means of it, and the secrecy of those who see data.
  stem(
    'security',
    /registerskydd\p{L}*|\p{L}*skydd(et|as|a|ar|ande|sprinciper|såtgärd\p{L}*)?(?!\p{L})|skydda(s|d|de|t)(?!\p{L})/u,
  ),
  stem(
    'security',
    /skyddsprincip\p{L}*|principer(na)? för skydd\p{L}*|(tekniska|organisatoriska)( \p{L}+){0,2} åtgärder/u,
  ),
  stem(
    'security',
    /\p{L}*säkerhet\p{L}*|(?<!\p{L})säkra(?!\p{L})|säkert( förvar\p{L}*)?|(?<!\p{L})säker(?!\p{L})( \p{L}+){0,3}|tryggt?(?!\p{L})/u,
  ),
  stem(
    'security',
    /manuellt material|adb-\p{L}*|(lagrade |sparade )?på adb(?!\p{L})|elektroniskt material|(digital|elektronisk)t (lagra|behandla|spara)\p{L}*( \p{L}+)?/u,
  ),
  stem(
    'security',
    /tystnadsplikt\p{L}*|(data)?sekretess\p{L}*|konfidential\p{L}*|krypter\p{L}*|lösenord\p{L}*/u,
  ),
  stem('security', /åtkomst(kontroll|styrning|begränsning)\p{L}*|behörighet\p{L}*/u),
  stem(
    'content',
    /innehåll\p{L}*|(?<!\p{L})(person)?uppgifts(grupp|kategori)\p{L}*|(kategori|typ|grupp)\p{L}* av (person)?(uppgift|data)\p{L}*/u,
  ),
  stem(
    'content',
    /(?<!(den|de) \p{L}*)(person)?uppgifter (som|vi) (\p{L}+ ){0,2}(behandl|saml|lagr|registr|spar|hanter)\p{L}*( in)?|insamla(d|de)( \p{L}+)?|behandlade (person)?uppgifter|^(person)?uppgifter$/u,
  ),
  stem(
    'content',
    /((?<!för )vilka|(?<!för )vilken|vad för|hurdana)( \p{L}+){0,2} (person)?(uppgifter|information|data)( \p{L}+){0,3}|vad (samlar|behandlar|lagrar|vet|sparar) vi\p{L}*( in)?/u,
  ),
  stem(
    'rights',
    /(kan du|du kan) (inverka|påverka)[^?]*|du bestämmer( själv)? över( \p{L}+){1,3}|rättighet\p{L}*|\p{L}*rättigheter\p{L}*/u,
  ),

  weak('rights', /(?<!\p{L})rätt(en)?(?!\p{L})/u),
  weak('registerName', /^(person)?register$/u),
  weak('contact', /^(om )?(vill )?du (vill )?veta mer|^(har du )?(fler )?frågor(?!\p{L})/u),
  weak(
    'other',
    /allmänt|allmän information|inledning|introduktion|övrigt|bakgrund|sammanfattning|definitioner|omfattning|kort sagt|i korthet/u,
  ),
  weak(
    'content',
    /^(dina )?(person)?uppgifter(?= och|$)|^(övriga|andra) (person)?uppgifter$|känsliga (person)?uppgifter|teknisk(a|t)? (data|uppgifter|information)|(bas|kund|konto|medlems|användar|profil|enhets|betalnings|order|plats)(uppgifter|data|information|interaktioner)|datafält\p{L}*|personnummer|personbeteckning\p{L}*|^registrets (person)?uppgifter$|^(person)?uppgifter om (dig|er)$|ip-(adress|nummer)\p{L}*/u,
  ),
  weak('content', /^vad( \p{L}+){1,4} samlar( in)?$/u),
  weak('complaint', /missnöjd\p{L}*/u),
  weak(
    'legalBasis',
    /^med (vilket|vilken) stöd|juridisk\p{L}*|(?<!för )samtycke\p{L}*$|^(ditt )?samtycke(n|t)?(?!\p{L})/u,
  ),
  weak(
    'changes',
    /ändring\p{L}*(?!\p{L}| av (bokning|pris|order|beställning|avtal))|(?<!\p{L})ändra(s|r)(?!\p{L})|uppdatering\p{L}*|giltighet\p{L}*|versionshistori\p{L}*|senast (uppdaterad|ändrad)|revider\p{L}*/u,
  ),
];
