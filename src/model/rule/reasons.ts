import { LANGUAGES } from '../../messages/languages.ts';
import type { NameIn } from '../../messages/message.ts';

/**
 * Codes of why a finding is a `review` and not a `violation`. The texts are in `messages/`, under
 * `reasons`.
 */
export type ReasonCode = NameIn<'reasons'>;

export const REASON_CODES = Object.keys(LANGUAGES.en.reasons) as [ReasonCode, ...ReasonCode[]];
