import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { ownBrand } from './own-brand.ts';
import { proseBrands } from './prose-brand.ts';
import { scriptBrands } from './script-brand.ts';
import { storeBrands } from './store-brand.ts';

/** The brand as the page's scripts and a store of one brand name it. */
export function namedElsewhere(context: Context): Candidate<string>[] {
  return [...scriptBrands(context), ...storeBrands(context)];
}

/** Where nothing on the page is called the brand: what its shop and its sentences suggest. */
export function inferredBrands(context: Context): Candidate<string>[] {
  return [...ownBrand(context), ...proseBrands(context)];
}
