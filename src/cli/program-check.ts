import { Option, type Command } from 'commander';
import type { Worker } from 'node:worker_threads';
import { kindOf } from '../ingest/bytes/input-kind.ts';
import { FORMATS } from '../report/formats.ts';
import type { CheckFlags } from './options/flags-as-config.ts';
import type { SetStatus } from './process/set-status.ts';
import { collect, wholeNumber, withReading } from './options/shared-options.ts';

/** `claimcheck check`. Options have no defaults here: what is not given may stand in the configuration. */
export function addCheckCommand(program: Command, setStatus: SetStatus): void {
  withReading(program.command('check'))
    .description('check listings and report; exit 1 where something at or above --fail-on was found')
    .argument('<input...>', 'pages, folders, globs, catalogues, addresses, or - for standard input')
    .option('--law <list>', 'jurisdictions to check under, e.g. cn,eu,uk (auto: decided by the listing)')
    .option('--as-of <date>', 'the law as in force on this day, YYYY-MM-DD (today)')
    .option('--category <id>', 'what kind of goods it is, instead of deciding by the listing')
    .option('--only <glob>', 'run only these rules; may be repeated', collect, [])
    .option('--skip <glob>', 'leave these rules out; may be repeated', collect, [])
    .option('--rules <folder>', 'rules of your own, added to those that come with the tool', collect, [])
    .addOption(
      new Option('--format <format>', 'report on standard output (text, unless --output is given)').choices(
        FORMATS,
      ),
    )
    .option(
      '--output <file>',
      'write a report to a file, as its ending says or FORMAT:FILE; may be repeated',
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .addOption(
      new Option('--fail-on <outcome>', 'what makes the exit status 1 (violation)').choices([
        'violation',
        'review',
        'none',
      ]),
    )
    .option('--min-score <n>', 'exit 1 where a listing scores lower', wholeNumber)
    .option('--min-mean-score <n>', 'exit 1 where all listings together score lower on average', wholeNumber)
    .option('--max-violations <n>', 'exit 1 only where there are more violations', wholeNumber)
    .option('--baseline <file>', 'findings known from before: marked, but they fail nothing')
    .option('--write-baseline', 'put all findings of this run into the baseline')
    .option('--prune-baseline', 'take out of the baseline what is fixed')
    .addOption(
      new Option(
        '--inline-ignores [where]',
        'honour <!-- claimcheck-ignore RULE: REASON --> in files, or in all pages',
      ).choices(['files', 'all']),
    )
    .option('--config <file>', 'the configuration (found upward from the inputs)')
    .option('--no-config', 'use none')
    .option('--print-config', 'print what would hold, and check nothing')
    .option('--cache <folder>', 'keep results of unchanged pages here (node_modules/.cache or the system’s)')
    .option('--no-cache', 'check every page anew')
    .option(
      '--jobs <n>',
      'threads that check the rows of catalogues; worth it from some ten thousand rows',
      wholeNumber,
      1,
    )
    .option('--follow', 'fetch the page that each row of a catalogue links to, and compare the two')
    .option('--explain-score', 'print how each score was reckoned')
    .option('--quiet', 'print no report for listings without findings')
    .action(async (inputs: string[], flags: CheckFlags, command: Command) => {
      const workers = await workersFor(inputs, flags);
      const { checkCommand } = await import('./commands/check-command.ts');
      const langGiven = command.getOptionValueSource('lang') === 'cli';
      setStatus(await checkCommand(inputs, { ...flags, langGiven }, workers));
    });
}

/** To load all that a check needs takes as long as to start a worker: the two go on together. */
async function workersFor(inputs: readonly string[], { jobs, follow }: CheckFlags): Promise<Worker[]> {
  if (jobs < 2 || follow === true || !inputs.some((input) => kindOf(input) === 'catalogue')) return [];
  const { startWorkers } = await import('../app/pool/start-workers.ts');
  return startWorkers(jobs);
}
