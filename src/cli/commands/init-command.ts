import { existsSync } from 'node:fs';
import { CONFIG_NAMES } from '../../app/config/find-config.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../model/text/bilingual.ts';
import { openFileSink } from '../output/file-sink.ts';
import { CONFIG_TEMPLATE } from './config-template.ts';

export interface InitFlags {
  force?: boolean;
  lang: UiLanguage;
}

/** Writes a commented configuration into the working folder; never over one that is there, unless told to. */
export function initCommand({ force = false, lang }: InitFlags): void {
  const there = CONFIG_NAMES.find((name) => existsSync(name));
  if (there !== undefined && !force) throw new AppError('config-exists', { file: there });
  const file = 'claimcheck.config.yaml';
  const sink = openFileSink(file);
  sink.write(CONFIG_TEMPLATE[lang]);
  sink.finish();
  process.stdout.write(
    lang === 'zh'
      ? `已写入 ${file}。接下来：claimcheck check <文件或文件夹>\n`
      : `${file} is written. Next: claimcheck check <file or folder>\n`,
  );
}
