import { LANGUAGES } from '../../messages/languages.ts';
import type { NameIn } from '../../messages/message.ts';

/** Why a finding is a `review` and not a `violation`; the texts are in `messages/`, under `reasons`. */
export type ReasonCode = NameIn<'reasons'>;

export const REASON_CODES = Object.keys(LANGUAGES.en.reasons) as [ReasonCode, ...ReasonCode[]];
