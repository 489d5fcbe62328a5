// Reads the texts in the pictures of listings (`--images`).
import { dirname } from 'node:path';
import { isPicture } from '../../ingest/bytes/input-kind.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { message } from '../../messages/message.ts';
import { AppError } from '../../model/error/app-error.ts';
import { causeText, messagePart } from '../../model/error/message-part.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { ShownPicture } from '../../model/listing/picture.ts';
import { PicturedExtraction, type ReadPicture } from '../../extract/pictured-extraction.ts';
import { pictureSize } from '../../documents/picture-size.ts';
import { readPicture } from '../../documents/read-picture.ts';
import { startPictureReader } from '../../documents/read-text-lines.ts';
import type { Follower } from '../follow/follow-links.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { ExtractedInput, ExtractOptions } from '../run/extract-inputs.ts';
import { locatePicture, type ListingOrigin, type PicturePlace } from './locate-picture.ts';
import { PictureBytes } from './picture-bytes.ts';

/** Limit of pictures per listing. A hostile page may name thousands, and each takes a second to read. */
const MOST_PICTURES = 40;
/** Limit of pixels per listing, over all its pictures. Twenty detail pictures have a tenth of it. */
const MOST_PIXELS = 240_000_000;
/** Smaller pictures (in pixels) are icons and rules without readable text. */
const LEAST = { width: 100, height: 24 };
/** Number of pictures fetched ahead while one is read. */
const AHEAD = 3;

type Fate = 'read' | 'failed' | 'small' | 'remote' | 'left';

/** Returns the hints for the language of a short text, by input. */
type Priors = ExtractOptions['priorsFor'];

export interface PictureFollower extends Pick<Follower, 'summary'> {
  /** Yields the same inputs in the same order, with the texts of their pictures added. */
  follow: (inputs: AsyncIterable<ExtractedInput>, priorsFor?: Priors) => AsyncGenerator<ExtractedInput>;
}

/** Creates the reader of pictures. Throws `package-missing` where no OCR package is installed. */
export async function createPictureFollower(
  options: ReadOptions,
  { followsLinks }: { followsLinks: boolean },
): Promise<PictureFollower> {
  await startPictureReader(messagePart('picturesText'));
  const counts: Record<Fate, number> = { read: 0, failed: 0, small: 0, remote: 0, left: 0 };

  async function* follow(
    inputs: AsyncIterable<ExtractedInput>,
    priorsFor?: Priors,
  ): AsyncGenerator<ExtractedInput> {
    const bytes = new PictureBytes(options);
    try {
      for await (const one of inputs) {
        const shown = 'extraction' in one ? picturesOf(one.extraction) : [];
        if (!('extraction' in one) || shown.length === 0) {
          yield one;
          continue;
        }
        const isFetched = /^https?:/i.test(one.input.uri);
        const isRow = one.extraction.listing.source === 'feed';
        const mayFetch = followsLinks || (isFetched && !isRow);
        const reading = new Reading(bytes, originOf(one.input.uri, isRow), mayFetch, counts);
        const { pictures, problems } = await reading.all(shown);
        for (const error of problems) yield { input: one.input, error };
        const extraction = withTexts(one.extraction, pictures, reading.hasLeft);
        if (pictures.length > 0) await resolveLanguage(extraction.listing, priorsFor?.(one.input.uri));
        yield { ...one, extraction };
      }
    } finally {
      await bytes.close();
    }
  }

  return { follow, summary: (lang) => message(lang, 'command', 'picturesRead', counts) };
}

/** Returns a listing's pictures. A collection page has none of its own: they show other pages' goods. */
function picturesOf(extraction: Extraction): ShownPicture[] {
  return extraction.listing.pageType === 'CollectionPage' ? [] : (extraction.pictures?.() ?? []);
}

function originOf(uri: string, isRow: boolean): ListingOrigin {
  if (/^https?:/i.test(uri)) return { url: uri };
  const isFile = uri !== '-' && !uri.startsWith('--');
  return { isRow, ...(isFile ? { folder: dirname(uri) } : {}) };
}

