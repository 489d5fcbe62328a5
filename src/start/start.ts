// Starts a program with its stored compiled code.
import module from 'node:module';
import { join } from 'node:path';
import { compileExpressionsAtOnce } from '../cli/process/compile-settings.ts';
import { userCacheFolder } from '../cli/process/user-cache-folder.ts';
import { CompiledCode } from './compiled-code.ts';
import { ScriptLoader } from './load-scripts.ts';
import { quietLoader } from './quiet-loader.ts';

/** Node's own compile cache, from Node 22 on. For Node 20, `CompiledCode` and `ScriptLoader` do the same. */
interface CompileCache {
  enableCompileCache?: (folder: string) => unknown;
  flushCompileCache?: () => void;
}

/** Runs a program beside this file. `NODE_DISABLE_COMPILE_CACHE` switches the stored code off. */
export function start(name: string): void {
  compileExpressionsAtOnce();
  const { enableCompileCache, flushCompileCache } = module as CompileCache;
  const file = join(__dirname, name);
  const folder = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined ? cacheFolder() : undefined;
  if (folder === undefined || enableCompileCache !== undefined) {
    if (folder !== undefined) enableCompileCache?.(folder);
    module.createRequire(file)(file);
    // Now, because the program sets V8's flags next, which would make the code invalid.
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
    return undefined; // // The user has no home folder.
  }
}
