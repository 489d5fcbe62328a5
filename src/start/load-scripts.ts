// Loads scripts together with their stored compiled code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script, constants } from 'node:vm';
import type { CompiledCode } from './compiled-code.ts';

/** Minimum number of bytes of a script. A smaller one compiles faster than its code is read. */
const WORTH_KEEPING = 4096;

type Require = (id: string) => unknown;
type Wrapped = (exports: object, require: Require, module: { exports: object }, file: string) => void;

interface Fresh {
  name: string;
  source: Uint8Array;
  script: Script;
  /** Tag of V8's flags when it was compiled. */
  tag: number;
}

/**
 * Loads CommonJS scripts as `require` does, with the code that V8 compiled in an earlier run. It halves their
 * load time (`bench/pages.ts`, one page). Node 22 does this itself.
 */
export class ScriptLoader {
  private readonly code: CompiledCode;
  private readonly loaded = new Map<string, { exports: object }>();
  private fresh: Fresh[] = [];

  constructor(code: CompiledCode) {
    this.code = code;
  }

  load(file: string): object {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    const required = createRequire(file);
    const require = (id: string) =>
      id.startsWith('.') ? this.load(join(dirname(file), id)) : (required(id) as unknown);
    this.compile(file)(module.exports, require, module, file);
    return module.exports;
  }

  /** Stores newly compiled code, including all functions called so far. */
  keep(): void {
    const tag = cachedDataVersionTag();
    for (const { name, source, script, tag: before } of this.fresh)
      // Code compiled under other flags could not be used again.
      if (before === tag && this.code.read(name, source) === undefined)
        this.code.write(name, source, script.createCachedData());
    this.fresh = [];
  }

  private compile(file: string): Wrapped {
    const source = readFileSync(file);
    const name = basename(file);
    // Node 20 cannot resolve `import()` from stored code, so such scripts are always compiled.
    const isKept = source.length >= WORTH_KEEPING && !source.includes('import(');
    const script = new Script(`(function(exports,require,module,__filename){${source.toString()}\n})`, {
      filename: file,
      cachedData: isKept ? this.code.read(name, source) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (isKept && script.cachedDataRejected !== false)
      this.fresh.push({ name, source, script, tag: cachedDataVersionTag() });
    return script.runInThisContext() as Wrapped;
  }
}
