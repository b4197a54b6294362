// Acts that notices cite, with the days they came into force and were repealed.

/** An act of the Finnish Statute Book. */
export type Statute = {
  /** The day it was repealed, and by which act, when it has been. */
  repealed?: { on: string; by: string };
  /** Where the facts were read. */
  source: string;
};

/** The acts we know, by number and year. Checked from Finlex data of 2025-02-21. */
export const statutes: Readonly<Record<string, Statute>> = {
  '523/1999': { repealed: { on: '2019-01-01', by: '1050/2018' }, source: '1050/2018, 37 §' },
  '1050/2018': { source: '1050/2018' },
};
