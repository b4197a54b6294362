// Days, written `YYYY-MM-DD`, and no time of day: the calendar is the same everywhere.

/** Whether a text is a day that is in the calendar. */
export function isDay(text: string): boolean {
  const day = dateOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && written(day) === text;
}

/** The day before a day. */
export const dayBefore = (day: string): string => written(new Date(dateOf(day).getTime() - 86_400_000));

/** The same day six months later, or the last day of that month when it is shorter. */
export function halfYearLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return written(new Date(Date.UTC(year, month + 5, Math.min(date, lastOf(year, month + 6)))));
}

/** The last day of a month, as a number; the months of a year are 1–12, and those of the next go on from there. */
export const lastOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const written = (date: Date): string => date.toISOString().slice(0, 10);
