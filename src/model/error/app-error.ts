import type { UiLanguage } from '../text/bilingual.ts';
import { ERROR_TEXTS, type ErrorCode } from './error-messages.ts';

/** Where in a file the trouble is; `line` and `column` count from 1. */
export interface ErrorPlace {
  file: string;
  line?: number;
  column?: number;
}

/** Where it is, and what caused it. */
export interface ErrorOptions {
  where?: ErrorPlace;
  cause?: unknown;
}

/** What its message speaks of. */
export type ErrorParams = Record<string, string | number>;

/** A failure of the tool or of its input, never a finding. Its texts are in `error-messages.ts`. */
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

  /** 2 for what the caller asked wrongly, 3 for input that could not be read. */
  get exitStatus(): 2 | 3 {
    return ERROR_TEXTS[this.code].exit;
  }

  /** Message and hint in a language of the tool. */
  describe(lang: UiLanguage): { message: string; hint: string | undefined } {
    return describe(this.code, this.params, lang);
  }
}

function describe(code: ErrorCode, params: ErrorParams, lang: UiLanguage) {
  const text = ERROR_TEXTS[code];
  return {
    message: fill(text.message[lang], params),
    hint: 'hint' in text ? fill(text.hint[lang], params) : undefined,
  };
}

function fill(template: string, params: ErrorParams): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
