/** Fields of a listing that hold a policy. */
export type PolicyField = 'returnPolicy' | 'warranty' | 'shipping';
