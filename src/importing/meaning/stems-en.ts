// What the words of English headings mean, by their stems.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const english = [
  stem(
    'changes',
    /(changes?|updates?|amendments?|modifications?|revisions?|updating|changing)( \p{L}+){0,4} (policy|notice|statement|description|document|terms|privacy)( \p{L}+)?|(privacy )?(policy|notice|statement) (changes|updates|revisions|be updated)|validity of( the)? \p{L}+( \p{L}+)?|(policy|notice|statement) be updated/u,
  ),
  stem('complaint', /^(the )?(office of the )?data protection ombudsman$/u),
  stem(
    'dataSubjects',
    /(groups of )?registered (persons|people|individuals)|who is this( \p{L}+){0,3} for|individuals whose( \p{L}+)*|who (does|do)( \p{L}+){0,5} (apply|concern)( to)?|to whom( \p{L}+){0,4} appl\p{L}+|who this( \p{L}+){0,4} applies to|persons? (registered )?in (the|our) (register|file)|who is registered/u,
  ),
  stem('contact', /(where|how|who)( \p{L}+){0,4} (more|further) information/u),
  stem('changes', /(version|revision|change) history|change ?log/u),
  stem(
    'dpo',
    /((how to |who is )?(contact(ing)? )?(our |the )?)?data protection officer\p{L}*( \(?dpo\)?)?( contact( details| information)?)?/u,
  ),
  stem('security', /data protection (measures|safeguards)/u),
  stem('cookies', /third[- ]part(y|ies) cookies/u),
  stem('disclosures', /business transfers?/u),
  stem(
    null,
    /data protection (ombudsman|act|regulation)\p{L}*|general data protection regulation|privacy (policy|notice|statement)\p{L}*|register description|description of the? ?file|data protection (policy|statement|notice|description)|data protection(?= (contact|rights|issues|matters|questions|officer))(?! officer)/u,
  ),
  stem(
    'other',
    /age (limits?|restrictions?)|third[- ]party content|internet access|why( \p{L}+){0,4} (policy|notice)(?!\p{L})|purposes? of (this|our) (\p{L}+ )?(policy|notice|statement|document)|(third[- ]party|external|other) (links?|websites?|sites?)|links? to( \p{L}+){0,3} (sites?|websites?|services?)|data breach\p{L}*|breach(es)? (procedures?|notification)|regulatory disclosure( requirements)?|governing law|applicable law/u,
  ),
  stem('security', /how( \p{L}+){1,4} stored and (protected|secured)/u),
  stem(
    'content',
    /(data|information) (that|which) is (collected|processed|stored)|contact forms?( data)?|(technical |server )?logs|log (data|files)|(data|information) (contained|included|held|stored|recorded|kept) in( (the|our) \p{L}+)?|(what|which)( \p{L}+){0,3} (data|information)( \p{L}+){0,2} (stored|kept|held|saved|recorded)|(data|information) (that )?you (provide|give|submit|share)\p{L}*( (to|with) us)?|description of( the)? (personal )?data/u,
  ),
  stem(
    'transfers',
    /where (we|do we)( \p{L}+)? (store|process|keep|hold|host)( \p{L}+){0,2}|where( \p{L}+){0,4} (processed|stored|located|hosted|kept|held)|(data|hosting|server|storage)( \p{L}+)? locations?/u,
  ),
  stem(
    'security',
    /secure (storage|processing|handling)|(electronic|digital|paper) (material|records)|access (control|management|rights management)|professional secrecy|secrecy/u,
  ),
  stem(
    'rights',
    /(revok|cancel)\p{L}*( (your|of|the))* consents?|what can you do with( \p{L}+)*|right to transfer( \p{L}+){0,2}|making a request|right to limit( \p{L}+)*|(delet|clos|remov)\p{L}*( \p{L}+)? accounts?|account (deletion|removal|closure)|(managing|controlling|manage|control) (your|my) (data|information)/u,
  ),
  stem(
    'disclosures',
    /to whom( \p{L}+)*|outsourc\p{L}*( of \p{L}+)?|(data |sub-?)?processors?(?!\p{L})|third[- ]part(y|ies)( (services?|service providers|processors|vendors|disclosure))?|who( \p{L}+){0,2} access(?!\p{L})( \p{L}+)*|who processes( \p{L}+){0,3}|subcontractors?|service providers/u,
  ),
  stem(
    'sources',
    /from where(?!\p{L})|how (do )?we (get|receive|acquire)( \p{L}+){0,2}|where did( \p{L}+){0,4} (get|data|information)( from)?|(third parties|sources|where)( \p{L}+){0,4} (we )?(receive|get|obtain|collect|come)\p{L}*( data)?( from)?|(what )?third parties we receive[^,]*/u,
  ),
  stem(
    'rights',
    /(data )?portability|(right to |right of )?(erasure(?! of (old |the )?(data|personal))|be forgotten|restrict\p{L}*( \p{L}+)?)|right to (deletion|delete \p{L}+|have \p{L}+ \p{L}+ deleted)|right to restriction[^,]*|withdraw\p{L}*( (your |of |the )?consent)?|data erasure|deletion requests?/u,
  ),
  stem(
    'complaint',
    /(not satisfied|unhappy|dissatisfied)( \p{L}+){0,4}|supervisory authority|complain(t|ts)?(?!\p{L})|(regulatory|data protection) authorit(y|ies)|(right to )?appeal(?!\p{L})|not happy|remed(y|ies)(?!\p{L})/u,
  ),
  stem(
    'accessRight',
    /(checking|viewing|reviewing) your( \p{L}+)? (data|information)|right to (review|check|see|view|know|obtain|receive a copy)( \p{L}+){0,5}|(request\p{L}* )?(a )?cop(y|ies) of (your|my|the) (personal )?(data|information)|access rights?(?!\p{L})|(?<!device )(rights? (of|to) )?(access|inspect\p{L}*)(?= |$|,|:)( (to )?(your |the )?(personal )?data)?|right of access|subject access/u,
  ),
  stem(
    'rectificationRight',
    /right to (fix|change|update)( \p{L}+){0,2}|(right to )?amend(ing|ment)?( of)?( your| the)? (data|information)|rectif\p{L}*|updating( your| the)? (information|data|details)|right to have( \p{L}+){0,3} (corrected|rectified)|correct(ion|ions|ing|ed)?(?!\p{L})( of (data|errors))?|(demand|request) (the )?correct\p{L}*/u,
  ),
  stem(
    'objectionRight',
    /(right to )?refus(e|al|ing)( \p{L}+){0,2}|(right to )?object(ion|ing|ions)?(?!\p{L})( to( \p{L}+)?)?|(right to )?opt(ing|s)?[- ]?out( of( \p{L}+){1,2})?|unsubscrib\p{L}*|right to prohibit[^,]*|opt[- ]?out( \p{L}+)?|prohibit\p{L}*( \p{L}+)?|right to deny/u,
  ),
  stem(
    'automatedDecisions',
    /automat\p{L}*( individual)? (individual )?(decision|processing|profiling)\p{L}*([- ]making)?|profiling|automatic decision\p{L}*([- ]making)?/u,
  ),
  stem(
    'cookies',
    /cookies?(?!\p{L})|analytics( and error reporting)?|tracking( technolog\p{L}*)?|(web )?beacons|pixels|cookies? (retention|duration|lifetime|lifespan|consent)|social (media )?(plugins?|plug-ins?|buttons|widgets)|local storage|visitor statistics/u,
  ),
  stem(
    'dpo',
    /data protection officer\p{L}*( contact( details| information)?)?|dpo(?!\p{L})|person in charge of data protection/u,
  ),
  stem(
    'contact',
    /(where|how|who)( \p{L}+){0,4} (more|further) information|who (can|do|should) (i|you) ask|getting in contact|contacting( us)?|where to find us|reach(ing)? us|(?<=controller and )(its|their|the) representatives?|(get(ting)?|be) in touch( with us)?|contact (person|for|us|point)\p{L}*( and contact details)?|(the )?person (in charge|responsible)( (of|for) \p{L}+( \p{L}+){0,2})?|(the )?controller['’]s representative|representative of( the)? controller|who can i contact|responsible person|how to (reach|contact)( us)?|questions( and \p{L}+)?|inquiries/u,
  ),
  stem(
    'controller',
    /who (manages|handles)( \p{L}+){0,2}|(organi[sz]ation|company|party|entity|who['’]?s) responsible( for( \p{L}+){1,4})?|(maintainer|owner) of the (register|data|site|website|service)|who (operates|runs|owns)( \p{L}+){0,2}|(contact (details|information) of )?(the )?(name and contact (details|information) of (the )?)?(identity of (the )?)?(joint )?(data )?(file )?controllers?(['’]s?)?(?!\p{L})( of the \p{L}+( \p{L}+)?)?( and (its |their )?contact (details|information)| contact (details|information))?|regist(er|ry) (keeper|holder|administrator|controller|owner)|registrar|who (we are|are we|is responsible[^,]*|controls( \p{L}+){0,2})|who( \p{L}+){1,5} (responsible|in charge)( for( \p{L}+){1,3})?|responsible (entity|party|organi[sz]ation|company)|(party|entity|company) responsible( for( \p{L}+){1,3})?|our company|company (details|information)|controllership|keeper of the register|about us|who(['’]s| is| are) (behind|in charge)( \p{L}+)?/u,
  ),
  stem('contact', /(data protection )?contacts?( (details|person|information|address|info))?(?!\p{L})/u),
  stem('contact', /contacts?( (details|information|address|info))?(?!\p{L})/u),
  stem(
    'registerName',
    /names of the (registers|files)|filing system name|names?(?= and contents? of (the )?(data )?(regist|file))|(name|title) of (the )?(personal )?(data )?(regist(er|ry)|file|filing system|data file)|regist(er|ry)('s)? name|data file name/u,
  ),
  stem(
    'dataSubjects',
    /(categories|groups) of (data )?subjects?|^(data )?subjects$|data subjects? (categories|groups)|whose (personal )?data[^,]*/u,
  ),
  stem(
    'legalBasis',
    /why( \p{L}+){1,2} (allowed|entitled|permitted)( \p{L}+)*|(legal|lawful|juridical) (basis|bases|ground|grounds|grounds?)( (for|of)( the)? processing( of)?( personal data)?)?|basis (for|of)( the)?( data)? processing|grounds? for( the)? processing|grounds?(?= and| of)|on (what|which) (basis|bases|ground|legal)\p{L}*[^,]*|legitimate interests?|(what |that )?(gives|allows|entitles) us( the right)?( to \p{L}+)?|lawfulness( of processing)?|(what|which) laws?(?!\p{L})( \p{L}+)*|(?<!\p{L})basis(?!\p{L})/u,
  ),
  stem(
    'retention',
    /removal of( \p{L}+){1,2}|reten(tion|tions)( (period|time|policy)s?)?|(throw|thrown)( \p{L}+)? away|get rid of( \p{L}+)?|destr(oy|uct)\p{L}*|((we|how) keep( \p{L}+){0,2}|keeping( your| personal| the){0,2}) (data|information|details)(?! safe| secure)|duration( of( the)?( \p{L}+){1,2})?|(when|how)( \p{L}+){0,4} (deletes?|deleted|erased?|removed?)(?!\p{L})( \p{L}+){0,2}|erasure of( \p{L}+){1,2}|disposal|retain(ed|s)?( \p{L}+ \p{L}+)?|how long( \p{L}+){0,6}|stor(age|ing)( (period|time|of)s?)?( \p{L}+)?|kept|deletion|deleting|data is stored|preserv\p{L}*|archiv\p{L}*|erasing( \p{L}+)?/u,
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
    /methods? of collecti\p{L}+|from whom( \p{L}+)*|^we (receive|get|obtain|collect)( \p{L}+){0,4} from( \p{L}+){0,4}|(regular |regulation )?(data |information )?sources?( of( (personal )?(data|information))?)?(?!\p{L})|where (do )?(we|the|your)( \p{L}+){0,3} (from|obtain)|how( \p{L}+){0,4} (collected|obtained|gathered)|origins?( of( \p{L}+){1,2})?|how (we|do we) (collect|obtain)( \p{L}+){0,3}|information sources/u,
  ),
  stem(
    'purpose',
    /purposes? (of|for)( (the|our|which|we))*( (?!and |or )\p{L}+){0,3} (collection|collecting|collected|processing|process)(?!\p{L})( of)?( (the|your|personal|collected))*( data| information)?|purposes? of (the )?collected( personal)? (data|information)|purposes?(?!\p{L})|reasons? for( \p{L}+){0,2} (process|collect|us)ing( \p{L}+)?|intended use|(what|how|ways)( (?!and |or |long )\p{L}+){0,3} uses?( (your|the|this|personal|collected|my)){0,3} (data|information)( for)?|(what|how)( (?!and |or )\p{L}+){0,3} (data|information)( \p{L}+){0,2} (use|used)( for)?|uses? of( \p{L}+){0,2} (data|information)|(?<!\p{L})why(?!\p{L})( (?!and |or )\p{L}+){0,6}|what happens (to|with)( \p{L}+){0,2}|the reasons?( \p{L}+)*|^using( (your|the|personal|my))* (data|information)|uses made of( \p{L}+){0,2}|what( \p{L}+){0,3} used for|what (do )?we do with( \p{L}+)*|what( \p{L}+){0,3} for(?!\p{L})|how (do )?(we|is|are)( \p{L}+){0,3} (use|used)( \p{L}+){0,3}|how we use[^,]*|^we use( \p{L}+){1,2} (data|information)?( to \p{L}+)*|use of( the)?( personal)? (data|information)|usage of \p{L}+/u,
  ),
  stem(
    'disclosures',
    /who (will|would|might) (see|get|receive|access)( \p{L}+)*|(regular )?(data )?disclos\p{L}*|recipients?(?!\p{L})|shar(e|ed|ing)(?!\p{L})|releas(e|es|ing)( of \p{L}+)?|(?<!\p{L})who( (may|can|else))? (we share|do we share|has access|have access|access|accesses|see|sees|get|gets|receive|receives)( \p{L}+)*|where( \p{L}+){1,4} goe?s?(?!\p{L})|passed on|handing over|partners(?!\p{L})|vendors?(?!\p{L})|(we )?sell(ing)?(?!\p{L})( \p{L}+){0,2}|receivers/u,
  ),
  stem(
    'security',
    /secur(ity|ed|e|ing)(?!\p{L})|protect(ion|ed|ing|s)?(?!\p{L})( (of|principles))?( \p{L}+ \p{L}+)?|safeguard\p{L}*|(?<!\p{L})safe(ty|ly)?(?!\p{L})|data protection principles|principles of (the )?(data |register )?(protection|security)|manual material|encrypt\p{L}*|(technical|organi[sz]ational)( \p{L}+){0,2} (measures|safeguards)|confidential\p{L}*/u,
  ),
  stem(
    'content',
    /(data|information) (that )?we may (collect|process|hold)( \p{L}+)*|registered (data|information)|data fields|we (collect|process|store|hold|record) (the )?following( \p{L}+)?|(details|data|information) we (hold|have|keep)|what (do )?we (know( about you)?|have on you|collect|process|store|gather)( and store)?|contents?(?!\p{L})|(what|which)( (personal|kind|type|types|of|sort))* (data|information)(?! used)( \p{L}+){0,4}|(personal )?(data|information) (we|being|that we|to be)? ?(collect|process(?!ing)|gather|store|record)\p{L}*|collected( personal)? (data|information)|(categories|types?|kinds?|groups?) of( personal)? (data|information)|data categories|information (we )?collect\p{L}*|collection of( personal)?( data| information)|^personal (data|information)$|processed (personal )?data|data collection|data collected|(data|information) in the (register|file)|data processed/u,
  ),
  stem('rights', /how can (you|i) influence[^?]*|rights?(?!\p{L})/u),
  weak(
    'rights',
    /choices|(your|data) control|what (you|can you|you can)( \p{L}+)? (of|from) us|what (you can|can you) (ask|request|demand)( \p{L}+)*/u,
  ),
  weak(
    'other',
    /general( information)?|introduction|overview|background|basic information|definitions|(?<!\p{L})summary|at a glance|in short|^scope/u,
  ),
  weak('registerName', /^(the )?(personal )?(data )?regist(er|ry)$/u),
  weak('legalBasis', /(?<!\p{L})legal(?!\p{L})/u),
  weak('contact', /^want to know more|^(any )?questions/u),
  weak('changes', /changes?|updates?|amendments?|modifications?|revisions?/u),
  weak('content', /^(your |the )?(personal )?(data|information)$/u),
  weak('content', /^what( \p{L}+){1,4} collects?$/u),
];
