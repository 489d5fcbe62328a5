// Reads numbers of ratings and reviews.

/** Returns the first number of a text: "1,299 ratings" → 1299, "4,7" → 4.7. */
export function numeric(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /\d+(?:[.,]\d+)*/.exec(text);
  if (!match) return undefined;
  const bare = /^\d{1,3}(?:,\d{3})+$/.test(match[0])
    ? match[0].replace(/,/g, '')
    : match[0].replace(',', '.');
  const value = Number(bare);
  return Number.isFinite(value) ? value : undefined;
}

/** Returns a number in which points, commas and spaces separate thousands: "2.456" → 2456. */
export const wholeNumber = (digits = ''): number => Number(digits.replace(/[.,\s]/g, ''));
