import { plainMark, type Sign } from '../../claims/words/sign.ts';
import type { Need, NeedCase } from '../../engine/run/precondition.ts';

/** The statements show all of these signs. */
export const said = (...signs: Sign[]): NeedCase => ({ signs });

/** More than one statement shows the sign. */
export const saidAgain = (sign: Sign): NeedCase => ({ again: sign });

export const stated = (field: string): NeedCase => ({ fields: [field] });

export const PROPERTIES = stated('additionalProperty');

/** A line "Label: value". Looked for by its colon: letters are everywhere. */
export const LABEL = plainMark(/[:：](?<=\p{L}[ \t]{0,2}.)/u);

/** Properties of their own, or lines "Label: value" in a text. */
export const LABELS: Need = [PROPERTIES, said(LABEL)];

export const readOf = (field: string): NeedCase => ({ read: { field, times: 1 } });

/** A field of a page; in a row nothing could differ from it. */
export const onPage = (field: string): NeedCase => ({ page: true, ...readOf(field) });
