export const PREDICATES = ['requires', 'forbids', 'substantiates', 'agrees', 'denies', 'asserts'] as const;

export type PredicateName = (typeof PREDICATES)[number];
