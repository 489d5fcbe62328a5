import type { Sign } from '../../claims/words/sign.ts';
import type { NeedCase } from '../../engine/run/precondition.ts';

/** The statements show all of these signs. */
export const said = (...signs: Sign[]): NeedCase => ({ signs });

/** More than one statement shows the sign. */
export const saidAgain = (sign: Sign): NeedCase => ({ again: sign });

export const stated = (field: string): NeedCase => ({ fields: [field] });

export const PROPERTIES = stated('additionalProperty');

/** Labels as a buyer sees them; a row of a catalogue has only fields. */
export const LABELS: NeedCase = { page: true, ...PROPERTIES };

export const readOf = (field: string): NeedCase => ({ read: { field, times: 1 } });

/** A field of a page; in a row nothing could differ from it. */
export const onPage = (field: string): NeedCase => ({ page: true, ...readOf(field) });
