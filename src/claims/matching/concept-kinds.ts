import { memo } from '../../text/memory/memo.ts';

/** Concepts that are not statements of their own but serve rules: proofs, exceptions, disclosures, categories. */
const HELPER = /^(?:proof-|except-|states-|link-|negation|category:|attribute:)/;

/** A vocabulary has some hundred. */
const MOST = 10_000;

/** Is the concept a claim that belongs in a report's list of claims? */
export const isClaimKind = memo(MOST, (concept: string) => !HELPER.test(concept));
