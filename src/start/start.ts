import module from 'node:module';
import { join } from 'node:path';
import { compileExpressionsAtOnce } from '../cli/process/compile-settings.ts';
import { userCacheFolder } from '../cli/process/user-cache-folder.ts';
import { CompiledCode } from './compiled-code.ts';
import { ScriptLoader } from './load-scripts.ts';
import { quietLoader } from './quiet-loader.ts';

/** As of Node 22: what `CompiledCode` and `ScriptLoader` do for Node 20. */
interface CompileCache {
  enableCompileCache?: (folder: string) => unknown;
  flushCompileCache?: () => void;
}

/** Runs a program that lies beside this file. Node's own variable switches off what is kept of compiled code. */
export function start(name: string): void {
  compileExpressionsAtOnce();
  const { enableCompileCache, flushCompileCache } = module as CompileCache;
  const file = join(__dirname, name);
  const folder = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined ? cacheFolder() : undefined;
  if (folder === undefined || enableCompileCache !== undefined) {
    if (folder !== undefined) enableCompileCache?.(folder);
    module.createRequire(file)(file);
    // The flags of V8 are set by what comes next.
    flushCompileCache?.();
    return;
  }
  quietLoader();
  const loader = new ScriptLoader(new CompiledCode(folder, __dirname));
  process.on('exit', () => loader.keep());
  loader.load(file);
  loader.keep();
}

function cacheFolder(): string | undefined {
  try {
    return join(userCacheFolder(), 'code');
  } catch {
    return undefined; // A user without a home.
  }
}
