// The opening of a notice and the facts that a reader would take from it.

/** The facts that are measured. */
export type FactName =
  'registerName' | 'controllerName' | 'businessId' | 'contactEmail' | 'contactPhone' | 'dated';

type Stated = Partial<Record<FactName, string>>;

/** `sure` is stated with 0.8 or more, `unsure` with less, `said` with either; `none` is not stated at all. */
export type Opening = {
  named: string;
  text: string;
  sure?: Stated;
  unsure?: Stated;
  said?: Stated;
  none?: readonly FactName[];
};
