/** Outcomes, from least to most urgent. `error` means that the rule could not be run. */
export const OUTCOMES = ['inapplicable', 'pass', 'review', 'violation', 'error'] as const;
/** Severities of an offence, the least first. */
export const SEVERITIES = ['minor', 'moderate', 'serious', 'critical'] as const;
/** What a rule is about: a statement, an omission or a contradiction. */
export const FAMILIES = ['statement', 'omission', 'contradiction'] as const;

export type Outcome = (typeof OUTCOMES)[number];
/** Severity of an offence, the least first. */
export type Severity = (typeof SEVERITIES)[number];
export type Family = (typeof FAMILIES)[number];
