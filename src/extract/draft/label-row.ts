// Reads a table row of two cells as a label and its value: `| Colour | White |`.

interface Cell {
  text: string;
  /** Text of the cell to the left, which names this value. */
  label?: string;
}

/** Longest label, in characters; a longer first cell is a statement. */
const LONGEST_LABEL = 40;
const LETTER = /\p{L}/u;

/**
 * Gives the second of two cells the first as its label. `columns` counts empty cells too: a row of another length is
 * returned as it is.
 */
export function labelRow<Row extends Cell>(cells: readonly Row[], columns: number): readonly Row[] {
  const [name, value] = cells;
  if (columns !== 2 || name === undefined || value === undefined) return cells;
  const label = name.text.replace(/[:：]$/u, '').trim();
  if (!LETTER.test(label) || label.length > LONGEST_LABEL) return cells;
  return [name, { ...value, label }];
}
