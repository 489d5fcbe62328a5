// Translates the help texts that commander writes.
import { Option, type Argument, type Command, type Help } from 'commander';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, type NameIn } from '../../messages/message.ts';

/** Commander's own titles and the names of their translations. */
const TITLES: Readonly<Record<string, NameIn<'help'>>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

/** Makes a command print its help in a language of the interface, including commander's own words. */
export function translateHelp(command: Command, lang: UiLanguage): void {
  const t = (name: NameIn<'help'>) => message(lang, 'help', name);
  const placeholders = (text: string) =>
    text.replace('[options]', `[${t('anyOptions')}]`).replace('[command]', `[${t('anyCommand')}]`);
  command.helpOption('-h, --help', t('help'));
  if (command.commands.length > 0) command.helpCommand(`help [${t('anyCommand')}]`, t('help'));
  command.configureHelp({
    styleTitle: (title) => {
      const name = TITLES[title];
      return name === undefined ? title : t(name);
    },
    styleUsage: placeholders,
    styleSubcommandTerm: placeholders,
    optionDescription: (option) => withExtras(option, lang),
    argumentDescription: (argument) => withExtras(argument, lang),
  } satisfies Partial<Help>);
  for (const sub of command.commands) translateHelp(sub, lang);
}

/** Returns the description with the allowed values and the default. */
function withExtras(part: Option | Argument, lang: UiLanguage): string {
  const extras: string[] = [];
  if (part.argChoices !== undefined) {
    const list = part.argChoices.map((choice) => JSON.stringify(choice)).join(', ');
    extras.push(message(lang, 'help', 'choices', { list }));
  }
  const takesValue = !(part instanceof Option) || part.required || part.optional;
  if (part.defaultValue !== undefined && takesValue)
    extras.push(message(lang, 'help', 'default', { value: JSON.stringify(part.defaultValue) }));
  return extras.length === 0 ? part.description : `${part.description} (${extras.join(', ')})`;
}
