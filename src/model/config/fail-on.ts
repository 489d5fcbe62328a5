import { SEVERITIES } from '../rule/outcome.ts';

/** Values of `--fail-on`: what makes the exit status 1. */
export const FAIL_ON = ['violation', 'review', 'none', 'unrated', ...SEVERITIES] as const;
