// Reads a configuration file and the ones that it extends.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfig, parseConfig } from '../../engine/compile/parse-config.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Config } from '../../model/config/config.ts';
import { isCode } from './find-config.ts';
import { listOf, mergeConfigs } from './merge-configs.ts';
import { invalidName } from './name-in-config.ts';
import { configOfPackage, resolveName } from './resolve-name.ts';
import { causeText, messagePart, type Said } from '../../model/error/message-part.ts';

export interface LoadOptions {
  lang: UiLanguage;
  /** Whether a `.js` file may be run; false where the configuration came with the inputs. */
  mayRun: boolean;
}

/**
 * Returns a configuration merged with all that it extends. Its paths are absolute, resolved from the file
 * that names them.
 * @throws AppError `config-invalid` with the file, the line and what to do
 */
export async function loadConfig(file: string, options: LoadOptions): Promise<Config> {
  return load(resolve(file), options, []);
}

async function load(file: string, options: LoadOptions, way: readonly string[]): Promise<Config> {
  const invalid = (detail: Said) => new AppError('config-invalid', { file, detail });
  if (way.includes(file)) throw invalid(messagePart('extendsItself', { way: [...way, file].join(' → ') }));
  const own = absolute(await read(file, options), file);
  let config: Config = {};
  for (const name of listOf(own.extends)) {
    const found = resolveName(name, dirname(file));
    const target = found !== undefined && statSync(found).isDirectory() ? configOfPackage(found) : found;
    if (target === undefined) throw invalidName(file, name, messagePart('extendsMissing', { name }));
    config = mergeConfigs(config, await load(target, options, [...way, file]));
  }
  return mergeConfigs(config, own);
}

async function read(file: string, { lang, mayRun }: LoadOptions): Promise<Config> {
  const fail = (detail: string | Said, cause?: unknown) =>
    new AppError('config-invalid', { file, detail }, { cause });
  if (isCode(file)) {
    if (!mayRun) throw fail(messagePart('configProgram'));
    let module: { default?: unknown };
    try {
      module = (await import(pathToFileURL(file).href)) as { default?: unknown };
    } catch (cause) {
      throw fail(causeText(cause), cause);
    }
    if (module.default === undefined) throw fail(messagePart('noDefaultExport'));
    return checkConfig(file, module.default, lang);
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AppError('config-missing', { file }, { cause });
    throw fail(causeText(cause), cause);
  }
  return parseConfig(file, text.replace(/^\ufeff/, ''), lang);
}

/** Makes paths absolute, from the configuration's own folder. */
function absolute(config: Config, file: string): Config {
  const folder = dirname(file);
  const { plugins, output, baseline, cache } = config;
  return {
    ...config,
    ...(plugins === undefined
      ? {}
      : { plugins: listOf(plugins).map((name) => pluginFolder(name, folder, file)) }),
    ...(output === undefined ? {} : { output: listOf(output).map((target) => outputIn(target, folder)) }),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
    ...(typeof cache === 'string' ? { cache: resolve(folder, cache) } : {}),
  };
}

function pluginFolder(name: string, folder: string, file: string): string {
  const found = resolveName(name, folder);
  if (found === undefined) throw invalidName(file, name, messagePart('pluginMissing', { name }));
  const isPackage = statSync(join(found, 'package.json'), { throwIfNoEntry: false }) !== undefined;
  return isPackage ? join(found, 'rules') : found;
}

/** Makes the path of `format:path` absolute and keeps the format: "json:out.json" → "json:/shop/out.json". */
function outputIn(target: string, folder: string): string {
  const [, format = '', path = ''] = /^([a-z]{2,}:)?(.*)$/s.exec(target) ?? [];
  return format + resolve(folder, path);
}
