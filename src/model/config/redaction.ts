/** Modes of `--redact`: whose personal data reports replace by marks. */
export const REDACT_MODES = ['off', 'people', 'all'] as const;

/** `off`: only reviews and questions are redacted; `people`: all who are not the seller; `all`: the seller too. */
export type RedactMode = (typeof REDACT_MODES)[number];

/**
 * How personal data are redacted. With the key one can tell which data a mark stands for; without it
 * nobody can.
 */
export interface Redaction {
  mode: RedactMode;
  key: string;
}
