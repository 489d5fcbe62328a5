import { SEVERITIES } from '../rule/outcome.ts';

/** What may make the exit status 1. */
export const FAIL_ON = ['violation', 'review', 'none', 'unrated', ...SEVERITIES] as const;
