import { runCommandLine } from './command-line.ts';
import { onStrayFault } from './output/fault.ts';
import { handleStdoutErrors } from './output/stdout-errors.ts';
import { uiLanguageOf } from './process/ui-language.ts';

// The one place that sets the exit status.
const lang = uiLanguageOf(process.argv);
handleStdoutErrors(lang);
onStrayFault(lang);
// Where nothing is left to wait for before the run has ended, not all was done.
process.exitCode = 3;
void runCommandLine(process.argv).then((status) => {
  process.exitCode = status;
});
