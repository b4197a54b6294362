// What the words of English headings mean, by their stems.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const english = [
  stem(
    'changes',
    /(changes?|updates?|amendments?|modifications?|revisions?|updating|changing)( \p{L}+){0,4} (policy|notice|statement|description|document|terms|privacy)( \p{L}+)?|(privacy )?(policy|notice|statement) (changes|updates|revisions|be updated)|validity of( the)? \p{L}+( \p{L}+)?|(policy|notice|statement) be updated/u,
  ),
  stem(
    null,
    /data protection (ombudsman|act|regulation)\p{L}*|general data protection regulation|privacy (policy|notice|statement)\p{L}*|register description|description of the? ?file|data protection (policy|statement|notice|description)|data protection(?= (contact|rights|issues|matters|questions|officer))(?! officer)/u,
  ),
  stem(
    'other',
    /(third[- ]party|external|other) (links?|websites?|sites?)|links? to( \p{L}+){0,3} (sites?|websites?|services?)|data breach\p{L}*|breach(es)? (procedures?|notification)|regulatory disclosure( requirements)?|governing law|applicable law/u,
  ),
  stem('security', /how( \p{L}+){1,4} stored and (protected|secured)/u),
  stem('content', /contact forms?( data)?|(technical |server )?logs|log data/u),
  stem(
    'disclosures',
    /(data |sub-?)?processors?(?!\p{L})|third[- ]part(y|ies)( (services?|service providers|processors|vendors|disclosure))?|who( \p{L}+){0,2} access(?!\p{L})( \p{L}+)*|who processes( \p{L}+){0,3}|subcontractors?|service providers/u,
  ),
  stem(
    'sources',
    /(third parties|sources|where)( \p{L}+){0,4} (we )?(receive|get|obtain|collect|come)\p{L}*( data)?( from)?|(what )?third parties we receive[^,]*/u,
  ),
  stem(
    'rights',
    /(data )?portability|(right to |right of )?(erasure|be forgotten|restrict\p{L}*( \p{L}+)?)|right to (deletion|delete \p{L}+|have \p{L}+ \p{L}+ deleted)|right to restriction[^,]*|withdraw\p{L}*( (your |of |the )?consent)?|data erasure|deletion requests?/u,
  ),
  stem(
    'complaint',
    /(not satisfied|unhappy|dissatisfied)( \p{L}+){0,4}|supervisory authority|complain(t|ts)?(?!\p{L})|data protection authority/u,
  ),
  stem(
    'accessRight',
    /(?<!device )(rights? (of|to) )?(access|inspect\p{L}*)(?= |$|,|:)( (to )?(your |the )?(personal )?data)?|right of access|subject access/u,
  ),
  stem(
    'rectificationRight',
    /rectif\p{L}*|correct(ion|ions|ing)?(?!\p{L})( of (data|errors))?|(demand|request) (the )?correct\p{L}*/u,
  ),
  stem(
    'objectionRight',
    /(right to )?object(ion)?(?!\p{L})( to( \p{L}+)?)?|right to prohibit[^,]*|opt[- ]?out( \p{L}+)?|prohibit\p{L}*( \p{L}+)?|right to deny/u,
  ),
  stem(
    'automatedDecisions',
    /automat\p{L}*( individual)? (individual )?(decision|processing|profiling)\p{L}*([- ]making)?|profiling|automatic decision\p{L}*([- ]making)?/u,
  ),
  stem(
    'cookies',
    /cookies?(?!\p{L})|analytics( and error reporting)?|tracking( technolog\p{L}*)?|web beacons|visitor statistics/u,
  ),
  stem(
    'dpo',
    /data protection officer\p{L}*( contact( details| information)?)?|dpo(?!\p{L})|person in charge of data protection/u,
  ),
  stem(
    'contact',
    /(get(ting)?|be) in touch( with us)?|contact (person|for|us|point)\p{L}*( and contact details)?|(the )?person (in charge|responsible)( (of|for) \p{L}+( \p{L}+){0,2})?|(the )?controller['’]s representative|representative of( the)? controller|who can i contact|responsible person|how to (reach|contact)( us)?|questions( and \p{L}+)?|inquiries/u,
  ),
  stem(
    'controller',
    /(contact (details|information) of )?(the )?(name and contact (details|information) of (the )?)?(identity of (the )?)?(joint )?(data )?(file )?controllers?(['’]s?)?(?!\p{L})( of the \p{L}+( \p{L}+)?)?( and (its |their )?contact (details|information)| contact (details|information))?|regist(er|ry) (keeper|holder|administrator|controller|owner)|registrar|who (we are|are we|is responsible[^,]*)|keeper of the register|about us|who(['’]s| is| are) (behind|in charge)( \p{L}+)?/u,
  ),
  stem('contact', /(data protection )?contacts?( (details|person|information|address|info))?(?!\p{L})/u),
  stem('contact', /contacts?( (details|information|address|info))?(?!\p{L})/u),
  stem(
    'registerName',
    /names?(?= and contents? of (the )?(data )?(regist|file))|(name|title) of (the )?(personal )?(data )?(regist(er|ry)|file|filing system|data file)|regist(er|ry)('s)? name|data file name/u,
  ),
  stem(
    'dataSubjects',
    /(categories|groups) of (data )?subjects?|^(data )?subjects$|data subjects? (categories|groups)|whose (personal )?data[^,]*/u,
  ),
  stem(
    'legalBasis',
    /(legal|lawful|juridical) (basis|bases|ground|grounds|grounds?)( (for|of)( the)? processing( of)?( personal data)?)?|basis (for|of)( the)?( data)? processing|grounds? for( the)? processing|grounds?(?= and| of)|on (what|which) (basis|bases|ground|legal)\p{L}*[^,]*|legitimate interests?|(what |that )?(gives|allows|entitles) us( the right)?( to \p{L}+)?|lawfulness( of processing)?|(?<!\p{L})basis(?!\p{L})/u,
  ),
  stem(
    'retention',
    /reten(tion|tions)( (period|time|policy)s?)?|(throw|thrown)( \p{L}+)? away|get rid of( \p{L}+)?|destr(oy|uct)\p{L}*|(we|how) keep( \p{L}+){0,2} (data|information|details)(?! safe| secure)|retain(ed|s)?( \p{L}+ \p{L}+)?|how long( \p{L}+){0,6}|stor(age|ing)( (period|time|of)s?)?( \p{L}+)?|kept|deletion|deleting|data is stored|preserv\p{L}*|archiv\p{L}*|erasing( \p{L}+)?/u,
  ),
  stem(
    'transfers',
    /(disclos\p{L}*|released?|releas\p{L}*|handed|shared)( (of )?(\p{L}+ )?data)? (to |be )?(countries )?outside( of)?( the)? (eu|eea|european)[^,]*|(disclosed|shared) outside[^,]*/u,
  ),
  stem(
    'transfers',
    /(international )?(data )?transfer(s|red|ring)?(?!\p{L})|outside( of)?( the)? (eu|eea|european)\p{L}*|third countr\p{L}*|leaves?( \p{L}+)? (the )?(eu|eea|europe|finland|country)(?!\p{L})|where we send( \p{L}+)*|cross-border/u,
  ),
  stem(
    'sources',
    /^we (receive|get|obtain|collect)( \p{L}+){0,4} from( \p{L}+){0,4}|(regular |regulation )?(data |information )?sources?( of( (personal )?(data|information))?)?(?!\p{L})|where (do )?(we|the|your)( \p{L}+){0,3} (from|obtain)|how (we|do we) (collect|obtain)( \p{L}+){0,3}|information sources/u,
  ),
  stem(
    'purpose',
    /purposes?(?!\p{L})|(?<!\p{L})why(?!\p{L})|what( \p{L}+){0,3} used for|what (do )?we do with( \p{L}+)*|what( \p{L}+){0,3} for(?!\p{L})|how (do )?(we|is|are)( \p{L}+){0,3} (use|used)( \p{L}+){0,3}|how we use[^,]*|^we use( \p{L}+){1,2} (data|information)?( to \p{L}+)*|use of( the)?( personal)? (data|information)|usage of \p{L}+/u,
  ),
  stem(
    'disclosures',
    /(regular )?(data )?disclos\p{L}*|recipients?(?!\p{L})|shar(e|ed|ing)(?!\p{L})|releas(e|es|ing)( of \p{L}+)?|(?<!\p{L})who( (may|can|else))? (we share|do we share|has access|have access|access|accesses|see|sees|get|gets|receive|receives)( \p{L}+)*|where( \p{L}+){1,4} goe?s?(?!\p{L})|passed on|handing over|receivers/u,
  ),
  stem(
    'security',
    /secur(ity|ed|e|ing)(?!\p{L})|protect(ion|ed|ing|s)?(?!\p{L})( (of|principles))?( \p{L}+ \p{L}+)?|safeguard\p{L}*|(?<!\p{L})safe(ty|ly)?(?!\p{L})|data protection principles|principles of (the )?(data |register )?(protection|security)|manual material|confidential\p{L}*/u,
  ),
  stem(
    'content',
    /we (collect|process|store|hold|record) (the )?following( \p{L}+)?|(details|data|information) we (hold|have|keep)|what (do )?we (know( about you)?|have on you|collect|process|store|gather)( and store)?|contents?(?!\p{L})|(what|which)( (personal|kind|type|types|of|sort))* (data|information)(?! used)( \p{L}+){0,4}|(personal )?(data|information) (we|being|that we|to be)? ?(collect|process(?!ing)|gather|store|record)\p{L}*|collected( personal)? (data|information)|(categories|types?|kinds?|groups?) of( personal)? (data|information)|data categories|information (we )?collect\p{L}*|collection of( personal)?( data| information)|^personal (data|information)$|processed (personal )?data|data collection|data collected|(data|information) in the (register|file)|data processed/u,
  ),
  stem('rights', /how can (you|i) influence[^?]*|rights?(?!\p{L})/u),
  weak(
    'rights',
    /choices|(your|data) control|what (you|can you|you can)( \p{L}+)? (of|from) us|what (you can|can you) (ask|request|demand)( \p{L}+)*/u,
  ),
  weak('other', /general( information)?|introduction|overview|background|basic information|definitions/u),
  weak('legalBasis', /(?<!\p{L})legal(?!\p{L})/u),
  weak('contact', /^want to know more|^(any )?questions/u),
  weak('changes', /changes?|updates?|amendments?/u),
  weak('content', /^(your |the )?(personal )?(data|information)$/u),
];
