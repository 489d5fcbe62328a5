// Says what a telephone number is used for: mobile, business or other.
import { parsePhoneNumberFromString, type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import type { PhoneUse, PhoneUses } from '../../people/phones.ts';
import { zippedText } from '../rules/shipped-rules.ts';

const BUSINESS: ReadonlySet<unknown> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN']);
const MOBILE: ReadonlySet<unknown> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** Limit in characters: fifteen digits, each with separators. */
const LONGEST = 64;

let plans: MetadataJson | undefined;

/** Returns the uses of a number by the numbering plans of the countries, which are loaded at first use. */
export const phoneUses: PhoneUses = (number, countries) => {
  // Long texts are refused, as the package's regexes do not run in linear time.
  if (number.length > LONGEST) return new Set();
  plans ??= JSON.parse(zippedText('phones.json')) as MetadataJson;
  const uses = new Set<PhoneUse>();
  for (const country of countries) {
    const options = { defaultCountry: country as CountryCode, extract: false } as const;
    const parsed = parsePhoneNumberFromString(number, options, plans);
    if (parsed?.isValid() !== true) continue;
    const type = parsed.getType();
    uses.add(MOBILE.has(type) ? 'mobile' : BUSINESS.has(type) ? 'business' : 'other');
  }
  return uses;
};
