// Translates network errors.
import { timedOut } from '../bytes/limits.ts';
import { AppError } from '../../model/error/app-error.ts';
import { AddressRefused } from './vetted-lookup.ts';
import { causeText, messagePart, type Said } from '../../model/error/message-part.ts';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
const RESETS = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const DETAILS: Readonly<Record<string, Said['detail']>> = {
  ENOTFOUND: 'hostUnknown',
  EAI_AGAIN: 'hostNotLookedUp',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'brokenOff',
  EPIPE: 'brokenOff',
  UND_ERR_SOCKET: 'brokenOff',
  CERT_HAS_EXPIRED: 'certificateExpired',
  CERT_NOT_YET_VALID: 'certificateTooNew',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificateOfOther',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificateSelfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificateSelfSigned',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificateUnproven',
  UNABLE_TO_GET_ISSUER_CERT: 'certificateUnproven',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificateUnproven',
  CERT_REVOKED: 'certificateRevoked',
  ERR_SSL_WRONG_VERSION_NUMBER: 'noTls',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'tlsTooOld',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tlsTooOld',
  EPROTO: 'noTls',
  EHOSTUNREACH: 'noRoute',
  ENETUNREACH: 'noRoute',
  UND_ERR_HEADERS_OVERFLOW: 'headersTooLong',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'brokenOff',
};

/** Returns the error for a failed fetch. `url` is as the user gave it. */
export function networkError(url: string, timeoutMs: number, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  if (cause instanceof AddressRefused) {
    return new AppError('address-refused', { url, address: cause.address }, { cause });
  }
  const code = codeOf(cause);
  if (TIMEOUTS.has(code)) return timedOut(url, timeoutMs);
  const known = DETAILS[code];
  const detail = known === undefined ? causeText(cause) || code : messagePart(known);
  return new AppError('network', { url, detail }, { cause });
}

/** Returns true if the server dropped the connection, for example a kept-alive one. A retry is worthwhile. */
export function isReset(cause: unknown): boolean {
  return RESETS.has(codeOf(cause));
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if (cause instanceof AppError) return codeOf(cause.cause);
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  return cause.cause === undefined ? '' : codeOf(cause.cause);
}
