import { join } from 'node:path';

/** Ten listings written for the purpose, as a merchant would draft them. */
export const DRAFT_FOLDER = join(import.meta.dirname, '../../fixtures/drafts');

export const DRAFTS = [
  'appliance',
  'clothing',
  'course',
  'food',
  'jewellery',
  'petfood',
  'phone',
  'skincare',
  'supplement',
  'toy',
] as const;
