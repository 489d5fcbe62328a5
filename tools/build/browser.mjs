/** esbuild options of every script and style for a browser. */
export const BROWSER = {
  write: false,
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  logLevel: 'warning',
};
