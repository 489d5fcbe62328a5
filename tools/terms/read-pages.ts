// Reads sentences and links of saved pages, to train the models of policy wordings.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCards } from '../../src/extract/facts/product-cards.ts';
import { findPriceCandidates } from '../../src/extract/facts/price-candidates.ts';
import { readContext } from '../../src/extract/facts/read-context.ts';
import { termSentences, type TermSentence } from '../../src/extract/terms/term-sentences.ts';
import { namedPanels, panelReader } from '../../src/extract/html/named-panels.ts';
import { tagged, textOf, type TextBlock } from '../../src/extract/html/page.ts';
import { assignRoles } from '../../src/extract/html/roles.ts';
import { walkPage } from '../../src/extract/html/walk-page.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';

export interface ReadPage {
  file: string;
  merchant: string;
  sentences: TermSentence[];
  links: { text: string; href: string }[];
}

interface Entry {
  file: string;
  merchant: string;
}

/** Returns the saved pages of the shops for training; the other half of the shops is for measuring. */
export async function readPages(folder: string, isWanted = isLearntFrom): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const set of ['pages', 'more-pages']) {
    const manifest = join(folder, `${set}-manifest.jsonl`);
    if (!existsSync(manifest)) continue;
    const present = new Set(readdirSync(join(folder, set)));
    for (const line of readFileSync(manifest, 'utf8').split('\n').filter(Boolean)) {
      const { file, merchant } = JSON.parse(line) as Entry;
      if (!present.has(file) || !isWanted(merchant)) continue;
      pages.push({ file, merchant, ...(await readPage(join(folder, set, file))) });
    }
  }
  return [...pages, ...(await inventedPages())];
}

/** Returns the half of the invented pages that may be used for training. */
async function inventedPages(): Promise<ReadPage[]> {
  const folder = 'fixtures/layouts';
  const notes = readFileSync(join(folder, 'notes.jsonl'), 'utf8').split('\n').filter(Boolean);
  const files = notes
    .map((line) => JSON.parse(line) as { file: string; half: number })
    .filter(({ half }) => half === 0);
  return Promise.all(
    files.map(async ({ file }) => ({ file, merchant: file, ...(await readPage(join(folder, file))) })),
  );
}

async function readPage(path: string): Promise<Pick<ReadPage, 'sentences' | 'links'>> {
  const { text } = await decodePage(readFileSync(path));
  const page = walkPage(text, undefined);
  const { context } = readContext(page, undefined);
  const cards = findCards(page, findPriceCandidates(page, context.money), context.title);
  const panels = namedPanels(page);
  assignRoles(page, context.title, panels, cards);
  const links = tagged(page, 'a').map((link) => ({
    text: textOf(page, link, 80) || (link.attribs.title ?? ''),
    href: link.attribs.href ?? '',
  }));
  const skip = ({ element }: TextBlock) => cards.contain(element.index);
  return { sentences: [...termSentences(page.blocks, { skip, panelOf: panelReader(panels) })], links };
}

/** Decides by a hash of the shop's name, so that all its pages are in one half. */
export function isLearntFrom(merchant: string): boolean {
  const name = merchant.toLowerCase().replace(/^www\./, '');
  return parseInt(createHash('sha256').update(name).digest('hex')[0] ?? '1', 16) % 2 === 0;
}

/**
 * Returns the hash under which a sentence is labelled, so that the project does not contain other people's
 * texts.
 */
export function keyOf({ heading, text }: Pick<TermSentence, 'heading' | 'text'>): string {
  return createHash('sha256').update(`${heading}\n${text}`).digest('hex').slice(0, 12);
}
