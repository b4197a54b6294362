// The README of a new site's folder, for the one who writes its notices.
import type { AuthorLang, Lang } from '../model.ts';

/** What the text speaks of: the example notice and the source language. */
export type Told = { notice: string; source: Lang };

/** The README, in the language of its reader. */
export const readme = (told: Told, lang: AuthorLang): string =>
  lang === 'fi' ? finnish(told) : english(told);

const finnish = ({ notice, source }: Told): string => `# Tietosuojaselosteet

Selosteet ovat kansiossa \`notices\`. Jokainen seloste on oma kansionsa, ja jokainen kieli on oma tiedostonsa.

| tiedosto | mitä siinä on |
|---|---|
| \`notices/site.yaml\` | kaikille selosteille yhteistä: rekisterinpitäjät, kielet, valvontaviranomainen |
| \`notices/${notice}/${source}.md\` | lähdekieli: selosteen tiedot ja sen teksti |
| \`notices/${notice}/\`, muut kielet | käännökset: vain sanat |

Tiedostoissa on ohje jokaisesta kentästä. Ohje on rivi, joka alkaa merkillä #, eikä se näy sivulla.

## Ensimmäisellä kerralla

1. Asenna [Node.js](https://nodejs.org) 20.19 tai uudempi.
2. Anna komento \`npm install\` ja tallenna versionhallintaan myös tiedosto \`package-lock.json\`, jonka se tekee.

## Näin kirjoitat

- \`npm run preview\` näyttää sivun selaimessa ja päivittää sen, kun tallennat.
- \`npm run check\` kertoo, mitä pitää korjata, missä ja miten.
- \`npx seloste new\` aloittaa uuden selosteen.
- \`npx seloste explain TUNNUS\` selittää tarkistuksen tunnuksen.

**Aukko** (\`gaps\`) on asia, jota seloste ei vielä kerro. Sillä on syy ja päivä, johon mennessä asia kerrotaan. Sivulla
lukee, ettei seloste vielä kerro sitä. Päivän jälkeen aukko on virhe.

## Julkaiseminen

Ehdotettu muutos tarkistetaan, ja siitä tehdään sivut, joilta juristi näkee, mikä lukijan kannalta muuttuu. Hyväksytty muutos
julkaistaan. Sivusto julkaistaan myös joka yö, jotta uusi versio tulee näkyviin sinä päivänä, jona se tulee voimaan. Jos jokin on
väärin, mitään ei julkaista.

| missä | tiedosto | tee kerran |
|---|---|---|
| GitHub | \`.github/workflows\` | Settings → Pages → Source: GitHub Actions |
| GitLab | \`.gitlab-ci.yml\` | Build → Pipeline schedules: lisää ajastus joka yöksi |
`;

const english = ({ notice, source }: Told): string => `# Privacy notices

The notices are in the folder \`notices\`. Each notice is a folder, and each language is a file in it.

| file | what is in it |
|---|---|
| \`notices/site.yaml\` | what all notices share: controllers, languages, the supervisory authority |
| \`notices/${notice}/${source}.md\` | the source language: the facts of the notice, and its text |
| \`notices/${notice}/\`, other languages | translations: words only |

The files explain each of their fields. A comment is a row that begins with #, and does not show on the page.

## The first time

1. Install [Node.js](https://nodejs.org) 20.19 or newer.
2. Run \`npm install\`, and commit the file \`package-lock.json\` that it makes.

## How to write

- \`npm run preview\` shows the page in a browser, and renews it when you save.
- \`npm run check\` says what to mend, where and how.
- \`npx seloste new\` begins a new notice.
- \`npx seloste explain ID\` explains the id of a check.

A **gap** (\`gaps\`) is something that the notice does not tell yet. It has a reason, and a day by which it will be told. The
page says that the notice does not state it yet. After its day a gap is an error.

## Publishing

What is proposed is checked, and made into pages that show lawyers what would change for the reader. What is accepted is
published. The site is published each night, too, so that a new version is there on the day it comes into force. If something
is wrong, nothing is published.

| where | file | do once |
|---|---|---|
| GitHub | \`.github/workflows\` | Settings → Pages → Source: GitHub Actions |
| GitLab | \`.gitlab-ci.yml\` | Build → Pipeline schedules: add one for every night |
`;
