const LOADER = 'vm.USE_MAIN_CONTEXT_DEFAULT_LOADER';

/**
 * Hides Node 20's warning that the loader of stored code is experimental. Its text changes with each process.
 * Other warnings are printed as before.
 */
export function quietLoader(): void {
  const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]) => {
    if (!String(args[0]).startsWith(LOADER)) emit(...args);
  };
}
