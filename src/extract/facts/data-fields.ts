import { tagged, type Page } from '../html/page.ts';

const KINDS = [
  ['email', /e-?mail|correo|courriel/i],
  ['telephone', /phone|\btel\b|mobile|telefon|handy/i],
  ['address', /address|street|post(?:al)?[-_]?code|\bzip\b|\bcity\b/i],
  ['name', /(?:first|last|full|sur|given|family|user|your)[-_]?name|vorname|nachname|prenom|apellido/i],
] as const;
/** Fields that ask for nothing about a person. */
const NO_DATA = /^(?:hidden|search|submit|button|checkbox|radio|number|image|reset|range|color|date|file)$/i;

/** What personal data the forms of a page ask for, by the names of their fields. */
export function readDataFields(page: Page): string[] {
  const found = new Set<string>();
  for (const { attribs } of tagged(page, 'input')) {
    const { type = 'text', name = '', id = '', placeholder = '' } = attribs;
    if (NO_DATA.test(type)) continue;
    if (type === 'email') found.add('email');
    else if (type === 'tel') found.add('telephone');
    else {
      const words = `${name} ${id} ${placeholder}`;
      const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
      if (kind !== undefined) found.add(kind);
    }
  }
  return [...found];
}
