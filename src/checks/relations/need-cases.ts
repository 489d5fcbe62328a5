// Building blocks of needs: what a listing must have for a relation to run.

import { plainPatternSign, type Sign } from '../../claims/words/sign.ts';
import type { Need, NeedCase } from '../../engine/run/precondition.ts';

/** The statements show all of these signs. */
export const showsSigns = (...signs: Sign[]): NeedCase => ({ signs });

/** More than one statement shows the sign. */
export const showsSignTwice = (sign: Sign): NeedCase => ({ again: sign });

/** The listing has a value for the field. */
export const hasField = (field: string): NeedCase => ({ fields: [field] });

/** The listing has properties of a specification. */
export const PROPERTIES = hasField('additionalProperty');

/** The sign of a line "Label: value". It is searched by its colon, because letters are everywhere. */
export const LABEL = plainPatternSign(/[:：](?<=\p{L}[ \t]{0,2}.)/u);

/** The listing has properties, or lines "Label: value" in a text. */
export const LABELS: Need = [PROPERTIES, showsSigns(LABEL)];

/** The field was read at least once. */
export const readOf = (field: string): NeedCase => ({ read: { field, times: 1 } });

/** The field of a page was read. Rows have one value per field, so nothing could differ. */
export const onPage = (field: string): NeedCase => ({ page: true, ...readOf(field) });
