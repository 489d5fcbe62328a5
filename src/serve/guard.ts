// Protects `claimcheck serve` from other pages and machines.
import type { Context, MiddlewareHandler } from 'hono';
import { createHash, timingSafeEqual } from 'node:crypto';
import { refusal } from './refusal.ts';

/** Number of requests allowed at once, and of further ones per second. */
const BURST = 80;
const PER_SECOND = 20;

/** Content security policy: the page may load only its own script and style, and connect only to itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Adds the security headers to each answer. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
};

/** Refuses requests with another host name, from another page, or without the token. */
export function ownOnly(token: string, port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const origin = c.req.header('origin');
    const isOwn = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    const site = c.req.header('sec-fetch-site') ?? 'none';
    if (
      !hosts.includes(c.req.header('host') ?? '') ||
      !isOwn ||
      site === 'cross-site' ||
      site === 'same-site'
    )
      return refusal(c, 'origin');
    if (!isSame(tokenOf(c), token)) return refusal(c, 'token');
    return next();
  };
}

function tokenOf(c: Context): string {
  const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  return bearer ?? c.req.param('token') ?? '';
}

/** Compares two texts in constant time, so that the token cannot be guessed by timing. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Limits the rate of requests with a token bucket. `now` returns milliseconds. */
export function rateLimit(now: () => number): MiddlewareHandler {
  let left = BURST;
  let last = now();
  return async (c, next) => {
    left = Math.min(BURST, left + ((now() - last) / 1000) * PER_SECOND);
    last = now();
    if (left < 1) return refusal(c, 'too-many', {}, { 'Retry-After': '1' });
    left -= 1;
    return next();
  };
}
