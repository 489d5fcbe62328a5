// Completes command lines: commands, options, and the values of options.
import type { Argument, Command, Option } from 'commander';

/** A word that can complete the last one typed. */
export interface Completion {
  value: string;
  /** Its meaning in one line; may be empty. */
  about: string;
}

/** Ids that options and arguments take. Each list is loaded only when it is needed. */
export interface KnownIds {
  jurisdictions: () => Completion[];
  laws: () => Completion[];
  categories: () => Completion[];
  rules: () => Completion[];
  topics: () => Completion[];
}

type Source = (ids: KnownIds) => Completion[];

/** Patterns of rules: a topic such as "price/*", or one rule. */
const patterns: Source = (ids) => [
  ...ids.topics().map(({ value, about }) => ({ value: `${value}/*`, about })),
  ...ids.rules(),
];

/** The values of options; `several` values are separated by commas. */
const VALUES: Readonly<Record<string, { from: Source; several?: true }>> = {
  '--law': { from: (ids) => ids.jurisdictions(), several: true },
  '--category': { from: (ids) => ids.categories() },
  '--topic': { from: (ids) => ids.topics() },
  '--only': { from: patterns, several: true },
  '--skip': { from: patterns, several: true },
};

const ARGUMENTS: Readonly<Record<string, Source>> = { rule: (ids) => ids.rules(), glob: patterns };

/** The name of `rules new`, whose `--law` takes one article instead of jurisdictions. */
const NEW_RULE = 'new';

/** Returns the completions of the last word after the program's name. None: the shell completes files. */
export function completionsFor(program: Command, words: readonly string[], ids: KnownIds): Completion[] {
  const { command, open, operands } = readWords(program, words.slice(0, -1));
  const last = (words.at(-1) ?? '').trim();
  if (open !== undefined) return valuesOf(command, open, last === '=' ? '' : last, ids);
  const split = /^(--[^=]+)=(.*)$/s.exec(last);
  if (split !== null) {
    const [, name = '', value = ''] = split;
    const option = optionOf(command, name);
    const values = option === undefined ? [] : valuesOf(command, option, value, ids);
    return values.map((one) => ({ ...one, value: `${name}=${one.value}` }));
  }
  if (last.startsWith('-')) return starting(optionsOf(command), last);
  const commands = operands === 0 ? commandsOf(command) : [];
  return starting([...commands, ...argumentsOf(command.registeredArguments, operands, ids)], last);
}

interface Reading {
  command: Command;
  /** The option whose value comes next. */
  open: Option | undefined;
  /** Number of the command's arguments before the last word. */
  operands: number;
}

function readWords(program: Command, words: readonly string[]): Reading {
  const reading: Reading = { command: program, open: undefined, operands: 0 };
  for (const word of words) {
    // Some shells split `--law=cn` into three words.
    if (word === '=' && reading.open !== undefined) continue;
    if (reading.open !== undefined) reading.open = undefined;
    else if (word.startsWith('-')) {
      const option = optionOf(reading.command, word);
      reading.open = option?.required === true ? option : undefined;
    } else {
      const sub = reading.operands === 0 ? subcommand(reading.command, word) : undefined;
      if (sub === undefined) reading.operands += 1;
      else reading.command = sub;
    }
  }
  return reading;
}

const subcommand = (command: Command, word: string) => command.commands.find((one) => one.name() === word);

const optionOf = (command: Command, word: string) =>
  command.options.find(({ long, short }) => long === word || short === word);

function valuesOf(command: Command, option: Option, typed: string, ids: KnownIds): Completion[] {
  if (option.argChoices !== undefined)
    return starting(
      option.argChoices.map((value) => ({ value, about: '' })),
      typed,
    );
  const { long = '' } = option;
  if (command.name() === NEW_RULE && long === '--law') return starting(ids.laws(), typed);
  const known = VALUES[long];
  if (known === undefined) return [];
  const given = known.several === true ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const values = starting(known.from(ids), typed.slice(given.length));
  return values.map((one) => ({ ...one, value: given + one.value }));
}

function argumentsOf(all: readonly Argument[], given: number, ids: KnownIds): Completion[] {
  const argument = all[given] ?? (all.at(-1)?.variadic === true ? all.at(-1) : undefined);
  return ARGUMENTS[argument?.name() ?? '']?.(ids) ?? [];
}

function commandsOf(command: Command): Completion[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: one.description() }));
}

function optionsOf(command: Command): Completion[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long === undefined ? [] : [{ value: long, about: description }]));
}

const starting = (all: readonly Completion[], typed: string) =>
  all.filter(({ value }) => value.startsWith(typed));
