import type { Sign } from '../claims/words/sign.ts';
import { RELATION_CHECKS } from './relations/registry.ts';

/** The signs of all relations. Each text is searched for all of them in one pass. */
export const RELATION_SIGNS: readonly Sign[] = Object.values(RELATION_CHECKS).flatMap(({ needs = [] }) =>
  needs.flatMap(({ signs = [], again }) => (again === undefined ? signs : [...signs, again])),
);
