// Fetches one address, with retries.
import { sha256Of } from '../bytes/sha256-of.ts';
import { AppError } from '../../model/error/app-error.ts';
import { collectBytes } from '../bytes/collect-bytes.ts';
import { pause, withDeadline } from '../bytes/deadline.ts';
import { isWaitOver, MAX_TRIES, remainingTime, timedOut, tooLarge, type Settings } from '../bytes/limits.ts';
import { pageFromBytes } from '../document/page-from-bytes.ts';
import { openRows } from '../rows/open-rows.ts';
import { openedCatalogue } from '../document/opened-catalogue.ts';
import type { Opened } from '../document/source-document.ts';
import { decodeBody, decodeStream } from './content-coding.ts';
import { kindOfResponse, mayBeText, parseContentType } from './content-type.ts';
import { followRedirects, type Arrival } from './follow-redirects.ts';
import { discard, headerOf, type HttpClient, type HttpResponse } from './http-client.ts';
import { isReset, networkError } from './network-error.ts';
import { isBusy, retryWait } from './retry-after.ts';
import { withMinimumSpeed } from './minimum-speed.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Returns the document at an address, or a failure. Rejects only if `signal` fires. */
export async function fetchUrl(
  given: string,
  client: HttpClient,
  settings: Settings,
  signal: AbortSignal,
  openArrival: OpenArrival = openResponse,
): Promise<Opened> {
  let wasReset = false;
  const begun = Date.now();
  for (let attempt = 1; ; attempt++) {
    try {
      if (isWaitOver(settings)) throw new AppError('wait-over', { url: given });
      const outcome = await attemptOnce(given, client, settings, signal, {
        ms: remainingTime(settings, begun),
        openArrival,
      });
      if ('result' in outcome) return outcome;
      const wait = retryWait(outcome.retryAfter, attempt, Date.now());
      // All attempts together have the time of one.
      if (attempt === MAX_TRIES || wait >= remainingTime(settings, begun))
        throw statusError(given, outcome.busy);
      await pause(wait, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (isReset(error) && !wasReset) {
        wasReset = true;
        attempt--; // A dropped connection does not mean that the server is busy, so it does not count as an attempt.
        continue;
      }
      const problem = networkError(given, settings.timeoutMs, error);
      return { result: { kind: 'failure', uri: given, error: problem } };
    }
  }
}

type OpenArrival = (given: string, arrival: Arrival, settings: Settings) => Promise<Opened>;

type Attempt = Opened | { busy: number; retryAfter: string | undefined };

/** Makes one attempt: redirects and body have one deadline. The rows of a catalogue are read later. */
function attemptOnce(
  given: string,
  client: HttpClient,
  settings: Settings,
  signal: AbortSignal,
  { ms, openArrival }: { ms: number; openArrival: OpenArrival },
): Promise<Attempt> {
  const timeout = () =>
    isWaitOver(settings) ? new AppError('wait-over', { url: given }) : timedOut(given, settings.timeoutMs);
  return withDeadline(ms, signal, timeout, async (deadline): Promise<Attempt> => {
    const arrival = await followRedirects(given, client, settings.allowPrivate, deadline);
    const { statusCode } = arrival.response;
    try {
      if (isBusy(statusCode)) {
        discard(arrival.response);
        return { busy: statusCode, retryAfter: headerOf(arrival.response, 'retry-after') };
      }
      if (statusCode < 200 || statusCode >= 300) throw statusError(given, statusCode);
      return await openArrival(given, arrival, settings);
    } catch (error) {
      discard(arrival.response);
      throw error;
    }
  });
}

async function openResponse(given: string, { url, response }: Arrival, settings: Settings): Promise<Opened> {
  const contentType = parseContentType(headerOf(response, 'content-type'));
  const kind = kindOfResponse(contentType, url);
  if (!mayBeText(contentType, kind)) {
    throw new AppError('input-not-text', {
      path: given,
      detail: messagePart('serverSent', { type: contentType.type }),
    });
  }
  const language = headerOf(response, 'content-language');
  const about = { uri: url.href, httpUrl: url.href, ...(language && { contentLanguage: language }) };
  if (kind === 'catalogue') {
    const coding = headerOf(response, 'content-encoding');
    const chunks = withMinimumSpeed(response.body as AsyncIterable<Uint8Array>, settings.timeoutMs, {
      isOver: () => isWaitOver(settings),
      timeout: () => timedOut(given, settings.timeoutMs),
      broken: (cause) => networkError(given, settings.timeoutMs, cause),
    });
    return openedCatalogue(about, await openRows(given, decodeStream(given, chunks, coding), settings));
  }
  const bytes = await wholeBody(given, response, settings.maxBytes);
  const hashed = { sha256: sha256Of(bytes), fetchedAt: new Date().toISOString() };
  const page = await pageFromBytes(given, bytes, settings.maxBytes, {
    charset: contentType.charset,
    language,
  });
  return { result: { kind: 'html', ...about, ...page, hashed } };
}

/** Returns the bytes of a picture; its reader checks them. */
export async function openPicture(
  given: string,
  { url, response }: Arrival,
  settings: Settings,
): Promise<Opened> {
  const bytes = await wholeBody(given, response, settings.maxBytes);
  return { result: { kind: 'binary', form: 'picture', uri: url.href, bytes } };
}

async function wholeBody(given: string, response: HttpResponse, maxBytes: number): Promise<Buffer> {
  if (Number(headerOf(response, 'content-length')) > maxBytes) throw tooLarge(given, maxBytes);
  const sent = await collectBytes(given, response.body as AsyncIterable<Uint8Array>, maxBytes);
  const bytes = await decodeBody(given, sent, headerOf(response, 'content-encoding'), maxBytes);
  if (bytes.length === 0) throw new AppError('input-empty', { path: given });
  return bytes;
}

function statusError(url: string, status: number): AppError {
  return new AppError('http-status', { url, status });
}
