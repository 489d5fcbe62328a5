import type { Style } from './style.ts';
import type { Writer } from './writer.ts';

/** The main part of a generated page, with its title. */
export interface Main {
  title: string;
  main: string;
  head?: string;
  /** Path of the page's address. */
  path: string;
}

export type MakeMain = (w: Writer, style: Style) => Main;
