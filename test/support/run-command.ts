import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { ROOT, type Ran } from './run-bin.ts';

/** Rows are checked without a worker, which takes half a second to begin. */
export const NO_WORKER = ['--jobs', '1', '--listing-timeout', '0'];

const EVENTS = ['exit', 'SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Runs the command in this process, from its sources: many times faster than `runBin`. What needs a signal, a pipe or a
 * limit of its own takes that one; built-command.test.ts compares the two.
 */
export async function runHere(
  args: readonly string[],
  options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string } = {},
): Promise<Ran> {
  const before = { cwd: process.cwd(), env: process.env };
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
  const value = Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]);
  Object.defineProperty(process, 'stdin', { configurable: true, value });
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  process.chdir(options.cwd ?? ROOT);
  process.env = { ...before.env, ...options.env };
  for (const name of ['FORCE_COLOR', 'NO_COLOR'])
    if (options.env?.[name] === undefined) Reflect.deleteProperty(process.env, name);
  const listeners = EVENTS.map((event) => process.listeners(event as 'exit'));
  try {
    const status = await runCommandLine([process.execPath, 'claimcheck', ...args]);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.release();
    stderr.release();
    Object.defineProperty(process, 'stdin', stdin);
    process.env = before.env;
    // Those that tidy up where a process ends before its time.
    EVENTS.forEach((event, at) => {
      for (const one of process.listeners(event as 'exit'))
        if (!listeners[at]?.includes(one)) process.off(event, one);
    });
    process.chdir(before.cwd);
  }
}

function capture(stream: NodeJS.WriteStream) {
  const write = stream.write.bind(stream);
  const chunks: Buffer[] = [];
  const take = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    // Copied: who writes may use its memory again.
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(Uint8Array.from(chunk)));
    for (const done of rest) if (typeof done === 'function') (done as () => void)();
    return true;
  };
  stream.write = take;
  return {
    text: () => Buffer.concat(chunks).toString(),
    release: () => void (stream.write = write),
  };
}
