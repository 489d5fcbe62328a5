// The error class for failures of the tool or its input, with texts in the user's language.

import { LANGUAGES, type UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { fillTemplate } from '../../messages/fill-template.ts';
import { EXIT_STATUS, type ErrorCode } from './error-code.ts';
import { valuesInLanguage, type SaidValues } from './message-part.ts';

/** A place in a file; `line` and `column` count from 1. */
export interface ErrorPlace {
  file: string;
  line?: number;
  column?: number;
}

/** Options of an error: the place in a file, and the error that caused it. */
export interface ErrorOptions {
  where?: ErrorPlace;
  cause?: unknown;
}

/** Values for the placeholders of the message, such as `{path}` and `{detail}`. */
export type ErrorParams = SaidValues;

/**
 * A failure of the tool or of its input, never a finding. Its texts are in `messages/`, under `errors`
 * and `hints`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly where: ErrorPlace | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, options: ErrorOptions = {}) {
    super(describe(code, params, 'en').message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.where = options.where;
  }

  /** The exit status: 2 for wrong options or configuration, 3 for input or output that failed. */
  get exitStatus(): 2 | 3 {
    return EXIT_STATUS[this.code];
  }

  /** Returns message and hint in one of the tool's languages. */
  describe(lang: UiLanguage): { message: string; hint: string | undefined } {
    return describe(this.code, this.params, lang);
  }
}

function describe(code: ErrorCode, params: ErrorParams, lang: UiLanguage) {
  const values = valuesInLanguage(params, lang);
  const hints: Readonly<Record<string, string | undefined>> = LANGUAGES[lang].hints;
  const hint = hints[code];
  return {
    message: message(lang, 'errors', code, values),
    hint: hint === undefined ? undefined : fillTemplate(hint, values),
  };
}
