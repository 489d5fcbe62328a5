import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../model/error/app-error.ts';
import { Utf8Text } from '../../wire/utf8-text.ts';
import type { Sink } from './sink.ts';
import { inOtherWords } from '../../model/error/said.ts';

/** Written in pieces of this many bytes. */
const PIECE = 1 << 17;

/**
 * A report file, written beside its place and renamed at the end: a run that is stopped leaves no half report.
 * What is no ordinary file (a device, a pipe) is written as it is.
 * @throws AppError `output-failed`
 */
export function openFileSink(path: string): Sink {
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError('output-failed', { path, detail: inOtherWords(cause) }, { cause });
    }
  };
  const { place, direct } = attempt(() => placeOf(path));
  // A name nobody can know before, and nothing may stand there yet: a link planted there is not followed.
  const draft = direct ? place : `${place}.${randomBytes(6).toString('hex')}.part`;
  const file = attempt(() => openSync(draft, direct ? 'a' : 'wx'));
  const waiting = new Utf8Text();
  let open = true;
  const put = (bytes: Uint8Array) => {
    // One call may write less than it was given, on a disk that is filling up.
    for (let at = 0; at < bytes.length;) at += attempt(() => writeSync(file, bytes, at));
  };
  const flush = () => {
    put(waiting.view());
    waiting.clear();
  };
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write(text) {
      // Encoded where it will lie: a third of what it costs to join the texts first.
      waiting.put(text);
      if (waiting.size >= PIECE) flush();
    },
    finish() {
      flush();
      attempt(() => {
        if (!direct) fsyncSync(file);
        close();
        if (!direct) renameSync(draft, place);
      });
    },
    abandon() {
      try {
        close();
      } finally {
        if (!direct) rmSync(draft, { force: true });
      }
    },
  };
}

/** Where the report is to stand in the end: folders that are missing are made. */
function placeOf(path: string): { place: string; direct: boolean } {
  // `/dev/stdout` is a link of the system's own.
  const isLink =
    !path.startsWith('/dev/') && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) throw new AppError('output-link', { path, target: readlinkSync(path) });
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile() === true) return { place: path, direct: false };
  if (entry !== undefined) return { place: path, direct: true };
  mkdirSync(dirname(path), { recursive: true });
  return { place: path, direct: false };
}
