import { Option, type Argument, type Command, type Help } from 'commander';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, type NameIn } from '../../messages/message.ts';

/** What commander itself writes into a help text, and our name for it. */
const TITLES: Readonly<Record<string, NameIn<'help'>>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

/** Has a command's help written in a language of the interface, commander's own words included. */
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

/** The description with the values that may be given and the one that holds where none is. */
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
