import { memo } from '../../text/memory/memo.ts';

/** Concepts that are no statements but serve rules: proofs, exceptions, disclosures, categories. */
const HELPER = /^(?:proof-|except-|states-|link-|negation|category:|attribute:)/;

/** Limit of cached concepts; a vocabulary has some hundred. */
const MOST = 10_000;

/** Whether the concept is a claim, to be shown in a report's list of claims. */
export const isClaimKind = memo(MOST, (concept: string) => !HELPER.test(concept));
