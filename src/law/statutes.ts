// Acts that notices cite, with what they are called and what has become of them and of their sections.
import type { Lang } from '../model.ts';

/** A change of the law: since when it holds, `YYYY-MM-DD`, and the act that made it. */
export type Change = { on: string; by: string };

/** An act of the Finnish Statute Book. */
export type Statute = {
  /** What it is called, in the basic form, language by language. Names that are not certain are left out. */
  names: Readonly<Partial<Record<Lang, string>>>;
  /** When it was repealed, when it has been and the day is known. */
  repealed?: Change;
  /** The act that repealed it, when the day is not known. */
  repealedBy?: string;
  /** Sections that have been repealed or rewritten. */
  sections?: readonly SectionChange[];
  /** Where the facts were read. */
  source: string;
};

/** What has become of a section of an act. */
export type SectionChange = {
  section: string;
  repealed?: Change;
  amended?: Change;
  /** The section in which its content stands now. */
  now?: string;
  source: string;
};

/** The day of the data that the facts were checked against: amendments after it are not known. */
export const statutesAsOf = '2025-02-21';

/** The acts we know, by number and year. */
export const statutes: Readonly<Record<string, Statute>> = {
  '471/1987': {
    names: { fi: 'henkilörekisterilaki', sv: 'personregisterlagen', en: 'Personal Data File Act' },
    repealedBy: '523/1999',
    source: '523/1999',
  },
  '389/1994': {
    names: {},
    repealed: { on: '2019-01-01', by: '1050/2018' },
    source: '1050/2018, 37 §',
  },
  '1336/1997': { names: { fi: 'kirjanpitolaki', sv: 'bokföringslagen' }, source: '1336/1997' },
  '523/1999': {
    names: { fi: 'henkilötietolaki', sv: 'personuppgiftslagen', en: 'Personal Data Act' },
    repealed: { on: '2019-01-01', by: '1050/2018' },
    source: '1050/2018, 37 §',
  },
  '759/2004': { names: { fi: 'laki yksityisyyden suojasta työelämässä' }, source: '759/2004' },
  '527/2007': {
    names: { fi: 'luottotietolaki', sv: 'kreditupplysningslagen', en: 'Credit Information Act' },
    sections: [
      {
        section: '29',
        repealed: { on: '2022-06-01', by: '331/2022' },
        now: '19',
        source: '331/2022',
      },
    ],
    source: '527/2007',
  },
  '917/2014': { names: { fi: 'laki sähköisen viestinnän palveluista' }, source: '917/2014' },
  '1050/2018': {
    names: { fi: 'tietosuojalaki', sv: 'dataskyddslagen', en: 'Data Protection Act' },
    sections: [{ section: '29', amended: { on: '2024-01-01', by: '1225/2023' }, source: '1225/2023' }],
    source: '1050/2018',
  },
};
