import { InvalidArgumentError, Option, type Command } from 'commander';
import { STDIN_KINDS } from './reading-options.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import { REDACT_MODES } from '../../model/config/redaction.ts';
import { message, UI_LANGUAGES, type NameIn } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** Adds the options of commands that read listings. */
export function withReading(command: Command, lang: UiLanguage): Command {
  const t = (name: NameIn<'help'>) => message(lang, 'help', name);
  return command
    .addOption(choice('--stdin-as <kind>', t('stdinAs'), STDIN_KINDS, lang))
    .option('--allow-private', t('allowPrivate'))
    .option('--within <selector>', t('within'))
    .option('--timeout <seconds>', t('timeout'), wholeNumber(lang), 30)
    .option('--max-wait <seconds>', t('maxWait'), wholeNumber(lang), 0)
    .option('--max-size <megabytes>', t('maxSize'), wholeNumber(lang), 64)
    .addOption(langOption(lang))
    .option('--no-progress', t('noProgress'))
    .option('--no-color', t('noColor'));
}

export function langOption(lang: UiLanguage): Option {
  return choice('--lang <lang>', message(lang, 'help', 'lang'), UI_LANGUAGES, lang).default('en');
}

/** An option with a fixed set of values. Errors are in the user's language. */
export function choice(
  flags: string,
  description: string,
  values: readonly string[],
  lang: UiLanguage,
): Option {
  return new Option(flags, description).choices(values).argParser(oneOf(values, lang));
}

/** Returns a parser that accepts only these values. */
export function oneOf(values: readonly string[], lang: UiLanguage): (value: string) => string {
  return (value) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(message(lang, 'usage', 'oneOf', { list: values.join(', ') }));
  };
}

/** An option for severities, separated by commas; may be repeated. */
export function severitiesOption(lang: UiLanguage): Option {
  const one = oneOf(SEVERITIES, lang);
  return new Option('--severity <list>', message(lang, 'help', 'severity'))
    .default([])
    .argParser((value: string, before: string[]) => [...before, ...value.split(',').map(one)]);
}

export function redactOption(lang: UiLanguage): Option {
  return choice('--redact <mode>', message(lang, 'help', 'redact'), REDACT_MODES, lang);
}

export function collect(value: string, before: string[]): string[] {
  return [...before, ...value.split(',').filter(Boolean)];
}

/** Returns a parser for a score, 0 to 100. */
export function percent(lang: UiLanguage): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 100) return number;
    throw new InvalidArgumentError(message(lang, 'usage', 'percent'));
  };
}

/** Returns a parser for whole numbers from 1 to `most`. */
export function numberUpTo(most: number, lang: UiLanguage): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(message(lang, 'usage', 'numberUpTo', { most }));
  };
}

export function wholeNumber(lang: UiLanguage): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0) return number;
    throw new InvalidArgumentError(message(lang, 'usage', 'wholeNumber'));
  };
}
