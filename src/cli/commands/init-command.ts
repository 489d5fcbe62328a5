import { existsSync } from 'node:fs';
import { CONFIG_NAMES } from '../../app/config/find-config.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { openFileSink } from '../output/file-sink.ts';
import { configTemplate } from './config-template.ts';
import { message } from '../../messages/message.ts';

export interface InitFlags {
  force?: boolean;
  lang: UiLanguage;
}

/** Writes a commented configuration into the working folder. Only --force overwrites an existing one. */
export function initCommand({ force = false, lang }: InitFlags): void {
  const there = CONFIG_NAMES.find((name) => existsSync(name));
  if (there !== undefined && !force) throw new AppError('config-exists', { file: there });
  const file = 'claimcheck.config.yaml';
  const sink = openFileSink(file);
  sink.write(configTemplate(lang));
  sink.finish();
  process.stdout.write(`${message(lang, 'command', 'configWritten', { file })}\n`);
}
