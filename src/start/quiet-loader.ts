const LOADER = 'vm.USE_MAIN_CONTEXT_DEFAULT_LOADER';

/**
 * Node 20 prints that the loader of packages in kept code is experimental, with the process's number: no news to who
 * checks a Word file, and another text at each run. Other warnings are printed as before.
 */
export function quietLoader(): void {
  const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]) => {
    if (!String(args[0]).startsWith(LOADER)) emit(...args);
  };
}
