import { AppError } from '../model/error/app-error.ts';
import { said } from '../model/error/said.ts';
import { loadPackage } from './load-package.ts';
import { PICTURE_PACKAGES } from './picture-packages.ts';

/** In pixels, the right way up. */
export interface PictureSize {
  width: number;
  height: number;
}

/** More than a poster has: a picture that unpacks to more is refused. */
const MOST_PIXELS = 80_000_000;
/** A strip of any length would be read in any number of stripes. */
const LONGEST_SIDE = 65_000;
const LIMIT = `${MOST_PIXELS / 1_000_000} MP, ${LONGEST_SIDE} px`;

/** The size of a picture by the beginning of its file. Throws `package-missing`, `input-unreadable`, `input-too-large`. */
export async function pictureSize(path: string, bytes: Buffer): Promise<PictureSize> {
  const { default: sharp } = await loadPackage(path, PICTURE_PACKAGES, () => import('sharp'));
  let size;
  try {
    size = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
  } catch (cause) {
    throw new AppError('input-unreadable', { path, detail: said('damagedDocument') }, { cause });
  }
  if (isTooLarge(size) || Math.max(size.width, size.height) > LONGEST_SIDE)
    throw new AppError('input-too-large', { path, limit: LIMIT });
  return size;
}

export function isTooLarge({ width, height }: PictureSize): boolean {
  return width * height > MOST_PIXELS;
}
