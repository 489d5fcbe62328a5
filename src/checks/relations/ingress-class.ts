// Finds classes of protection against dust and water.
import { plainPatternSign } from '../../claims/words/sign.ts';

/** A class of protection against dust and water, with a digit for each: IP67, IPX4. */
export const INGRESS_CLASS = /(?<![\p{Script=Latin}\d])IP[\s-]?([X\d])([X\d])(?![\p{Script=Latin}\d])/gu;
/** The sign of such a class. */
export const INGRESS = plainPatternSign(/IP[\s-]?[X\d]/);
