/** The terms a listing states. */
export type PolicyField = 'returnPolicy' | 'warranty' | 'shipping';
