// Reads PDF files.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlacedBlock } from '../extract/draft/placed-draft.ts';
import { AppError } from '../model/error/app-error.ts';
import { messagePart } from '../model/error/message-part.ts';
import { loadPackage } from './load-package.ts';
import { linesOf, type PdfLine, type PdfRun } from './pdf-lines.ts';
import { blocksOf } from './pdf-blocks.ts';
import { foldRadicals } from '../text/characters/radicals.ts';

const PACKAGE = 'pdfjs-dist';
/** Maximum number of pages that are read; a listing has only a few. */
const MOST_PAGES = 200;

/** Returns the paragraphs and cells of a PDF file, each with its page and line. */
export async function readPdf(path: string, bytes: Buffer): Promise<PlacedBlock[]> {
  const { getDocument, VerbosityLevel } = await loadPackage(
    path,
    `${PACKAGE}@5.6.205`,
    () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  );
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', '/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const lines: PdfLine[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...linesOf(
          items.flatMap((item) => ('str' in item ? [runOf(item)] : [])),
          number,
        ),
      );
      page.cleanup();
    }
    return blocksOf(lines);
  } catch (cause) {
    throw new AppError('input-unreadable', { path, detail: messagePart('damagedDocument') }, { cause });
  } finally {
    await task.destroy();
  }
}

function runOf(item: { str: string; transform: unknown[]; width: number; height: number }): PdfRun {
  const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
  return { text: foldRadicals(item.str), x, y, width: item.width, height: item.height || Math.abs(scale) };
}
