// The words by which a text promises its readers a list of its changes.
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';

/** That changes are listed, that they are here, that they are those of the notice, and what makes it no promise. */
type Promised = { list: RegExp; here: RegExp; notice: RegExp; isNot: RegExp };

/**
 * `isNot` are a no, what may be to come, and what makes a subordinate clause: changes to things that are listed are not listed
 * changes. Changes that are listed are.
 */
export const promises: Record<Lang, Promised> = {
  fi: {
    list: phrases(
      ...['muutoshistori*', 'versiohistori*', 'muutosluettel*', 'muutosloki*', 'muutoslista*'],
      ...['luettelo* muutoksista', 'luettelo* … tehdyistä muutoksista', 'lista* muutoksista'],
      ...['lista* … tehdyistä muutoksista', 'muutokset … on lueteltu', 'muutokset, … on lueteltu'],
      ...['muutokset … on listattu', 'muutokset … luetellaan', 'muutokset, … luetellaan'],
      ...['muutokset … listataan', 'luettelemme … muutokset', 'lueteltu … muutokset'],
      ...['listaamme … muutokset', 'luetellaan … muutokset', 'listataan … muutokset'],
    ),
    here: phrases(
      ...['alla', 'alta', 'alempana', 'alapuolel*', 'jäljempä*', 'lopussa', 'lopusta', 'loppuun', 'tässä'],
      ...['tässä kohdassa', 'tällä sivulla', 'tältä sivulta', 'seuraavassa', 'seuraavasti'],
    ),
    notice: phrases('selost*', 'tietosuojaselost*', 'tietosuojailmoitu*', 'rekisteriselost*'),
    isNot:
      /(?<!\p{L})(?:ei|emme|eivät|ellei|pyynnöstä|jos|mahdolli\p{L}{1,8}|tehtävä\p{L}{1,5}|tulev\p{L}{1,9}|(?<!muutokset,? )jo[tikh]\p{L}{1,8})(?!\p{L})/iu,
  },
  sv: {
    list: phrases(
      ...['ändringslogg*', 'ändringshistori*', 'versionshistori*', 'revisionshistori*', 'ändringslist*'],
      ...['ändringsförteckning*', 'förteckning* över … ändring*', 'list* över … ändring*'],
      ...['historik* över … ändring*', 'sammanställning* över … ändring*', 'sammanställning* av … ändring*'],
      ...['ändringar* … listas', 'ändringar* … förtecknas', 'ändringar* … räknas upp'],
      ...['ändringar*, … listas', 'ändringar*, … förtecknas', 'ändringar*, … räknas upp'],
      ...['ändringar* … har listats', 'ändringar* … har förtecknats', 'ändringar* … har räknats upp'],
      ...['ändringar* … är listade', 'ändringar* … är förtecknade', 'ändringar* … är uppräknade'],
      ...['ändringar*, … är listade', 'ändringar*, … är förtecknade', 'ändringar*, … är uppräknade'],
      ...['ändringar* … finns listade', 'ändringar* … finns förtecknade', 'ändringar* … finns uppräknade'],
      ...['ändringar* listade', 'ändringar* förtecknade', 'ändringar* uppräknade', 'ändringar* … uppräknas'],
      ...['listas … ändringar*', 'förtecknas … ändringar*', 'räknas … upp … ändringar*'],
      ...['listar … ändringar*', 'förtecknar … ändringar*', 'räknar … upp … ändringar*'],
      ...['räknas … ändringar* upp', 'räknar … ändringar* upp'],
    ),
    here: phrases(
      ...['nedan', 'nedanför', 'här', 'härunder', 'i slutet', 'sist i', 'sist på', 'nedtill', 'längst ned'],
      ...['längst ner', 'längre ned', 'längre ner', 'i detta avsnitt', 'i denna punkt', 'på denna sida'],
      ...['under denna rubrik', 'under denna punkt', 'i det följande', 'enligt följande'],
    ),
    notice: phrases(
      ...['dataskyddsbeskrivning*', 'beskrivning*', 'registerbeskrivning*', 'redogörelse*', 'policy*'],
      ...['dataskyddsredogörelse*', 'dataskyddspolicy*', 'integritetspolicy*', 'dataskyddsinformation*'],
      ...['meddelande*', 'dataskyddsmeddelande*', 'integritetsmeddelande*'],
    ),
    isNot:
      /(?<!\p{L})(?:inte|ej|ing(?:a|en|et)|aldrig|vars|vilkas|vem|på (?:begäran|förfrågan)|(?<=^|, )om|om (?:vi|du|det)|ifall|eventuell[at]?|möjliga|framtida|kommande|kommer|skall?|(?<!ändringar(?:na)?,? )(?:som|vilk(?:a|en|et)))(?!\p{L})/iu,
  },
  en: {
    list: phrases(
      ...['change log*', 'changelog*', 'change history', 'revision history', 'version history'],
      ...['history of changes', 'list of changes', 'list of the changes', 'lists of changes'],
      ...['changes … are listed', 'changes … have been listed', 'changes listed'],
      ...['list the changes', 'list all changes', 'list changes', 'lists the changes'],
    ),
    here: phrases(
      ...['below', 'here', 'at the end', 'at the bottom', 'in this section', 'on this page', 'underneath'],
    ),
    notice: phrases('notice', 'policy', 'privacy notice', 'privacy policy', 'statement', 'description'),
    isNot:
      /(?<!\p{L})(?:not|no|never|who|whom|on request|if|any|future|will|(?<!changes,? )(?:that|which))(?!\p{L})|n['’]t\b/iu,
  },
};
