import { SHELLS, type Shell } from './complete/shells.ts';
import type { SetStatus } from './process/set-status.ts';
import { Command } from 'commander';
import { addCheckCommand } from './program-check.ts';
import type { ColumnsFlags } from './commands/columns-command.ts';
import type { ServeFlags } from './commands/serve-command.ts';
import type { ExplainFlags } from './commands/explain-command.ts';
import type { ExtractFlags } from './commands/extract-command.ts';
import { SEVERITIES } from '../model/rule/outcome.ts';
import type { InitFlags } from './commands/init-command.ts';
import type { RulesListFlags } from './commands/rules-list-command.ts';
import type { RulesNewFlags } from './commands/rules-new-command.ts';
import {
  choice,
  collect,
  langOption,
  oneOf,
  redactOption,
  withReading,
  wholeNumber,
} from './options/shared-options.ts';
import { VERSION } from './process/version.ts';
import type { UiLanguage } from '../messages/languages.ts';
import { message, type NameIn } from '../messages/message.ts';
import { translateHelp } from './options/translated-help.ts';

/** Returns the command line. Options are declared here; the code of each command is imported when it runs. */
export function createProgram(setStatus: SetStatus, lang: UiLanguage): Command {
  const t = (name: NameIn<'help'>) => message(lang, 'help', name);
  const program = new Command('claimcheck')
    .description(t('program'))
    .version(VERSION, '-V, --version', t('version'))
    // Errors are printed in command-line.ts, in the user's language.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

  addCheckCommand(program, setStatus, lang);

  withReading(program.command('extract'), lang)
    .description(t('extract'))
    .argument('<input...>', t('inputs'))
    .addOption(choice('--format <format>', t('howToPrint'), ['text', 'json', 'jsonl'], lang).default('text'))
    .option('--as-of <date>', t('asOfPrices'))
    .option('--explain <field>', t('explainField'))
    .addOption(redactOption(lang))
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('./commands/extract-command.ts');
      setStatus(await extractCommand(inputs, flags));
    });

  withReading(program.command('catalogue').description(t('catalogue')).command('columns'), lang)
    .description(t('columns'))
    .argument('<file>', t('catalogueFile'))
    .option('--config <file>', t('config'))
    .option('--no-config', t('noConfig'))
    .addOption(choice('--format <format>', t('howToPrint'), ['text', 'json'], lang).default('text'))
    .action(async (path: string, flags: ColumnsFlags) => {
      const { columnsCommand } = await import('./commands/columns-command.ts');
      await columnsCommand(path, flags);
    });

  program
    .command('init')
    .description(t('init'))
    .option('--force', t('force'))
    .addOption(langOption(lang))
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./commands/init-command.ts');
      initCommand(flags);
    });

  program
    .command('explain')
    .description(t('explain'))
    .argument('<rule>', t('ruleId'))
    .option('--law <list>', t('shownLaw'))
    .addOption(langOption(lang))
    .option('--rules <folder>', t('ownRules'), collect, [])
    .action(async (rule: string, flags: ExplainFlags) => {
      const { explainCommand } = await import('./commands/explain-command.ts');
      await explainCommand(rule, flags);
    });

  program
    .command('serve')
    .description(t('serve'))
    .option('--port <n>', t('port'), wholeNumber(lang), 4173)
    .option('--jobs <n>', t('deskJobs'), wholeNumber(lang))
    .option('--timeout <seconds>', t('deskTimeout'), wholeNumber(lang), 30)
    .option('--rules <folder>', t('ownRules'), collect, [])
    .addOption(langOption(lang))
    .action(async (flags: ServeFlags, command: Command) => {
      const { serveCommand } = await import('./commands/serve-command.ts');
      await serveCommand(flags, command.getOptionValueSource('lang') === 'cli');
    });

  const rules = program.command('rules').description(t('rulesCommand'));
  rules
    .command('list', { isDefault: true })
    .description(t('rulesList'))
    .option('--law <list>', t('onlyLaw'))
    .option('--topic <topic>', t('onlyTopic'))
    .option('--category <id>', t('onlyCategory'))
    .addOption(choice('--severity <severity>', t('onlySeverity'), SEVERITIES, lang))
    .option('--rules <folder>', t('ownRules'), collect, [])
    .addOption(choice('--format <format>', t('howToPrint'), ['text', 'json'], lang).default('text'))
    .addOption(langOption(lang))
    .action(async (flags: RulesListFlags) => {
      const { rulesListCommand } = await import('./commands/rules-list-command.ts');
      await rulesListCommand(flags);
    });
  rules
    .command('new')
    .description(t('rulesNew'))
    .argument('<id>', t('newId'))
    .option('--into <folder>', t('into'), 'rules')
    .option('--concept <name>', t('concept'))
    .option('--words-in <list>', t('wordsIn'), collect, [])
    .option('--law <id>', t('newLaw'))
    .addOption(langOption(lang))
    .action(async (id: string, flags: RulesNewFlags) => {
      const { rulesNewCommand } = await import('./commands/rules-new-command.ts');
      rulesNewCommand(id, flags);
    });
  rules
    .command('test')
    .description(t('rulesTest'))
    .argument('[glob]', t('glob'))
    .option('--rules <folder>', t('testRules'), collect, [])
    .addOption(langOption(lang))
    .action(async (glob: string | undefined, flags: { rules: string[]; lang: UiLanguage }) => {
      const { rulesTestCommand } = await import('./commands/rules-test-command.ts');
      setStatus(await rulesTestCommand(glob, flags));
    });

  program
    .command('complete')
    .description(t('complete'))
    .argument('<shell>', `${t('shell')}: ${SHELLS.join(', ')}`, oneOf(SHELLS, lang))
    .argument('[word...]', t('words'))
    .addOption(langOption(lang))
    .action(async (shell: Shell, words: string[]) => {
      const { completeCommand } = await import('./commands/complete-command.ts');
      completeCommand(shell, words, program, lang);
    });

  translateHelp(program, lang);
  return program;
}
