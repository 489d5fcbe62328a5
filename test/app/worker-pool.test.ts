import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkerPool } from '../../src/app/pool/worker-pool.ts';

/** Answers when it is told to, as a thread does on a busy machine. */
class SlowWorker extends EventEmitter {
  readonly sent: { id?: number }[] = [];
  postMessage(message: { id?: number }) {
    this.sent.push(message);
  }
  ref() {
    return undefined;
  }
  terminate() {
    return Promise.resolve(0);
  }
  answer(id: number) {
    this.emit('message', { id, report: `of ${id}` });
  }
}

function crewOf(timeoutMs: number) {
  const [first, second] = [new SlowWorker(), new SlowWorker()];
  // The last of those started is taken first.
  const crew = new WorkerPool({
    jobs: 1,
    setup: { rules: [], plan: {} as never },
    timeoutMs,
    started: [second, first] as never,
  });
  crew.start();
  first.emit('message', { isReady: true });
  const run = (name: string) => crew.run({ load: 1, message: { name } });
  return { first, second, run };
}

describe('a crew of workers', () => {
  it('gives each task its own answer, in whatever order they come', async () => {
    const { first, run } = crewOf(0);
    const tasks = [run('a'), run('b')];
    first.answer(2);
    first.answer(1);
    expect(await Promise.all(tasks)).toEqual([
      { id: 1, report: 'of 1' },
      { id: 2, report: 'of 2' },
    ]);
  });

  it('keeps an answer that lay unread when its worker broke over the next task', async () => {
    const { first, second, run } = crewOf(0);
    const tasks = [run('a'), run('b'), run('c')];
    first.emit('error', new Error('broken by b'));
    first.answer(1);
    first.emit('exit');
    second.emit('message', { isReady: true });
    second.answer(3);
    expect(await Promise.all(tasks)).toEqual([
      { id: 1, report: 'of 1' },
      { lost: 'fault', detail: 'broken by b' },
      { id: 3, report: 'of 3' },
    ]);
  });

  it('passes over an answer of a worker that was ended', async () => {
    const { first, second, run } = crewOf(0);
    const tasks = [run('a'), run('b')];
    first.emit('exit');
    second.emit('message', { isReady: true });
    first.answer(2);
    second.answer(2);
    expect(await Promise.all(tasks)).toEqual([
      { lost: 'fault', detail: 'its worker ended' },
      { id: 2, report: 'of 2' },
    ]);
  });
});

describe('the time that a listing has', () => {
  const SECOND = 1_000_000;
  let used = 0;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'performance'] });
    vi.spyOn(process, 'cpuUsage').mockImplementation((before) => ({
      user: used - (before?.user ?? 0),
      system: 0,
    }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is over for one that worked all the while', async () => {
    const { run } = crewOf(10_000);
    const task = run('a');
    used += 10 * SECOND;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await task).toEqual({ lost: 'time', detail: '10' });
  });

  it('is given anew where the machine was busy with other things', async () => {
    const { first, run } = crewOf(10_000);
    const task = run('a');
    used += SECOND;
    await vi.advanceTimersByTimeAsync(25_000);
    first.answer(1);
    expect(await task).toEqual({ id: 1, report: 'of 1' });
  });

  it('ends at last on a machine that stays busy', async () => {
    const { run } = crewOf(10_000);
    const task = run('a');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await task).toEqual({ lost: 'time', detail: '10' });
  });
});
