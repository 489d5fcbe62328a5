import { CommanderError } from 'commander';
import { AppError } from '../model/error/app-error.ts';
import { createProgram } from './program.ts';
import { printError } from './output/print-error.ts';
import { handleStdoutErrors } from './output/stdout-errors.ts';
import { uiLanguageOf } from './process/ui-language.ts';

/** Runs the command and sets the exit status: nothing else in the project does. */
async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = createProgram((code) => {
    status = code;
  });
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof AppError) {
      printError(error, uiLanguageOf(argv));
      return error.exitStatus;
    }
    throw error;
  }
}

handleStdoutErrors(uiLanguageOf(process.argv));
process.exitCode = await main(process.argv);
