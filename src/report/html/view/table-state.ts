// The state of the table of listings, and what it selects.
import type { ListingData } from '../data.ts';
import { topicOf } from './finding-words.ts';

export const ROWS_A_PAGE = 50;

export type SortKey = 'gravity' | 'n' | 'name' | 'score' | 'violation' | 'review';

export interface TableState {
  outcome: '' | 'violation' | 'review' | 'clean';
  law: string;
  topic: string;
  text: string;
  sort: SortKey;
  descending: boolean;
  page: number;
  /** True in print: all rows are shown, with their findings. */
  isPrinted: boolean;
}

export const START: TableState = {
  outcome: '',
  law: '',
  topic: '',
  text: '',
  sort: 'gravity',
  descending: false,
  page: 0,
  isPrinted: false,
};

/** Returns the listings that match the filters, in the chosen order. */
export function selectListings(listings: readonly ListingData[], state: TableState): readonly ListingData[] {
  const { outcome, law, topic } = state;
  const words = state.text.trim().toLowerCase();
  const fits = (listing: ListingData) =>
    (outcome === '' || outcomeOf(listing) === outcome) &&
    (law === '' || listing.laws.includes(law)) &&
    (topic === '' || listing.findings.some((finding) => topicOf(finding) === topic)) &&
    (words === '' || textOf(listing).includes(words));
  const all = outcome === '' && law === '' && topic === '' && words === '';
  const chosen = all ? listings : listings.filter(fits);
  if (state.sort === 'gravity') return state.descending ? [...chosen].reverse() : chosen;
  const compare = ORDERS[state.sort];
  const turn = state.descending ? -1 : 1;
  return [...chosen].sort((a, b) => turn * compare(a, b) || a.n - b.n);
}

export function outcomeOf({ counts, state }: ListingData): 'violation' | 'review' | 'clean' | 'unrated' {
  if (state === 'not-rated') return 'unrated';
  if (counts.violation > 0) return 'violation';
  return counts.review > 0 ? 'review' : 'clean';
}

const nameOf = ({ listing, input }: ListingData) => listing.name ?? input.uri;
const names = new Intl.Collator(undefined, { numeric: true });
/** Score for sorting; unrated listings come last. */
const scoreOf = ({ score }: ListingData) => score.value ?? 101;

const ORDERS: Record<Exclude<SortKey, 'gravity'>, (a: ListingData, b: ListingData) => number> = {
  n: (a, b) => a.n - b.n,
  name: (a, b) => names.compare(nameOf(a), nameOf(b)),
  score: (a, b) => scoreOf(a) - scoreOf(b),
  violation: (a, b) => a.counts.violation - b.counts.violation,
  review: (a, b) => a.counts.review - b.counts.review,
};

const texts = new WeakMap<ListingData, string>();

/** Returns the text that the filter searches, cached by listing. */
function textOf(listing: ListingData): string {
  let text = texts.get(listing);
  if (text === undefined) {
    const { input, id, merchant, findings } = listing;
    const parts = [listing.listing.name, listing.listing.brand, listing.listing.sku, input.uri, id, merchant];
    text = [...parts, ...findings.map(({ quote }) => quote)].join('\n').toLowerCase();
    texts.set(listing, text);
  }
  return text;
}
