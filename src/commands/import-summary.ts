// What came of an import as a whole, and what its owner does next.
import type { Report } from '../importing/index.ts';
import type { AuthorLang } from '../model.ts';

/** The summary as lines. `refused` files were not imported; `root` is as it was typed. */
export function summary(
  reports: readonly Report[],
  { refused, root, lang }: { refused: number; root: string | boolean | undefined; lang: AuthorLang },
): string[] {
  const said = words[lang];
  const written = reports.flatMap(({ notices }) => notices);
  const notices = reports.reduce((sum, one) => sum + new Set(one.notices.map(({ id }) => id)).size, 0);
  const isPlan = reports.some((one) => one.isPlan);
  const left = refused === 0 ? [] : [said.refused(refused)];
  if (isPlan) return [said.planned(notices, reports.length), ...left, said.nothing, ''];
  const at = root === undefined ? '' : ` --root ${root}`;
  const steps = [
    said.read,
    ...(written.some(({ site }) => site === 'new') ? [said.address] : []),
    said.check(at),
    said.preview(at),
  ];
  return [
    said.imported(notices, reports.length),
    ...left,
    '',
    said.next,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ];
}

const words = {
  fi: {
    imported: (notices: number, files: number) =>
      `Tuotiin ${notices === 1 ? '1 seloste' : `${notices} selostetta`} ${files} tiedostosta.`,
    planned: (notices: number, files: number) =>
      `Tuotaisiin ${notices === 1 ? '1 seloste' : `${notices} selostetta`} ${files} tiedostosta.`,
    refused: (count: number) =>
      `Tuomatta jäi ${count === 1 ? '1 tiedosto' : `${count} tiedostoa`}; syy on kerrottu edellä.`,
    nothing: 'Mitään ei kirjoitettu.',
    next: 'Seuraavaksi:',
    read: 'Lue tuotu teksti. Kun kerrot puuttuvan asian, poista sen kohta kentästä gaps.',
    address: 'Vaihda tiedoston notices/site.yaml kenttään baseUrl osoite, jossa sivusto julkaistaan.',
    check: (at: string) => `Katso, mitä pitää korjata: seloste check${at}`,
    preview: (at: string) => `Katso sivuja: seloste preview${at}`,
  },
  en: {
    imported: (notices: number, files: number) =>
      `Imported ${notices === 1 ? '1 notice' : `${notices} notices`} from ${files === 1 ? '1 file' : `${files} files`}.`,
    planned: (notices: number, files: number) =>
      `Would import ${notices === 1 ? '1 notice' : `${notices} notices`} from ${files === 1 ? '1 file' : `${files} files`}.`,
    refused: (count: number) =>
      `${count === 1 ? '1 file was' : `${count} files were`} not imported; the reason is told above.`,
    nothing: 'Nothing was written.',
    next: 'Next:',
    read: 'Read what was imported. When you tell something that was missing, delete its entry from gaps.',
    address: 'In notices/site.yaml, set baseUrl to the address at which the site is published.',
    check: (at: string) => `See what is to be mended: seloste check${at}`,
    preview: (at: string) => `See the pages: seloste preview${at}`,
  },
};
