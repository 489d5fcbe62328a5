import type { SetStatus } from './process/set-status.ts';
import { Command, Option } from 'commander';
import { addCheckCommand } from './program-check.ts';
import type { ColumnsFlags } from './commands/columns-command.ts';
import type { ExplainFlags } from './commands/explain-command.ts';
import type { ExtractFlags } from './commands/extract-command.ts';
import { SEVERITIES } from '../model/rule/outcome.ts';
import type { InitFlags } from './commands/init-command.ts';
import type { RulesListFlags } from './commands/rules-list-command.ts';
import type { RulesNewFlags } from './commands/rules-new-command.ts';
import { collect, langOption, withReading } from './options/shared-options.ts';
import { VERSION } from './process/version.ts';

/** The command line: options are declared here, what they do is loaded when it is called for. */
export function createProgram(setStatus: SetStatus): Command {
  const program = new Command('claimcheck')
    .description(
      'Reads product listings and says what in them is untrue, unproven, contradictory or left out.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run `claimcheck --help` for help.');

  addCheckCommand(program, setStatus);

  withReading(program.command('extract'))
    .description('print each listing with the evidence for every value, without judging it')
    .argument('<input...>', 'pages, folders, globs, catalogues, addresses, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .option('--explain <field>', 'show all values found for a field and why one was chosen')
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('./commands/extract-command.ts');
      setStatus(await extractCommand(inputs, flags));
    });

  withReading(program.command('catalogue').description('about catalogues').command('columns'))
    .description('print how the columns of a catalogue are understood, and what is ignored')
    .argument('<file>', 'a catalogue, its address, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (path: string, flags: ColumnsFlags) => {
      const { columnsCommand } = await import('./commands/columns-command.ts');
      await columnsCommand(path, flags);
    });

  program
    .command('init')
    .description('write a commented configuration')
    .option('--force', 'over one that is there')
    .addOption(langOption())
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./commands/init-command.ts');
      initCommand(flags);
    });

  program
    .command('explain')
    .description('what a rule asks, the law, exceptions, examples, how to mend')
    .argument('<rule>', 'a rule id, e.g. superlative/absolute-term')
    .addOption(langOption())
    .option('--rules <folder>', 'rules of your own', collect, [])
    .action(async (rule: string, flags: ExplainFlags) => {
      const { explainCommand } = await import('./commands/explain-command.ts');
      await explainCommand(rule, flags);
    });

  const rules = program.command('rules').description('list, test or begin rules');
  rules
    .command('list', { isDefault: true })
    .description('list the rules')
    .option('--law <list>', 'only rules that serve one of these jurisdictions')
    .option('--topic <topic>', 'only rules of this topic')
    .option('--category <id>', 'only rules that speak about this kind of goods')
    .addOption(new Option('--severity <severity>', 'only rules of this severity').choices(SEVERITIES))
    .option('--rules <folder>', 'rules of your own', collect, [])
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .action(async (flags: RulesListFlags) => {
      const { rulesListCommand } = await import('./commands/rules-list-command.ts');
      await rulesListCommand(flags);
    });
  rules
    .command('new')
    .description('write a stub of a rule, and of its vocabulary and law where they are new')
    .argument('<id>', 'topic and name, e.g. price/hidden-deposit')
    .option('--into <folder>', 'the folder of rules to write into', 'rules')
    .option('--concept <name>', 'the claim it forbids; its vocabulary is written unless it is there')
    .option('--words-in <list>', 'languages of a new vocabulary', collect, [])
    .option('--law <id>', 'the article it serves, e.g. eu/ucpd-6-1-b; written unless it is there')
    .addOption(langOption())
    .action(async (id: string, flags: RulesNewFlags) => {
      const { rulesNewCommand } = await import('./commands/rules-new-command.ts');
      rulesNewCommand(id, flags);
    });
  rules
    .command('test')
    .description('run the examples of the rules and of the vocabulary')
    .argument('[glob]', 'only rules whose id matches')
    .option('--rules <folder>', 'test the rules of this folder together with the shipped ones', collect, [])
    .action(async (glob: string | undefined, flags: { rules: string[] }) => {
      const { rulesTestCommand } = await import('./commands/rules-test-command.ts');
      setStatus(await rulesTestCommand(glob, flags));
    });

  for (const command of [...program.commands, ...rules.commands]) command.exitOverride().showHelpAfterError();
  return program;
}
