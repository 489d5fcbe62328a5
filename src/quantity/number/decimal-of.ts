/** Returns the number of a figure without separators of thousands: "4.5" and "4,5" are 4.5. */
export function decimalOf(figure: string): number {
  return Number(figure.replace(',', '.'));
}
