import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** Shortens names inside of packages, a fifth of their size. Our own keep theirs, for stack traces. */
export const shortNames = {
  name: 'short-names',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { minifyIdentifiers: true });
      return { contents: code, loader: 'js' };
    });
  },
};
