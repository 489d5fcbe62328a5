// Writes a report file.
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
import { causeText } from '../../model/error/message-part.ts';

/** Number of bytes written at a time. */
const PIECE = 1 << 17;

/**
 * Opens a report file. It is written under a temporary name and renamed at the end, so a stopped run leaves
 * no half report. A device or pipe is written directly.
 * @throws AppError `output-failed`
 */
export function openFileSink(path: string): Sink {
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError('output-failed', { path, detail: causeText(cause) }, { cause });
    }
  };
  const { place, direct } = attempt(() => placeOf(path));
  // An unpredictable name that must not exist yet, so that a planted link is not followed.
  const draft = direct ? place : `${place}.${randomBytes(6).toString('hex')}.part`;
  const file = attempt(() => openSync(draft, direct ? 'a' : 'wx'));
  const waiting = new Utf8Text();
  let open = true;
  const put = (bytes: Uint8Array) => {
    // One call may write fewer bytes than it was given, when a disk is nearly full.
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
      // Encoded straight into the buffer, which costs a third of joining strings first.
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

/** Returns the final path of the report, and creates missing folders. */
function placeOf(path: string): { place: string; direct: boolean } {
  // `/dev/stdout` is a link that belongs to the system.
  const isLink =
    !path.startsWith('/dev/') && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) throw new AppError('output-link', { path, target: readlinkSync(path) });
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile() === true) return { place: path, direct: false };
  if (entry !== undefined) return { place: path, direct: true };
  mkdirSync(dirname(path), { recursive: true });
  return { place: path, direct: false };
}
