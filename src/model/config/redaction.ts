/** Whose personal data reports show as marks. `off`: only what stands in reviews and questions. */
export const REDACT_MODES = ['off', 'people', 'all'] as const;

/** `off`: only reviews and questions are redacted; `people`: all who are not the seller; `all`: the seller too. */
export type RedactMode = (typeof REDACT_MODES)[number];

/** How personal data are redacted; who has the key can tell which data a mark stands for, nobody else. */
export interface Redaction {
  mode: RedactMode;
  key: string;
}
