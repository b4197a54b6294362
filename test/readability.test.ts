// How a text is taken apart to see how hard it is: sentences, words, LIX and sentences without an actor.
import { expect, test } from 'vitest';
import { hidesActor, lixOf, readWords } from '../src/languages/readability.ts';
import { sentencesOf } from '../src/languages/sentences.ts';
import type { Lang } from '../src/model.ts';

test.each<[lang: Lang, sentences: string[]]>([
  ['fi', ['Käytämme esim. Asiakastieto Oy:n palvelua klo 10.30 alkaen 1.5.2026.', 'Sitten emme.']],
  ['fi', ['Säilytämme tiedot lain vaatiman ajan.', '10 vuoden jälkeen poistamme ne.']],
  ['fi', ['Katso kohta 5. 1 momentti, puh. 029 566 6700.']],
  ['fi', ['Tallennamme nimen, osoitteen jne.', 'Poistamme ne.']],
  ['sv', ['Vi anlitar t.ex. Posten för leveranserna.', 'De får din adress.']],
  ['en', ['We use carriers, e.g. Posti, under Art. 28.', '“Why?” you ask.']],
])('sentences in %s: %j', (lang, sentences) => {
  expect(sentencesOf(sentences.join(' '), lang).map(({ text }) => text)).toEqual(sentences);
});

test('numbers and addresses are no words; a hyphen and a colon are inside one', () => {
  expect(
    readWords(
      'EU:n tietosuoja-asetus (2016/679), 29 §, nimi/osoite – soita 029 566 6700, klo 10:30, a@example.fi, www.example.fi, https://example.fi/a tai example.fi.',
    ),
  ).toEqual(['EU:n', 'tietosuoja-asetus', 'nimi', 'osoite', 'soita', 'klo', 'tai']);
});

test('LIX is words per sentence and long words per hundred, and a long word is longer in Finnish', () => {
  const sentences = [
    ['Asiakkaat', 'saavat', 'kirjeen'],
    ['Verkkopalvelumme', 'on', 'auki'],
  ];
  expect(lixOf(sentences, 'fi')).toBe(Math.round(6 / 2 + 100 / 6));
  expect(lixOf(sentences, 'sv')).toBe(Math.round(6 / 2 + 300 / 6));
});

test.each<[lang: Lang, sentence: string]>([
  ['fi', 'Tiedot säilytetään lukitussa tilassa.'],
  ['fi', 'Tietoja ei luovuteta eteenpäin.'],
  ['fi', 'Järjestelmä on suojattu palomuurilla.'],
  ['fi', 'Käyntiä verkkosivuillamme ei tallenneta.'],
  ['fi', 'Nimi ja osoite merkitään rekisteriin.'],
  ['sv', 'Uppgifterna lagras i ett låst rum.'],
  ['sv', 'Uppgifter lämnas inte ut.'],
  ['en', 'The data is stored in a locked room.'],
  ['en', 'Data will not be passed on.'],
])('in %s the passive is seen: %s', (lang, sentence) => {
  expect(hidesActor(sentence, lang)).toBe(true);
});

test.each<[lang: Lang, sentence: string]>([
  ['fi', 'Säilytämme tiedot lukitussa tilassa.'],
  ['fi', 'Käyttäjä kirjautuu omalla tunnuksellaan ja salasanallaan toimintaan, hallintaan ja tietokantaan.'],
  ['fi', 'Yritys palvelee asiakkaitaan eikä tee mitään turvallisuuttaan vaarantavaa.'],
  ['fi', 'Tietoja käsitellään samalla tavalla kuin käsittelemme muitakin.'],
  ['fi', 'Työntekijä liittää maksun korttiin ja raporttiin.'],
  ['sv', 'Kundernas och butikens uppgifter finns hos användarnas egen leverantör.'],
  ['sv', 'Vi lagrar uppgifterna, som krypteras.'],
  ['en', 'The notice is based on law.'],
  ['en', 'We store the data, which is encrypted.'],
  ['en', 'The registrations are handled by the employees of the event service.'],
  ['sv', 'Datahallen drivs av Esimerkki Oy.'],
])('in %s an actor is seen, or nothing that looks like a passive: %s', (lang, sentence) => {
  expect(hidesActor(sentence, lang)).toBe(false);
});
