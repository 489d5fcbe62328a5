import type { Sign } from '../claims/words/sign.ts';
import { RELATION_CHECKS } from './relations/registry.ts';

/** What relations need texts to show: each text is asked for all of them at once. */
export const RELATION_SIGNS: readonly Sign[] = Object.values(RELATION_CHECKS).flatMap(({ needs = [] }) =>
  needs.flatMap(({ signs = [], again }) => (again === undefined ? signs : [...signs, again])),
);
