/** A link to an http(s) URL. Any other text stays plain, so that a listing cannot inject a script. */
export function SafeLink({ href, text }: { href: string; text?: string }) {
  return isWebAddress(href) ? (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {text ?? href}
    </a>
  ) : (
    <span>{text ?? href}</span>
  );
}

function isWebAddress(href: string): boolean {
  if (!/^https?:\/\//i.test(href)) return false;
  try {
    return ['http:', 'https:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}
