import { runCommandLine } from './command-line.ts';
import { handleStdoutErrors } from './output/stdout-errors.ts';
import { uiLanguageOf } from './process/ui-language.ts';

// The one place that sets the exit status.
handleStdoutErrors(uiLanguageOf(process.argv));
process.exitCode = await runCommandLine(process.argv);
