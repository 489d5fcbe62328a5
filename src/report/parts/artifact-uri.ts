const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

/** An input's name as a URI reference: addresses as they are, paths escaped, relative where they are. */
export function artifactUri(name: string): string {
  if (name === '-') return 'stdin';
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd');
  if (SCHEME.test(whole)) return whole.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
  const path = whole.replace(/\\/g, '/').replace(/^(\.\/)+/, '');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
