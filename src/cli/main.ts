import { runCommandLine } from './command-line.ts';
import { onUncaughtError } from './output/fault.ts';
import { handleStdoutErrors } from './output/stdout-errors.ts';
import { uiLanguageOf } from './process/ui-language.ts';

// The program's entry. Only this file sets the exit status.
const lang = uiLanguageOf(process.argv);
handleStdoutErrors(lang);
onUncaughtError(lang);
// Kept if the process ends early because nothing is left to wait for.
process.exitCode = 3;
void runCommandLine(process.argv).then((status) => {
  process.exitCode = status;
});
