import { stat } from 'node:fs/promises';
import { AppError } from '../model/error/app-error.ts';
import { fileError } from './local/file-error.ts';
import { listFolder } from './local/list-folder.ts';
import { STDIN } from './local/open-stdin.ts';
import { said } from '../model/error/said.ts';

/** One thing to read. */
export type Source =
  | { kind: 'file'; path: string }
  | { kind: 'url'; url: string }
  | { kind: 'stdin' }
  | { kind: 'failure'; uri: string; error: AppError };

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

/** What the inputs stand for, in their order: folders and globs are unfolded as they are reached. */
export async function* expandInputs(inputs: readonly string[]): AsyncGenerator<Source> {
  let stdinTaken = false;
  for (const input of inputs) {
    if (SCHEME.test(input)) yield { kind: 'url', url: input };
    else if (input !== STDIN) yield* expandPath(input);
    else if (!stdinTaken) {
      stdinTaken = true;
      yield { kind: 'stdin' };
    } else
      yield failure(STDIN, new AppError('input-unreadable', { path: STDIN, detail: said('readAlready') }));
  }
}

async function* expandPath(path: string): AsyncGenerator<Source> {
  try {
    if ((await stat(path)).isDirectory()) yield* expandFolder(path);
    else yield { kind: 'file', path };
  } catch (error) {
    const problem = fileError(path, error);
    if (problem.code === 'input-missing') yield* expandGlob(path, problem);
    else yield failure(path, problem);
  }
}

async function* expandFolder(folder: string): AsyncGenerator<Source> {
  let empty = true;
  for await (const entry of listFolder(folder)) {
    empty = false;
    if ('problem' in entry) yield failure(entry.path, fileError(entry.path, entry.problem));
    else yield { kind: 'file', path: entry.path };
  }
  if (empty) yield failure(folder, new AppError('input-empty', { path: folder }));
}

/** A file whose name looks like a pattern was found before this. */
async function* expandGlob(pattern: string, missing: AppError): AsyncGenerator<Source> {
  const { matchGlob } = await import('./local/match-glob.ts');
  const files = await matchGlob(pattern).catch(() => []); // What is no valid pattern names no file either.
  if (files.length === 0) yield failure(pattern, missing);
  for (const path of files) yield { kind: 'file', path };
}

function failure(uri: string, error: AppError): Source {
  return { kind: 'failure', uri, error };
}
