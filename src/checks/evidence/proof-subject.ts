// Tells whether a proof in another sentence speaks of what the claim speaks of.

import {
  sentenceOfMatch,
  type BlockMatch,
  type ScannedListing,
} from '../../claims/listing/scanned-listing.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { sourceSpan } from '../../text/fold/normalize.ts';
import { segmentAt } from '../../text/segment/segments.ts';

/** Proofs that may be of anything. All others name what they prove. */
const LOOSE: ReadonlySet<string> = new Set([
  'proof-source',
  'proof-study',
  'proof-certificate',
  'proof-registration',
  'proof-sample-size',
]);

/** Subjects of claims that their words need not name. */
const OF_CONCEPT: Readonly<Record<string, string>> = {
  'rank-first': 'rank',
  'challenged-rank': 'rank',
  'comparison-claim': 'rank',
  'kills-germs': 'germs',
};

/** Said of proofs alone: by what goods are made; that the proof is not shown; that a result is. */
const MAKING = 'making';
const ASKED_FOR = 'asked-for';
const MEASURED = 'measured';
const OF_PROOFS: ReadonlySet<string> = new Set([MAKING, ASKED_FOR, MEASURED]);

const WORDS = declareWords('proof-subjects', ({ names, pattern }) =>
  names.map((name) => ({ name, words: pattern(name) })),
);

type Part = 'statements' | 'sentences';

/** Whether the concept is a proof that may be of anything. */
export function isLooseProof(concept: string): boolean {
  return LOOSE.has(concept);
}

/** Whether the two matches stand in one sentence, or the proof is not plainly of something else. */
export function isProofOf(scanned: ScannedListing, claim: BlockMatch, proof: BlockMatch): boolean {
  const [from, to, text] = around(scanned, claim, 'sentences');
  if (proof.block === claim.block && proof.start < to && proof.end > from) return true;
  const asked = subjectsIn(scanned, text);
  for (const subject of OF_PROOFS) asked.delete(subject);
  const own = OF_CONCEPT[claim.concept];
  if (own !== undefined) asked.add(own);
  if (asked.size === 0) return true;
  const told = subjectsIn(scanned, around(scanned, proof, 'statements')[2]);
  if (told.delete(MEASURED)) told.delete(MAKING);
  if (told.size === 0) return true;
  const beside = told.has(ASKED_FOR) ? told : subjectsIn(scanned, around(scanned, proof, 'sentences')[2]);
  return [...asked].some((subject) => told.has(subject) || beside.has(subject));
}

function subjectsIn(scanned: ScannedListing, text: string): Set<string> {
  const subjects = scanned.words.of(WORDS);
  return new Set(subjects.flatMap(({ name, words }) => (words.test(text) ? [name] : [])));
}

/** Returns the part around a match: its offsets in the block, and its text as it is written. */
function around(scanned: ScannedListing, match: BlockMatch, part: Part): [number, number, string] {
  const block = scanned.blocks[match.block];
  if (block === undefined) return [match.start, match.end, ''];
  const { normalized, segments, at } = sentenceOfMatch(block, match);
  const [from] = segmentAt(segments[part], match.start - at);
  const [, to] = segmentAt(segments[part], Math.max(match.end - 1, match.start) - at);
  return [from + at, to + at, normalized.source.slice(...sourceSpan(normalized, from, to))];
}
