// What the words of English headings mean, by their stems.
import { stem, weak } from './stem.ts';

/** The stems, those that hide others first. */
export const english = [
  // What the notice says of itself.
  stem(
    'other',
    /purposes? of (this|our) ((privacy|data protection|cookie) )?(\p{L}+ )?(policy|notice|statement|document)|why( \p{L}+){0,5} (policy|notice|statement)(?!\p{L})/u,
  ),
  stem(
    'other',
    /(what|where|who)( (is|does|this|our|the|privacy|a)){1,4} (policy|notice|statement)( (covers?|means?|says?|appl(y|ies)|for|about))?$|(privacy (policies|policy|notices?|terms)|terms( and conditions)?) of third parties/u,
  ),
  stem('other', /third[- ]party (terms( and conditions)?|privacy (policies|policy))/u),
  stem(
    'changes',
    /(right to )?(changes?|updates?|amendments?|modifications?|revisions?|updating|changing|reviews?|reviewing)( \p{L}+){0,5} (policy|notice|statement|description|document|terms|privacy(?! (choices|settings|preferences|controls|rights)))( \p{L}+)?/u,
  ),
  stem(
    'changes',
    /(privacy )?(policy|notice|statement) (changes?|updates?|revisions?|reviews?|modifications?|amendments?|be (updated|changed))|(policy|notice|statement)( \p{L}+){0,2} (change|updated)$|how up[- ]to[- ]date|keeping( \p{L}+){1,3} (policy|notice|statement) up to date/u,
  ),
  stem(
    'changes',
    /(date|amending) of( the| this)? (notice|policy|statement|description)|amending( the| this| our)? (notice|policy|statement)|validity of( the)? \p{L}+( \p{L}+)?|^validity$|(version|revision|change) history|change ?log|effective date/u,
  ),
  stem('changes', /last (updated|modified)|^(changes|updates|amendments)(?= (and|&) (contact|questions))/u),
  // Sales of the business are no changes of the notice.
  stem(
    'disclosures',
    /(business|corporate) transfers?|mergers?( and acquisitions?)?|(change|sale|transfer)s? (of|in) (business|company|corporate)( \p{L}+){0,3}|(change|transfer)s? (of|in) (ownership|control)/u,
  ),
  stem('complaint', /(office of the )?data protection (ombudsman|commissioner)(['’]?s)?( office)?/u),
  stem('rights', /rights of( the)? registered( \p{L}+)?/u),
  stem(
    'dataSubjects',
    /(groups of )?registered (persons|people|individuals)|who is this( \p{L}+){0,3} for|individuals whose( \p{L}+)*|who (does|do)( \p{L}+){0,5} (apply|concern)( to)?|to whom( \p{L}+){0,4} appl\p{L}+|who this( \p{L}+){0,4} applies to/u,
  ),
  stem(
    'dataSubjects',
    /persons? (registered )?in (the|our) (register|file)|who is registered|who( \p{L}+){0,2} data subjects|who(m|se)? (do )?we (collect|process|hold|have)( \p{L}+){1,3} (about|on)(?!\p{L})/u,
  ),
  stem('contact', /(where|how|who)( \p{L}+){0,4} (more|further) information/u),
  stem(
    'contact',
    /(data protection )?contact (persons?|point)( and contact details)?( (for|in|on|regarding|concerning)( (?!and |or )\p{L}+){1,5})?/u,
  ),
  stem(
    'dpo',
    /((how to |who is )?(contact(ing)? )?(our |the )?)?(data (protection|privacy)|privacy) (officer|manager|lead)\p{L}*( \(?dpo\)?)?( contact( details| information)?)?/u,
  ),
  stem(
    'cookies',
    /third[- ]part(y|ies)( use of)? cookies|(delet|remov|disabl|manag|block|control|reject|refus|accept|chang)\p{L}*( (of|your|the|our|or|and|delete))* cookies?( (settings|preferences))?|do[- ]not[- ]track/u,
  ),
  stem(
    null,
    /data protection (act|regulation)\p{L}*|general data protection regulation|privacy (policy|notice|statement)\p{L}*|register description|description of the? ?file|data protection (policy|statement|notice|description|declaration|information)/u,
  ),
  stem(null, /data protection(?= (contact|rights|issues|matters|questions|laws?))/u),
  stem(
    'other',
    /age (limits?|restrictions?)|internet access|(data|security) breach\p{L}*|(data protection|privacy) by design( and \p{L}+ default)?|basis of this (policy|notice|statement)/u,
  ),
  stem(
    'other',
    /what (is|are|does|do we mean by)( \p{L}+){0,2} (data|information)( means?)?$|what personal (data|information) means?|breach(es)? (procedures?|notification)|regulatory disclosure( requirements)?|governing law|applicable law/u,
  ),
  stem(
    'other',
    /legal (notices?|information|disclaimer)|payment security|security of( \p{L}+)? payments?|(responsibilit\p{L}+|obligations|duties) of( the)? \p{L}+/u,
  ),
  stem(
    'other',
    /third[- ]party content|(third[- ]party|external|other) (links?|websites?|sites?)|links? to( \p{L}+){0,3} (sites?|websites?|services?|partners)/u,
  ),
  stem(
    'other',
    /(\p{L}+ ){0,4}(children|minors|kids|teens)(?!\p{L})( \p{L}+){0,4}|(use|using) (of )?(ai|artificial intelligence)(?!\p{L})( \p{L}+)?/u,
  ),
  // What is not done with data, and whether one must give them.
  stem(
    'other',
    /(personal )?(data|information|what)( that)?( \p{L}+)? (do not|don['’]?t|never|is not|are not|not) (collect|process|store|stored|collected)(ed)?( \p{L}+){0,3}/u,
  ),
  stem(
    'other',
    /(are|must|do) you( \p{L}+){0,3} (required|obliged|obligated|have to|must)( \p{L}+)*|(obligation|requirement) to provide( \p{L}+){0,3}|voluntary( \p{L}+){0,4}/u,
  ),
  // Whole clauses, whose words mean other things when they stand alone.
  stem(
    'rights',
    /(choices|options|controls?)( you have)? (about|regarding|over|for|to|concerning)(?!\p{L})[^,]*/u,
  ),
  stem(
    'controller',
    /(who|which \p{L}+)( (?!and )\p{L}+){1,5} (responsible|in charge)( (?!and (how|who|contact))\p{L}+)*/u,
  ),
  stem(
    'content',
    /(what|which)( (kinds?|types?|categories|of|personal))* (data|information)( (?!and |are |is )\p{L}+){1,5} (collect|process|hold|store|gather|have)s?(?!\p{L})( (about|from|on) (you|me))?/u,
  ),
  stem(
    'disclosures',
    /(who|whom|when|how|what)( (and|&|why|when))*( (?!uses? )\p{L}+){0,3} (shares?|shared|disclos\p{L}*)( (?!and |or |& )\p{L}+){0,6}(,? (and|&)( (why|for what purposes?|when|how))+)?$/u,
  ),
  stem(
    'disclosures',
    /(transfer\p{L}*|transmi\p{L}+|pass(ing|ed)? on|forward\p{L}+|provid\p{L}+|communicat\p{L}+|giv\p{L}+|handing over)( (of|the|your|my|our|personal|data|information|details|on|over|is|are|members|customers|users))* to( \p{L}+){0,2} (third part\p{L}+|others|partners|recipients|authorit\p{L}+|processors|companies|service providers)/u,
  ),
  stem(
    'disclosures',
    /(law enforcement|government|legal|authority|official) requests?|requests? (from|by)( \p{L}+){0,3} authorit\p{L}+|requested by( \p{L}+)? authorit\p{L}+|law enforcement(?!\p{L})/u,
  ),
  stem(
    'transfers',
    /^(is|are|do|does|will|can)(?!\p{L})[^,]* (outside|abroad|overseas|other countries|third countries)(?!\p{L})[^,]*/u,
  ),
  stem(
    'sources',
    /how( (?!i |you |can )\p{L}+){1,4} gets? access[^,]*|where( \p{L}+){0,8} (received|obtained|collected|come) from|(data |information )?collection methods?|third parties (that |which )?we (receive|get|obtain|collect)[^,]*/u,
  ),
  stem(
    'sources',
    /(data|information)( that)? (third parties|others|our partners) (provide|give|share)[^,]*/u,
  ),
  stem(
    'sources',
    /(personal )?(data|information|details)( that)?( \p{L}+){0,2} (receiv|obtain|get|gather|collect)\p{L}*( \p{L}+){0,2} from( \p{L}+){0,2} (third part(y|ies)|others?|elsewhere|outside|public|social)( \p{L}+)?/u,
  ),
  stem(
    'purpose',
    /(why (and|&) how|how (and|&) why)( (?!and (our|on|what|the|who|how|your))\p{L}+)*|purposes? for which( (?!and )\p{L}+)*|for (what|which) purposes?( (?!and |or )\p{L}+){0,6}( (and|or) (processed|used|collected|stored))?/u,
  ),
  stem(
    'purpose',
    /why( (?!how )\p{L}+){1,3} (keep|store|hold|retain)(?!\p{L})( (your|my|the|this|personal|data|information|details|it))*/u,
  ),
  stem(
    'legalBasis',
    /(legal|lawful) (basis|bases|grounds?|justifications?)( (for|of|to)( (our|the|your|my))? (use|using|processing)( of)?( (your|the|my|personal))*( (data|information|details))?)?|(legitimate|justified) interests?( of( the)? \p{L}+)?/u,
  ),
  stem(
    'security',
    /how( \p{L}+){1,4} (stored?|keep|kept) and (protect|secure)(ed|d)?(?!\p{L})( \p{L}+){0,3}/u,
  ),
  stem('purpose', /(?<=collection (and|&) )(use|usage)$|(?<=collection (and|&) )use of info$/u),
  stem(
    'content',
    /(?<!purposes? (of|for)( the)? )((collection|collecting|gathering)(?= (and|&) (use|uses|using|usage|process\p{L}*)(?!\p{L}))|(data|information) collection(?! technolog))|gathering of( \p{L}+)? (data|information|details)/u,
  ),
  stem(
    'content',
    /automat(ic|ed)( data)? collection|(data|information) provided( by( \p{L}+){1,2})?|(user|customer|member)[- ]provided( \p{L}+)? (data|information)/u,
  ),
  stem('content', /(categories|types|kinds)(?= (and|&) )/u),
  stem(
    'content',
    /(data|information) (that|which) is (collected|processed|stored)|contact forms?( data)?|(technical |server )?logs|log (data|files)|(data|information) (contained|included|held|stored|recorded|kept) in( (the|our) \p{L}+)?/u,
  ),
  stem(
    'content',
    /(what|which)( \p{L}+){0,3} (data|information)( \p{L}+){0,2} (stored|kept|held|saved|recorded)/u,
  ),
  stem(
    'content',
    /(?<!(regarding|over|of|about|protect|secure|share) ((the|any|personal) )*)(data|information) (that )?you (provide|give|submit|share)\p{L}*( (to|with) us)?|description of( the)? (personal )?data/u,
  ),
  stem(
    'content',
    /(data|information) (that is |is |we )?automatically collect\p{L}*( \p{L}+){0,5}|(data|information) (relevant|relating|related|connected) to( (your|the|our))? (payment|billing|order|purchase|account|membership|use|visit|registration)\p{L}*/u,
  ),
  stem(
    'content',
    /what( personal)? (data|information|details) (do )?we use$|^(data|information|details)( (the|our|this))? \p{L}+ (collects|processes|stores|holds)(?!\p{L})/u,
  ),
  stem(
    'transfers',
    /where (do |will |may |can )?we( \p{L}+)? (store|process|keep|hold|host|send|transfer)( \p{L}+){0,2}|where( \p{L}+){0,5} (processed|stored|located|hosted|kept|held|sent)|(data|hosting|server|storage|processing)( \p{L}+)? locations?/u,
  ),
  stem('transfers', /(location|place) of( \p{L}+)? (data|processing|storage|servers|information|site)/u),
  stem(
    'security',
    /secure (storage|processing|handling)|(electronic|digital|paper) (material|records)|access (control|management|rights management)|professional secrecy|secrecy|look(ing)? after( (your|the|our|personal))* (data|information|details)/u,
  ),
  stem(
    'security',
    /(kept|keep|keeping)( (your|the|my|our|personal))*( (data|information|details))? (safe|secure|confidential)/u,
  ),
  stem(
    'rights',
    /rights ?: .*|(revok|cancel)\p{L}*( (your|of|the))* consents?|what can you do with( \p{L}+)*|right to transfer( \p{L}+){0,2}|right to limit( (?!and )\p{L}+)*/u,
  ),
  stem(
    'rights',
    /(delet|clos|remov)\p{L}*( \p{L}+)? accounts?|account (deletion|removal|closure)( (and|or) (deletion|removal|closure))?|deleting (your|my)( \p{L}+)? (data|information)/u,
  ),
  stem(
    'rights',
    /^(delete|erase|remove|port|export|download)( (your|my))( \p{L}+)? (data|information)|(how to|how can (i|you|we)|how do (i|you)|can (i|you)|request\p{L}*)( (the|a|us to))* (delet|eras|remov)\p{L}*( \p{L}+){0,4}/u,
  ),
  stem(
    'rights',
    /(request|have|ask|want)\p{L}*( \p{L}+){0,5} (deleted|removed|erased)|(ask|asking)( \p{L}+)? to (delete|erase|remove)( \p{L}+){0,2}|(?<=(access|updat|edit|correct|chang)\p{L}*( \p{L}+){0,3},? (and|or|&|\/) )(delet|eras|remov)\p{L}*( (or|and) \p{L}+)?( (your|my|of|personal))*( data| information)?/u,
  ),
  stem(
    'rights',
    /(managing|controlling|manage|control)( \p{L}+){0,2} (your|my|the)( \p{L}+)? (data|information|privacy|preferences)|(take|in) control(?!\p{L})|(making|make|submit|submitting|send|sending)( (a|your|us))* requests?/u,
  ),
  stem(
    'rights',
    /^(data subjects?['’]? )?requests?$|(access\p{L}*|view|update) (and|&|or) (control|manage)(?!\p{L})[^,]*|privacy (settings|choices|controls|preferences)|your (privacy )?(options|preferences)|(what|which)( \p{L}+){0,2} options( \p{L}+)*/u,
  ),
  stem(
    'disclosures',
    /to whom( \p{L}+)*|outsourc\p{L}*( of \p{L}+)?|(data |sub-?)?processors?(?!\p{L})|third[- ]part(y|ies)( (access|use|services?|service providers|processors|vendors|disclosure))?|who( \p{L}+){0,2} access(?!\p{L})( \p{L}+)*|who processes( \p{L}+){0,3}|subcontractors?|service providers|sub-?processing/u,
  ),
  stem(
    'sources',
    /from where(?!\p{L})( (data|information|is|are|the|your|personal|collected|obtained|received|we|do|get|collect|receive))*|how (do )?we (get|receive|acquire|gather)( \p{L}+){0,2}|where did( \p{L}+){0,4} (get|data|information)( from)?/u,
  ),
  stem(
    'sources',
    /(third parties|sources|where)( \p{L}+){0,4} (we )?(receive|get|obtain|collect|come)\p{L}*( data)?( from)?|when do we (collect|obtain|receive|gather)( \p{L}+){0,3}/u,
  ),
  stem(
    'rights',
    /(data )?portability|(right to |right of )?((?<!(retention|storage)( \p{L}+){0,3} (and|&) )erasure(?! of (old |the |your |my )?(data|personal|information))|be forgotten|restrict\p{L}*( \p{L}+)?)/u,
  ),
  stem(
    'rights',
    /right to (deletion|delete \p{L}+|have \p{L}+ \p{L}+ deleted)|withdraw\p{L}*( (your |of |the )?consent)?|deletion requests?/u,
  ),
  stem(
    'complaint',
    /(not satisfied|unhappy|dissatisfied)( \p{L}+){0,4}|(supervisory|regulatory|data protection|appropriate|competent|relevant) authorit(y|ies)|contact\p{L}*( the)? (authorit(y|ies)|regulator)|(information|data protection|privacy) commissioner/u,
  ),
  stem(
    'complaint',
    /regulator(?!\p{L})|(right to )?(complain(t|ts)?|grievances?)(?!\p{L})( (against|about|regarding)( \p{L}+){1,5})?|(right to )?appeal(?!\p{L})|right to (bring|turn to)[^,]*|not happy|remed(y|ies)(?!\p{L})/u,
  ),
  stem(
    'accessRight',
    /(checking|viewing|reviewing|accessing)( (your|my))?( \p{L}+)? (data|information)|accessing(?= (and|&|or))|right to (review|verify|check|see|view|know|obtain|receive|be informed|information)(?!\p{L})( (?!and )\p{L}+){0,5}/u,
  ),
  stem(
    'accessRight',
    /(request\p{L}* )?(a )?cop(y|ies) of (your|my|the) (personal )?(data|information)|what( \p{L}+){0,3} can (i|you) access/u,
  ),
  stem(
    'accessRight',
    /access rights?(?!\p{L})|(?<!(device|account|internet|physical|remote|system) )(rights? (of|to) )?(access|inspect\p{L}*)(?= |$|,|:)( (to )?(your |the )?(personal )?data)?/u,
  ),
  stem(
    'rectificationRight',
    /right to (fix|change|update)( \p{L}+){0,2}|(right to )?(amend|chang|updat|edit|modify|correct)(e|ing|ment)?( or \p{L}+)?( (of|your|my|the|personal))* (data|information|details)|rectif\p{L}*|(?<=\u0001 (and|&) )updat(e|ing)$|correct(ion|ions|ing|ed)?(?!\p{L})( of (data|errors))?/u,
  ),
  stem(
    'objectionRight',
    /(right to )?refus(e|al|ing)( \p{L}+){0,2}|(right to )?object(ion|ing|ions)?(?!\p{L})( to( \p{L}+)?)?|(right to )?opt(ing|s)?[- ]?out( (of|from)( (?!and )\p{L}+){1,8})?|unsubscrib\p{L}*|prohibit\p{L}*( \p{L}+)?|right to deny/u,
  ),
  stem(
    'automatedDecisions',
    /automat\p{L}*( individual)? (individual )?(decision|processing|profiling|systems)\p{L}*([- ]making)?|profiling|ai[- ]based decisions/u,
  ),
  stem(
    'cookies',
    /cookies?( (retention|duration|lifetime|lifespan|consent|settings))?(?!\p{L})|data collection technologies|analytics( and error reporting)?|tracking( technolog\p{L}*)?|(web )?beacons|pixels|social (media )?(plugins?|plug-ins?|buttons|widgets)|local storage|(visitor|website|site) statistics/u,
  ),
  stem('dpo', /dpo(?!\p{L})( contact)?|person in charge of data protection/u),
  stem(
    'contact',
    /who (can|do|should) (i|you) (ask|talk to)|contacting( us| the controller)?|where to find us|reach(ing)?( out to)? us|(?<=controller and )(its|their|the) representatives?|(get(ting)?|be) in touch( with us)?/u,
  ),
  stem(
    'contact',
    /(the )?person (in charge|responsible|handling)( (of|for))?( \p{L}+){0,3}|(the )?controller['’]?s representative|representative of( the)? controller|(eu|uk|local) representative|responsible person|questions( and \p{L}+)?|[ei]nquiries|concerns(?!\p{L})/u,
  ),
  stem(
    'controller',
    /who (manages|handles|collects|is (collecting|processing))( \p{L}+){0,2}|(organi[sz]ation|company|party|entity|body|who['’]?s) responsible( for( \p{L}+){1,4})?|(maintainer|owner) of the (register|data|site|website|service)/u,
  ),
  stem(
    'controller',
    /who (operates|runs|owns|maintains|keeps)( \p{L}+){0,2}|responsible for( the)? processing( of \p{L}+( \p{L}+)?)?$/u,
  ),
  stem(
    'controller',
    /(contact (details|information) of )?(the )?(name and (contact|address)( (details|information))? of (the )?)?(identity of (the )?)?(joint )?(data )?(file )?controllers?(['’]?s?)?(?!\p{L})( of the \p{L}+( \p{L}+)?)?( (and (its |their )?)?(name and )?contact (details|information))?/u,
  ),
  stem(
    'controller',
    /regist(er|ry) (keeper|holder|administrator|controller|owner)|registrar|who (we are|are we|controls( \p{L}+){0,2})|responsible (entity|party|organi[sz]ation|company|body)/u,
  ),
  stem(
    'controller',
    /^our company|our identity|company (details|information)|controllership|keeper of the register|about (us|the company|our company)$|about us(?= (and|&))|who(['’]?s| is| are) (behind|in charge)( \p{L}+)?/u,
  ),
  stem('contact', /(data protection )?contacts?( (details|person|information|address|info))?(?!\p{L})/u),
  // What the data, rights or questions of the heading are about.
  stem(
    null,
    /(?<!(data|information|details) )(regarding|concerning|about|relating to|in relation to|with respect to|in connection with|when it comes to)( (the|your|my|our|personal|processing|of|handling|use))* (data|information|privacy|processing)( protection)?( (you|we|i)( \p{L}+){1,3})?/u,
  ),
  stem(
    'registerName',
    /names of the (registers|files)|filing system name|names?(?= and (contents?|purpose) of (the )?(data )?(regist|file))|(name|title) of (the )?(personal )?(data )?(regist(er|ry)|file|filing system|data file)|regist(er|ry)(['’]?s)? name|data file name/u,
  ),
  stem(
    'dataSubjects',
    /(categories|groups) of (data )?subjects?|^(the )?(data )?subjects(?=$|,| (and|&) (data|source|categor|the|personal))|data subjects? (categories|groups)|whose (personal )?(data|information)[^,]*/u,
  ),
  stem(
    'legalBasis',
    /why( \p{L}+){1,2} (allowed|entitled|permitted)( \p{L}+)*|grounds? for( the)?( data)? processing|grounds?(?= and| of)|on (what|which) (basis|bases|ground|legal)\p{L}*[^,]*/u,
  ),
  stem(
    'legalBasis',
    /(what |that )?(gives|allows|entitles) us( the right)?( to \p{L}+)?|lawfulness( of processing)?|(what|which)( (are|is|the))* laws?(?!\p{L})( \p{L}+)*|(?<!\p{L})bas(i|e)s(?!\p{L})/u,
  ),
  stem(
    'retention',
    /removal of( \p{L}+){1,2}|reten(tion|tions)( (period|time|policy)s?)?|(throw|thrown)( \p{L}+)? away|get rid of( \p{L}+)?|destr(oy|uct)\p{L}*/u,
  ),
  stem(
    'retention',
    /((we|how) keep( \p{L}+){0,2}|keeping( your| personal| the){0,2}) (data|information|details)(?! safe| secure)|duration(?= and)|(duration|period)( of( the)?( \p{L}+){1,2})(?<! collection)/u,
  ),
  stem(
    'retention',
    /(when|how)( \p{L}+){0,4} (deletes?|deleted|erased?|removed?)(?!\p{L})( \p{L}+){0,2}|erasure of( \p{L}+){1,2}|disposal|retain(ed|s)?( \p{L}+ \p{L}+)?|how long( \p{L}+){0,6}|stor(age|ing)( (period|time|of)s?)?( \p{L}+)?/u,
  ),
  stem(
    'retention',
    /how (do )?we store( \p{L}+){0,3}|(?<=(and|&) )(keep|store)( (your|the|my|personal))* (data|information|details|it)|kept|deletion|deleting|data (is stored|removal)|preserv\p{L}*|archiv\p{L}*|erasing( \p{L}+)?/u,
  ),
  stem(
    'transfers',
    /(disclos\p{L}*|released?|releas\p{L}*|handed|shared|sharing)( (of )?(\p{L}+ )?(data|information))? (to |be )?(countries )?outside( of)?( the)? (eu|eea|european)[^,]*|(disclosed|shared) outside[^,]*/u,
  ),
  stem(
    'transfers',
    /(trans(fer|mission)\p{L}*|process\p{L}*|sent|send|sending)( (?!and |or )\p{L}+){0,5} (abroad|overseas|(other|foreign) countries)|(international )?(data )?transfer(s|red|ring)?(?!\p{L})|outside( of)?( the)? (eu|eea|european?)\p{L}*/u,
  ),
  stem(
    'transfers',
    /third countr\p{L}*|leaves?( \p{L}+)? (the )?(eu|eea|europe|finland|country)(?!\p{L})|cross-border|abroad$|where (might|may|can|could)( \p{L}+){0,5} (sent|go)(?!\p{L})/u,
  ),
  stem(
    'sources',
    /methods? of collecti\p{L}+|from whom( \p{L}+)*|^we (receive|get|obtain|collect)( \p{L}+){0,4} from( \p{L}+){0,4}|(regular |regulation )?(data |information )?sources?( of( (personal )?(data|information))?)?(?!\p{L})|where (do )?(we|the|your)( \p{L}+){0,3} (from|obtain)/u,
  ),
  stem(
    'sources',
    /how( (?!uses? )\p{L}+){0,4} (collected|obtained|gathered)(?! (data|information|personal))|origins?( of( \p{L}+){1,2})?/u,
  ),
  stem(
    'sources',
    /how( (?!us|shar|disclos|protect|secur|stor|keep|delet|long|process|handl|and )\p{L}+){1,3} (collect|obtain)s?(?!\p{L})( (?!and )\p{L}+){0,3}|(?<=(collect( \p{L}+){0,2}|\u0001),? (and|&) )how$/u,
  ),
  // What data are for.
  stem(
    'purpose',
    /purposes? (of|for)( (the|our|which|we))*( (?!and |or )\p{L}+){0,3} (collection|collecting|collected|processing|process)(?!\p{L})( of)?( (the|your|personal|collected))*( data| information)?|purposes?(?!\p{L})/u,
  ),
  stem(
    'purpose',
    /reasons? for( \p{L}+){0,2} (process|collect|us)ing( \p{L}+)?|intended use|(?<!\p{L})why(?!\p{L})( (?!and |or )\p{L}+){0,6}|the reasons?( \p{L}+)*/u,
  ),
  stem(
    'purpose',
    /(what|how|ways)( (?!and |or |long )\p{L}+){0,3} uses?( (your|the|this|personal|collected|my)){0,3} (data|information|details)( for)?|(what|how)( (?!and |or )\p{L}+){0,3} (data|information|details)( \p{L}+){0,2} (use|used)( for)?/u,
  ),
  stem('purpose', /how (do )?(we|is|are)( (?!and |or )\p{L}+){0,3} (use|used)( (?!and |or )\p{L}+){0,3}/u),
  stem(
    'purpose',
    /how (and|&) (when|why|where) (do )?we( may)? (use|process)( (?!and |or )\p{L}+){0,4}|uses? of( \p{L}+){0,2} (data|information|details)|what happens (to|with)( \p{L}+){0,2}|^using( (your|the|personal|my))* (data|information)/u,
  ),
  stem(
    'purpose',
    /uses made of( \p{L}+){0,2}|what (do )?we do with( \p{L}+)*|processing (and|&) (use|using)( \p{L}+){0,3}|(?<=\u0001 (and|&) )use( (your|the|this|personal))* (data|information)|what( \p{L}+){0,3} for(?!\p{L})/u,
  ),
  stem(
    'purpose',
    /^we use( \p{L}+){1,2} (data|information)?( to \p{L}+)*|usage of \p{L}+|^(data|information|register|data file) (use|usage)$|^(use|usage)(?= (and|&) (shar|disclos))/u,
  ),
  stem(
    'purpose',
    /how (we|do we|do you) process( (?!and |or |& )\p{L}+)*(?= (and|&))|how( (is|are|we|will))*( (your|the|my|our|personal|customer|member))* (data|information)( (is|are|be|will|being))* (processed|handled)/u,
  ),
  // “The use, protection, … of the data we collect”.
  stem(
    null,
    /(?<=((?<!(types?|kinds?|categories|scope) )of|for|protect|secure|share|disclose|store|keep|retain|regarding|over|with) )(the |your |any )?(personal )?(data|information|details) (that )?(we|you)( (may|have))? (collect\p{L}*|process|hold|use|store|receive|provide)( (about|from|to) (you|us|me))?/u,
  ),
  stem(
    'disclosures',
    /who (will|would|might|may) (see|get|receive|access)( \p{L}+)*|(regular )?(data )?disclos\p{L}*|recipients?(?!\p{L})|shar(e|ed|ing)(?!\p{L})|releas(e|es|ing)( of \p{L}+)?/u,
  ),
  stem(
    'disclosures',
    /(?<!\p{L})who( (may|can|else))? (we share|do we share|has access|have access|access|accesses|see|sees|get|gets|receive|receives)( \p{L}+)*/u,
  ),
  stem(
    'disclosures',
    /where( \p{L}+){1,4} goe?s?(?!\p{L})|pass(ed|ing)? on(?!\p{L})( \p{L}+){0,3}|hand(ing|ed)?[- ]?overs?( of \p{L}+)?|who( \p{L}+){1,4} given to|partners(?!\p{L})|vendors?(?!\p{L})|(we )?sell(ing)?(?!\p{L})( \p{L}+){0,2}|sale of( \p{L}+)? (data|information)|receivers/u,
  ),
  stem(
    'security',
    /secur(ity|ed|e|ing)(?!\p{L})|protect(ion|ed|ing|s)?(?!\p{L})( (of|principles))?( \p{L}+ \p{L}+)?|safeguard\p{L}*|(?<!\p{L})safe(ty|ly)?(?!\p{L})|manual material|encrypt\p{L}*|(technical|organi[sz]ational)( \p{L}+){0,2} (measures|safeguards)|confidential\p{L}*/u,
  ),
  stem(
    'content',
    /registered (data|information)|data fields|we (collect|process|store|hold|record) (the )?following( \p{L}+)?|(details|data|information) we (hold|have|keep)|what (do )?we (know( about you)?|have on you|collect|process|store|gather)( and store)?|contents?(?!\p{L})/u,
  ),
  stem(
    'content',
    /(what|which)( (personal|kind|type|types|of|sort))* (data|information|details)(?! used)( \p{L}+){0,4}|(personal )?(data|information|details)( (we|being|that|which|to|be|is|are|may))* ?(collect|process(?!ing)|gather|store|record)\p{L}*/u,
  ),
  stem(
    'content',
    /collected( personal)? (data|information)|(categories|types?|kinds?|groups?) of( the)?( personal)? (data|information)|data (categories|groups|types)/u,
  ),
  stem(
    'content',
    /collection of( personal)?( data| information)|^personal (data|information)(?=$| and | & |,)|(?<=\u0001 (and|&) )personal (data|information)$|(data|information) in the (register|file)/u,
  ),
  stem('rights', /how can (you|i) influence[^?]*|(?<!\p{L})rights?(?!\p{L})/u),
  weak(
    'rights',
    /choices|(your|data) control|what (you|can you|you can)( \p{L}+)? (of|from) us|what (you can|can you) (ask|request|demand)( \p{L}+)*/u,
  ),
  weak('changes', /changes?|updates?|amendments?|modifications?|revisions?/u),
  weak(
    'other',
    /general( information)?|introduction|overview|background|basic information|definitions|(?<!\p{L})summary|at a glance|in short|^scope/u,
  ),
  weak('purpose', /^how( \p{L}+){1,4} (process|handle|treat)(es|s)?(?!\p{L})/u),
  weak('registerName', /^(the )?(personal )?(data )?regist(er|ry)$/u),
  weak('legalBasis', /(?<!\p{L})legal(?!\p{L})/u),
  weak(
    'contact',
    /^want to know more|^(any )?questions|^((more|further) information|feedback|need help|where to send( \p{L}+)*)$/u,
  ),
  weak('content', /^(your |the )?(personal )?(data|information)$/u),
  weak('content', /^what( \p{L}+){1,4} collects?$/u),
  weak(
    'content',
    /(device|technical|location|account|profile|usage|payment|billing|financial|health|transaction|registration|membership|member|identification|demographic|communication|browser)( basic)? (data|information|details)/u,
  ),
  weak(
    'content',
    /^your (location|device|messages|posts|profile|contacts)$|(ip|e-?mail|postal) address(es)?$|geo-?location/u,
  ),
];
