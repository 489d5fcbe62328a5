// Follows redirects, with the address policy applied to each hop.
import { AppError } from '../../model/error/app-error.ts';
import { MAX_REDIRECTS } from '../bytes/limits.ts';
import { isRefused } from './address-policy.ts';
import { discard, headerOf, type HttpClient, type HttpResponse } from './http-client.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LITERAL = /^\[|^\d+(?:\.\d+){3}$/;

export interface Arrival {
  url: URL;
  response: HttpResponse;
}

/** Requests an address and follows its redirects one by one. */
export async function followRedirects(
  given: string,
  client: HttpClient,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<Arrival> {
  const seen = new Set<string>();
  let url = hopFrom(given, given, allowPrivate);
  for (;;) {
    seen.add(url.href);
    const response = await client.get(url, signal);
    const location = headerOf(response, 'location');
    if (!REDIRECTS.has(response.statusCode) || location === undefined) return { url, response };
    discard(response);
    url = hopFrom(given, location, allowPrivate, url);
    if (seen.has(url.href) || seen.size > MAX_REDIRECTS) {
      throw new AppError('redirect-loop', { url: given, hops: seen.size });
    }
  }
}

/**
 * Returns the address of the next hop. URL parsing turns hosts like `2130706433` or `0x7f.1` into IP
 * addresses. They are checked here, because no DNS lookup takes place for them.
 */
function hopFrom(given: string, target: string, allowPrivate: boolean, base?: URL): URL {
  let url;
  try {
    url = new URL(target, base);
  } catch (cause) {
    throw new AppError('url-invalid', { url: target }, { cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AppError('url-invalid', { url: target });
  if (base?.protocol === 'https:' && url.protocol === 'http:')
    throw new AppError('redirect-insecure', { url: given, target: url.origin });
  if (LITERAL.test(url.hostname) && isRefused(url.hostname, allowPrivate)) {
    throw new AppError('address-refused', { url: given, address: url.hostname.replace(/^\[|\]$/g, '') });
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
