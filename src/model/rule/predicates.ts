/** Names of the predicates. A rule has exactly one of them. */
export const PREDICATES = [
  'requires',
  'discloses',
  'forbids',
  'substantiates',
  'agrees',
  'denies',
  'asserts',
] as const;

export type PredicateName = (typeof PREDICATES)[number];
