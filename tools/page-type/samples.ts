// Samples for the model of page kinds.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { walkPage } from '../../src/extract/html/walk-page.ts';
import { pageFeatures } from '../../src/extract/page-type/page-features.ts';
import type { Features } from '../../src/extract/page-type/page-analysis.ts';
import { analysePage } from '../../src/extract/analyse-page.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import type { PageKind } from '../../src/model/listing/page-kind.ts';
import { generatePages } from '../generate-pages.ts';
import { labelsOf } from './labels.ts';

export interface Sample {
  features: Features;
  label: PageKind;
  /** Kind before corrections. */
  listed: PageKind;
  weight: number;
  shop: string;
  file: string;
  /** `file`: a saved page alone; `address`: the same with its address; `made`: for training only. */
  from: 'file' | 'address' | 'made';
}

/** Weight of a sample by its origin. */
const WEIGHT = { file: 1, address: 0.5, fixture: 0.3, generated: 0.2 };

const featuresIn = (html: string, url?: string) => pageFeatures(analysePage(walkPage(html, url), {}));

async function read(path: string): Promise<string> {
  return (await decodePage(readFileSync(path))).text;
}

/** Returns the saved pages, twice if the address is known, then samples for training only. */
export async function readSamples(folders: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { path, shop, url, kind, listed } of folders.flatMap(labelsOf)) {
    const html = await read(path);
    const page = { label: kind, listed, shop, file: basename(path) };
    samples.push({ ...page, features: featuresIn(html), weight: WEIGHT.file, from: 'file' });
    if (url !== undefined)
      samples.push({ ...page, features: featuresIn(html, url), weight: WEIGHT.address, from: 'address' });
  }
  for (const { path, kind } of fixtures())
    samples.push(made(featuresIn(await read(path)), kind, path, WEIGHT.fixture));
  for (const { html, shop, kind, url } of generatePages()) {
    const address = samples.length % 3 === 0 ? url : undefined;
    samples.push(made(featuresIn(html, address), kind, shop, WEIGHT.generated));
  }
  return samples;
}

function made(features: Features, kind: PageKind, shop: string, weight: number): Sample {
  return { features, label: kind, listed: kind, weight, shop, file: shop, from: 'made' };
}

const OTHER_FIXTURES: Record<string, PageKind> = {
  'home-page': 'home',
  'list-search-results': 'list',
  'shell-client-rendered': 'shell',
};

function fixtures(): { path: string; kind: PageKind }[] {
  const html = (folder: string) =>
    readdirSync(join('fixtures', folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ path: join('fixtures', folder, name), kind: 'product' as const }));
  const pages = readdirSync('fixtures/pages').map((name) => ({
    path: join('fixtures/pages', name, 'page.html'),
    kind: OTHER_FIXTURES[name] ?? ('product' as const),
  }));
  return [...html('layouts'), ...html('shops'), ...pages.filter(({ path }) => existsSync(path))];
}
