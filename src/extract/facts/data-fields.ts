// Tells which personal data the forms of a page collect.
import { contains, tagged, type Page, type PageElement } from '../html/page.ts';

const KINDS = [
  ['email', /e-?mail|correo|courriel/i],
  ['telephone', /phone|\btel\b|mobile|telefon|handy/i],
  ['address', /address|street|post(?:al)?[-_]?code|\bzip\b|\bcity\b/i],
  ['name', /(?:first|last|full|sur|given|family|your)[-_]?name|vorname|nachname|prenom|apellido/i],
] as const;
/** Types of inputs that take no personal data. */
const NO_DATA = /^(?:hidden|search|submit|button|checkbox|radio|number|image|reset|range|color|date|file)$/i;
/** Names of inputs for a search or a choice: `mobile-region-search`, `qty`, `coupon_code`. */
const OTHER_USE = /search|region|quantity|\bqty\b|coupon|voucher|captcha|filter/i;

/**
 * Returns the kinds of personal data that forms ask for, by the names of their inputs: "email", "telephone".
 */
export function readDataFields(page: Page): string[] {
  const found = new Set<string>();
  const logins = tagged(page, 'form').filter((form) => isLogin(page, form));
  for (const input of tagged(page, 'input')) {
    if (logins.some((form) => contains(form, input))) continue;
    const { type = 'text', name = '', id = '', placeholder = '' } = input.attribs;
    if (NO_DATA.test(type)) continue;
    if (type === 'email') found.add('email');
    else if (type === 'tel') found.add('telephone');
    else {
      const words = `${name} ${id} ${placeholder}`;
      if (OTHER_USE.test(words)) continue;
      const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
      if (kind !== undefined) found.add(kind);
    }
  }
  return [...found];
}

/** Returns true for a login form: a password and at most one other input. It collects no new data. */
function isLogin({ elements }: Page, { index, last }: PageElement): boolean {
  let passwords = 0;
  let others = 0;
  for (let at = index + 1; at <= last; at += 1) {
    const { name, attribs } = elements[at]!;
    if (name !== 'input') continue;
    if (attribs.type === 'password') passwords += 1;
    else if (!NO_DATA.test(attribs.type ?? 'text')) others += 1;
  }
  return passwords === 1 && others <= 1;
}
