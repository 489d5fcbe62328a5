// Reads the size of a picture and refuses pictures that are too large.
import { AppError } from '../model/error/app-error.ts';
import { messagePart } from '../model/error/message-part.ts';
import { loadPackage } from './load-package.ts';
import { PICTURE_PACKAGES } from './picture-packages.ts';

/** Width and height in pixels, after rotation by the picture's EXIF data. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Maximum number of pixels; a larger picture would take too much memory. */
const MOST_PIXELS = 80_000_000;
/** Maximum length of a side in pixels. Without it, a long strip would take any number of stripes. */
const LONGEST_SIDE = 65_000;
const LIMIT = `${MOST_PIXELS / 1_000_000} MP, ${LONGEST_SIDE} px`;

/**
 * Returns the size from the file's header. Throws `package-missing`, `input-unreadable` or `input-too-large`.
 */
export async function pictureSize(path: string, bytes: Buffer): Promise<PictureSize> {
  const { default: sharp } = await loadPackage(path, PICTURE_PACKAGES, () => import('sharp'));
  let size;
  try {
    size = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
  } catch (cause) {
    throw new AppError('input-unreadable', { path, detail: messagePart('damagedDocument') }, { cause });
  }
  if (isTooLarge(size) || Math.max(size.width, size.height) > LONGEST_SIDE)
    throw new AppError('input-too-large', { path, limit: LIMIT });
  return size;
}

export function isTooLarge({ width, height }: PictureSize): boolean {
  return width * height > MOST_PIXELS;
}
