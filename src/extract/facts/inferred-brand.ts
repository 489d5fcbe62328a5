import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { ownBrand } from './own-brand.ts';
import { proseBrands } from './prose-brand.ts';
import { scriptBrands } from './script-brand.ts';
import { storeBrands } from './store-brand.ts';

/** Where nothing on the page is called the brand: what its scripts, its store, its shop and its title suggest. */
export function inferredBrands(context: Context): Candidate<string>[] {
  return [...scriptBrands(context), ...storeBrands(context), ...ownBrand(context), ...proseBrands(context)];
}
