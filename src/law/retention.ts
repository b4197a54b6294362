// How long the law itself has something kept.

/** The statutory periods we know. Checked from Finlex data of 2025-02-21. */
export const retentionAnchors = {
  /** Counted from the end of the year in which the financial year ended. */
  vouchers: { years: 6, statute: '1336/1997', section: '2:10', asOf: '2025-02-21', source: '1620/2015' },
  /** Counted from the end of the financial year. */
  books: { years: 10, statute: '1336/1997', section: '2:10', asOf: '2025-02-21', source: '1620/2015' },
} as const;
