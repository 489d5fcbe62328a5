import type { Style } from './style.ts';
import type { Writer } from './writer.ts';

/** What stands in the middle of a page, and what it is called. */
export interface Main {
  title: string;
  main: string;
  head?: string;
  /** Its address on the shop's host. */
  path: string;
}

export type MakeMain = (w: Writer, style: Style) => Main;
