// Names of inputs as URIs.
const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Returns an input's name as a URI reference: URLs unchanged, paths escaped, relative ones relative. */
export function artifactUri(name: string): string {
  if (name === '-') return 'stdin';
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd');
  if (SCHEME.test(whole)) return whole.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
  const path = whole.replace(/\\/g, '/').replace(/^(\.\/)+/, '');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
