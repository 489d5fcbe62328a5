// The source files of the shipped rules, which are compiled together with the user's own.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfFile } from '../../engine/compile/language-of-file.ts';
import type { RuleFile } from '../../engine/compile/rule-source.ts';
import { readRuleFolder } from './rule-folder.ts';
import { shippedFolder } from './shipped-file.ts';
import { zippedText } from './shipped-rules.ts';

/** A source file as the build read it, with a hash to see whether it changed since. A package has no hashes. */
export interface StoredFile {
  hash?: string;
  value: unknown;
}

/** What a clone has of a source file beside its value: the hash, and all examples, of which a package has fewer. */
export interface CloneFile {
  hash?: string;
  examples?: StoredExamples;
}

/** The examples of a rule, or of a vocabulary file. */
export type StoredExamples = object[] | { match: string[]; none: string[] };

export interface Sources {
  files: Map<string, RuleFile>;
  /** Languages whose words differ from what the build compiled. */
  changed: Set<string | undefined>;
  /** Languages whose wording models differ from those that the build compiled. */
  ownModels: Set<string | undefined>;
}

/** True for a wording model. Models are stored only once, compiled: they are a fifth of the package. */
export const isModel = (path: string): boolean => path.startsWith('_wording/');

/** Returns the rule files as the build read them, to be compiled with others. */
export function storedSources(): Sources {
  return { files: new Map(Object.entries(stored())), changed: new Set(), ownModels: new Set() };
}

/**
 * Returns the rule files as they are now. Parsing YAML takes most of the compile time, so files that are
 * unchanged since the build are not parsed again.
 */
export function currentSources(): Sources {
  const folder = sourceFolder();
  if (!existsSync(folder)) return storedSources();
  const before = stored();
  const sources: Sources = { files: new Map(), changed: new Set(), ownModels: new Set() };
  const { files } = sources;
  for (const [path, text] of readRuleFolder(folder)) {
    const known = before[path];
    const isSame = known?.hash === hashOf(text);
    files.set(path, isSame && !isModel(path) ? known : text);
    if (!isSame) noteChange(sources, path);
  }
  for (const path of Object.keys(before)) if (!files.has(path)) noteChange(sources, path);
  return sources;
}

/** True if the file was added or changed after the build. */
export function isNewerThanBuild(path: string): boolean {
  const file = join(sourceFolder(), path);
  return existsSync(file) && stored()[path]?.hash !== hashOf(readFileSync(file, 'utf8'));
}

/** Returns the folder of the rules' sources. It exists in a clone, not in an installed package. */
export function sourceFolder(): string {
  return join(shippedFolder(), '..', '..', 'rules');
}

/** Returns a hash that tells a changed file. */
export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

function stored(): Readonly<Record<string, StoredFile>> {
  const values = JSON.parse(zippedText('sources.json')) as Record<string, unknown>;
  const isClone = existsSync(join(shippedFolder(), 'clone.json.br'));
  const more = isClone ? (JSON.parse(zippedText('clone.json')) as Record<string, CloneFile>) : {};
  const files = Object.entries(values).map(([path, value]): [string, StoredFile] => {
    const { hash, examples } = more[path] ?? {};
    return [
      path,
      {
        value: examples === undefined ? value : { ...(value as object), examples },
        ...(hash === undefined ? {} : { hash }),
      },
    ];
  });
  return Object.fromEntries(files);
}

/** Adds a folder of the user's rules. Its files replace shipped ones of the same path. */
export function addFolder(sources: Sources, folder: string): void {
  for (const [path, text] of readRuleFolder(folder)) {
    sources.files.set(path, text);
    noteChange(sources, path);
  }
}

function noteChange({ changed, ownModels }: Sources, path: string): void {
  const lang = languageOfFile(path);
  changed.add(lang);
  if (isModel(path)) ownModels.add(lang);
}
