/** Is it a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // The 31st of February is taken for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
