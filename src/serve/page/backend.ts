import type { DeskCheck, DeskInput } from '../../model/serve/desk-request.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** What the page asks. */
export type PageRequest =
  | { what: 'check'; body: DeskCheck }
  | { what: 'extract'; body: DeskInput }
  | { what: 'choices'; lang: UiLanguage };

/** Who answers the page: the process that serves it, or the page's own script. */
export interface Backend {
  /** The answer as text. Throws `Refused`. */
  ask: (request: PageRequest, signal?: AbortSignal) => Promise<string>;
  /** There is no process behind it: no address is fetched, no document or picture read. */
  isAlone: boolean;
  /** How long after the last key the text is checked. */
  pauseMs: number;
}

/** Says why, to a person. */
export class Refused extends Error {}