/** Adds the texts of the pictures to the listing, and a note where some were not read. */
function withTexts(base: Extraction, pictures: readonly ReadPicture[], hasLeft: boolean): Extraction {
  if (hasLeft)
    base.notes.push({ code: 'pictures-unread', message: 'Some pictures of this listing were not read.' });
  return pictures.length === 0 ? base : new PicturedExtraction(base, pictures);
}

/** Reads the pictures of one listing, up to its limits. */
class Reading {
  /** Whether some pictures were skipped: not allowed, or beyond the limits. */
  hasLeft = false;
  private pixels = 0;
  private readonly bytes: PictureBytes;
  private readonly origin: ListingOrigin;
  private readonly mayFetch: boolean;
  private readonly counts: Record<Fate, number>;

  constructor(bytes: PictureBytes, origin: ListingOrigin, mayFetch: boolean, counts: Record<Fate, number>) {
    this.bytes = bytes;
    this.origin = origin;
    this.mayFetch = mayFetch;
    this.counts = counts;
  }

  async all(shown: readonly ShownPicture[]): Promise<{ pictures: ReadPicture[]; problems: AppError[] }> {
    const wanted = await this.wanted(shown);
    const pictures: ReadPicture[] = [];
    const problems: AppError[] = [];
    const under: Promise<Buffer | AppError>[] = [];
    for (const [at, { place, shownAt }] of wanted.entries()) {
      while (under.length < Math.min(wanted.length, at + AHEAD))
        under.push(this.bytes.read((wanted[under.length] as (typeof wanted)[number]).place));
      const one = await this.one(place, await (under[at] as Promise<Buffer | AppError>));
      // Frees the bytes.
      under[at] = NOTHING;
      if (one instanceof AppError) problems.push(one);
      else if (one !== undefined) pictures.push({ ...one, place: shownAt });
    }
    return { pictures, problems };
  }

  /** Returns the places of the pictures to read, each once. */
  private async wanted(shown: readonly ShownPicture[]) {
    const wanted: { place: PicturePlace; shownAt: ShownPicture['place'] }[] = [];
    const seen = new Set<string>();
    let inline = 0;
    for (const { addresses, place: shownAt } of shown) {
      if (wanted.length >= MOST_PICTURES) {
        this.leave('left');
        continue;
      }
      const place = await locatePicture(addresses, this.origin);
      if (place === undefined) continue;
      // Inline pictures have no names, so they are numbered from the second on.
      if (place.kind === 'data' && (inline += 1) > 1) place.name += `#${inline}`;
      if (place.kind === 'url' && !this.mayFetch) this.leave('remote');
      else if (!seen.has(nameOf(place))) wanted.push({ place, shownAt });
      seen.add(nameOf(place));
    }
    return wanted;
  }

  private leave(fate: 'left' | 'remote'): void {
    this.counts[fate] += 1;
    this.hasLeft = true;
  }

  private async one(
    place: PicturePlace,
    bytes: Buffer | AppError,
  ): Promise<Omit<ReadPicture, 'place'> | AppError | undefined> {
    const name = nameOf(place);
    try {
      if (bytes instanceof AppError) throw bytes;
      if (!isPicture(bytes)) {
        // An SVG drawing, such as a logo: it is skipped.
        if (/^\s*</.test(bytes.toString('latin1', 0, 64))) return undefined;
        throw new AppError('input-unreadable', { path: name, detail: messagePart('noPicture') });
      }
      const { width, height } = await pictureSize(name, bytes);
      if (width < LEAST.width || height < LEAST.height) {
        this.counts.small += 1;
        return undefined;
      }
      this.pixels += width * height;
      if (this.pixels > MOST_PIXELS) {
        this.leave('left');
        return undefined;
      }
      const blocks = await readPicture(name, bytes);
      this.counts.read += 1;
      return { name, blocks };
    } catch (cause) {
      this.counts.failed += 1;
      if (cause instanceof AppError) return cause;
      return new AppError('internal', { path: name, detail: causeText(cause) }, { cause });
    }
  }
}

const NOTHING = Promise.resolve(Buffer.alloc(0));

function nameOf(place: PicturePlace): string {
  if (place.kind === 'url') return place.url;
  return place.kind === 'data' ? place.name : place.path;
}
