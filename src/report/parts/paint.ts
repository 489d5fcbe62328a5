// Colours of terminal reports.
/** Functions that colour a text by its meaning. The command sets them if the output is a terminal. */
export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  violation: (text: string) => string;
  review: (text: string) => string;
  good: (text: string) => string;
  mark: (text: string) => string;
}

const same = (text: string) => text;

/** No colours: for pipes, files and NO_COLOR. */
export const PLAIN: Paint = { bold: same, dim: same, violation: same, review: same, good: same, mark: same };
