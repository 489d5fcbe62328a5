// Runs the command line and maps errors to exit statuses.
import { CommanderError, type Command } from 'commander';
import { message } from '../messages/message.ts';
import { usageText } from './options/usage-error.ts';
import { reportFault } from './output/fault.ts';
import { uiLanguageOf } from './process/ui-language.ts';
import { createProgram } from './program.ts';
import { printMessage } from './process/print-message.ts';

/** Returns the name of the command in use, such as "claimcheck check", for the hint on its help. */
function nameOf(program: Command, argv: readonly string[]): string {
  const sub = program.commands.find((one) => one.name() === argv[2]);
  return sub === undefined ? program.name() : `${program.name()} ${sub.name()}`;
}

/** Runs the command given by `process.argv` and returns the exit status. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const lang = uiLanguageOf(argv);
  let status = 0;
  const program = createProgram((code) => {
    status = code;
  }, lang);
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      const text = usageText(error, lang);
      if (text !== undefined) {
        const lines = [
          message(lang, 'command', 'error', { message: text }),
          message(lang, 'help', 'afterError', { command: nameOf(program, argv) }),
        ];
        printMessage(lines.join('\n'));
      }
      return error.exitCode === 0 ? 0 : 2;
    }
    return reportFault(error, lang);
  }
}
