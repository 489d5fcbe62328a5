// The interface between the page and what answers it.
import type { DeskCheck, DeskInput } from '../../model/serve/desk-request.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** A request of the page. */
export type PageRequest =
  | { what: 'check'; body: DeskCheck }
  | { what: 'extract'; body: DeskInput }
  | { what: 'choices'; lang: UiLanguage };

/** Answers the page: the process that serves it, or the page's own script. */
export interface Backend {
  /** Returns the answer as text. Throws `Refused`. */
  ask: (request: PageRequest, signal?: AbortSignal) => Promise<string>;
  /** True without a process: URLs, documents and pictures cannot be read. */
  isAlone: boolean;
  /** Milliseconds after the last key before the text is checked. */
  pauseMs: number;
}

/** An error whose message is meant for the user. */
export class Refused extends Error {}
