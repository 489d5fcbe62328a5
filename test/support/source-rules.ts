import { loadRules } from '../../src/app/rules/load-rules.ts';

/** The rules as their files stand, with examples: compiled once a worker. */
export const { book, files } = await loadRules([], true);
