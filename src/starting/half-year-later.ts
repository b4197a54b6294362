// The day by which a gap of a new notice is to be closed.

/** The same day six months later, or the last day of that month when it is shorter. Days are `YYYY-MM-DD`. */
export function halfYearLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
