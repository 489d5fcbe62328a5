/** Concepts that are not statements of their own but serve rules: proofs, exceptions, disclosures, categories. */
const HELPER = /^(?:proof-|except-|states-|link-|negation|category:|attribute:)/;

/** Is the concept a claim that belongs in a report's list of claims? */
export function isClaimKind(concept: string): boolean {
  return !HELPER.test(concept);
}
