import type { Command } from 'commander';
import { completionsFor } from '../complete/completions.ts';
import { knownIds } from '../complete/known-ids.ts';
import { shellScript } from '../complete/shell-scripts.ts';
import type { Shell } from '../complete/shells.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** Prints the completion script of a shell or, called by one, the completions of the last word. */
export function completeCommand(
  shell: Shell,
  words: readonly string[],
  program: Command,
  lang: UiLanguage,
): void {
  if (words.length === 0) {
    process.stdout.write(shellScript(shell));
    return;
  }
  const lines = completionsFor(program, words, knownIds(lang)).map(
    ({ value, about }) => `${value}\t${about.replace(/\s+/g, ' ')}\n`,
  );
  process.stdout.write(lines.join(''));
}
