import type { CommanderError } from 'commander';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';

/**
 * Returns commander's error in the user's language. The error is known by its code, and its names are taken
 * from the quotation marks. Undefined for what is no error, such as `--help`.
 */
export function usageText(error: CommanderError, lang: UiLanguage): string | undefined {
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const similar = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(error.message)?.[1];
  const hint = similar === undefined ? '' : `\n${message(lang, 'usage', 'didYouMean', { names: similar })}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return message(lang, 'usage', 'unknownOption', { name }) + hint;
    case 'commander.unknownCommand':
      return message(lang, 'usage', 'unknownCommand', { name }) + hint;
    case 'commander.missingArgument':
      return message(lang, 'usage', 'missingArgument', { name });
    case 'commander.optionMissingArgument':
      return message(lang, 'usage', 'missingValue', { name });
    case 'commander.invalidArgument': {
      const [, argument, why = ''] =
        /is invalid(?: for argument '([^']*)')?\. (.*)$/s.exec(error.message) ?? [];
      const said = argument === undefined ? { name, value } : { name: argument, value: name };
      return message(lang, 'usage', 'invalidValue', { ...said, why });
    }
    case 'commander.excessArguments': {
      const [expected = '', got = ''] = error.message.match(/\d+/g) ?? [];
      return message(lang, 'usage', 'tooManyArguments', { name, expected, got });
    }
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    default:
      return error.message.replace(/^error: /, '');
  }
}
