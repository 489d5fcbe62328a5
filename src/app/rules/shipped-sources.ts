import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfFile } from '../../engine/compile/language-of-file.ts';
import type { RuleFile } from '../../engine/compile/rule-source.ts';
import { readRuleFolder } from './rule-folder.ts';
import { shippedFolder } from './shipped-file.ts';
import { zippedText } from './shipped-rules.ts';

/** A file of the shipped rules as the build read it, and what tells whether it was changed since. */
export interface StoredFile {
  hash: string;
  value: unknown;
}

export interface Sources {
  files: Map<string, RuleFile>;
  /** Languages with words that differ from what the build compiled. */
  changed: Set<string | undefined>;
  /** Languages with models of wording that differ from those the build compiled. */
  ownModels: Set<string | undefined>;
}

/** Weights are kept once, as the build compiled them: they are a fifth of the package. */
export const isModel = (path: string): boolean => path.startsWith('_wording/');

/** The shipped rules as the build read them, to be compiled together with others. */
export function storedSources(): Sources {
  return { files: new Map(Object.entries(stored())), changed: new Set(), ownModels: new Set() };
}

/**
 * The shipped rules as they are written now. Reading YAML takes most of the time that compiling takes, so files that
 * did not change since the build are taken from there.
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

/** Was the file added or changed after the build? */
export function isNewerThanBuild(path: string): boolean {
  const file = join(sourceFolder(), path);
  return existsSync(file) && stored()[path]?.hash !== hashOf(readFileSync(file, 'utf8'));
}

/** The shipped rules as written, in a clone; an installed package has none. */
export function sourceFolder(): string {
  return join(shippedFolder(), '..', '..', 'rules');
}

export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

function stored(): Readonly<Record<string, StoredFile>> {
  return JSON.parse(zippedText('sources.json')) as Record<string, StoredFile>;
}

/** A folder of somebody's own rules over the shipped ones. */
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
