/** True for a date of the calendar as text, such as "2026-02-28"; false for "2026-02-30". */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // `Date.parse` would read February 31 as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
