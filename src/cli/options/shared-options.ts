import { InvalidArgumentError, Option, type Command } from 'commander';
import { STDIN_KINDS } from './reading-options.ts';

/** Options of the commands that read listings. */
export function withReading(command: Command): Command {
  return command
    .addOption(
      new Option('--stdin-as <kind>', 'what standard input holds').choices(STDIN_KINDS).default('html'),
    )
    .option('--allow-private', 'let addresses lead to this machine or a private network')
    .option('--within <selector>', 'only these parts of a page are the listing, e.g. "#product, .details"')
    .option('--timeout <seconds>', 'give an address this long to answer', wholeNumber, 30)
    .option('--max-size <megabytes>', 'refuse larger pages', wholeNumber, 64)
    .addOption(langOption())
    .option('--no-progress', 'no progress line on stderr')
    .option('--no-color', 'no colours');
}

export function langOption(): Option {
  return new Option('--lang <lang>', 'language of reports and messages').choices(['en', 'zh']).default('en');
}

export function collect(value: string, before: string[]): string[] {
  return [...before, ...value.split(',').filter(Boolean)];
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}
