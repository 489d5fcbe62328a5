import type { Worker } from 'node:worker_threads';
import { MachineShare } from '../listing/machine-share.ts';
import type { Lost, WorkerSetup } from './messages.ts';
import { startWorkers } from './start-workers.ts';

export interface Task {
  /** How much there is to do, to share it out evenly. */
  load: number;
  message: object;
  /** Memory handed over with the message, if it is still there when the message is sent. */
  memory?: ArrayBuffer | undefined;
}

export interface CrewOptions {
  jobs: number;
  setup: Omit<WorkerSetup, 'done'>;
  /** The most that one listing may take, in milliseconds; 0 is no limit. */
  timeoutMs: number;
  /** Workers that have begun to load already. */
  started?: readonly Worker[];
}

interface Job extends Task {
  id: number;
  resolve: (answer: object) => void;
  reject: (error: Error) => void;
}

interface WorkerSlot {
  worker: Worker;
  /** It has loaded what it needs; the first job of its queue is under way. */
  isReady: boolean;
  queue: Job[];
  /** What it says that it did last. */
  done: Int32Array;
  timer: NodeJS.Timeout | undefined;
}

/** On a machine that is busy with other things a listing is given its time so often. */
const MOST_SPANS = 6;

/** Workers that can be ended: one that takes too long or too much memory is replaced, and costs what it was at only. */
export class WorkerCrew {
  private readonly options: CrewOptions;
  private readonly slots: WorkerSlot[] = [];
  private spare: Worker[];
  private sent = 0;
  private isClosed = false;

  constructor(options: CrewOptions) {
    this.options = options;
    this.spare = [...(options.started ?? [])];
  }

  get jobs(): number {
    return this.options.jobs;
  }

  /** What waits for the least busy worker, without what it is at: nobody knows how much of that is left. */
  get leastWaiting(): number {
    return Math.min(...this.slots.map((slot) => loadOf(slot, 1)));
  }

  /** Lets so many workers load what they need. */
  start(count = this.options.jobs): void {
    while (this.slots.length < count) {
      const worker = this.newWorker();
      const slot: WorkerSlot = { worker, isReady: false, queue: [], done: newCount(), timer: undefined };
      this.slots.push(slot);
      this.attach(slot);
    }
  }

  /** The worker's answer, or why there is none. Rejects where workers cannot even begin. */
  run(task: Task): Promise<object> {
    if (this.slots.length === 0) this.start();
    return new Promise((resolve, reject) => {
      const slot = this.slots.reduce((least, one) => (loadOf(one) < loadOf(least) ? one : least));
      this.sent += 1;
      const job: Job = { ...task, id: this.sent, resolve, reject };
      slot.queue.push(job);
      post(slot, job);
      if (slot.queue.length === 1) this.watch(slot);
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { timer } of this.slots) clearTimeout(timer);
    await Promise.all(
      [...this.slots.map(({ worker }) => worker), ...this.spare].map((one) => one.terminate()),
    );
  }

  private newWorker(): Worker {
    return this.spare.pop() ?? (startWorkers(1, this.options.jobs)[0] as Worker);
  }

  private attach(slot: WorkerSlot): void {
    const { worker } = slot;
    worker.ref();
    worker.postMessage({ ...this.options.setup, done: slot.done } satisfies WorkerSetup);
    worker.on('message', (answer: { id?: number }) => {
      if (slot.worker === worker) this.take(slot, answer);
    });
    let why: Lost = { lost: 'fault', detail: 'its worker ended' };
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const lost = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault';
      why = { lost, detail: error.message };
    });
    // Not before: what it answered until then may lie here unread.
    worker.on('exit', () => this.replace(slot, worker, why));
  }

  private take(slot: WorkerSlot, answer: { id?: number }): void {
    if (answer.id === undefined) slot.isReady = true;
    else {
      const at = slot.queue.findIndex(({ id }) => id === answer.id);
      if (at >= 0) slot.queue.splice(at, 1)[0]!.resolve(answer);
    }
    this.watch(slot);
  }

  /** The clock runs for the job that is under way. */
  private watch(slot: WorkerSlot, span = 1): void {
    clearTimeout(slot.timer);
    const { timeoutMs } = this.options;
    const [job] = slot.queue;
    if (job === undefined || !slot.isReady || timeoutMs === 0) return;
    const { worker } = slot;
    const detail = `${timeoutMs / 1000}`;
    const share = new MachineShare();
    const end = () => {
      // An answer may lie here already, unread: this thread was busy.
      if (slot.queue[0] !== job) return;
      const atWork = this.slots.filter(({ queue }) => queue.length > 0).length;
      if (span < MOST_SPANS && share.wasStarved(atWork)) this.watch(slot, span + 1);
      else this.replace(slot, worker, { lost: 'time', detail });
    };
    slot.timer = setTimeout(() => setImmediate(() => setImmediate(end)), timeoutMs);
  }

  private replace(slot: WorkerSlot, worker: Worker, why: Lost): void {
    if (slot.worker !== worker || this.isClosed) return;
    clearTimeout(slot.timer);
    const guilty = slot.isReady ? slot.queue.shift() : undefined;
    if (!slot.isReady) {
      // It did not even load: the next one would not either.
      for (const job of slot.queue.splice(0)) job.reject(new Error(why.detail));
    }
    slot.worker = this.newWorker();
    slot.isReady = false;
    slot.done = newCount();
    void worker.terminate();
    this.attach(slot);
    for (const job of slot.queue) post(slot, job);
    guilty?.resolve(why);
  }
}

function newCount(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** What is left to do, but for the first so many tasks: a worker does them in order. */
function loadOf({ queue, done }: WorkerSlot, first = 0): number {
  const last = Atomics.load(done, 0);
  const left = queue.filter(({ id }) => id > last);
  return left.slice(first).reduce((sum, { load }) => sum + load, 0);
}

function post({ worker }: WorkerSlot, job: Job): void {
  const { id, message, memory } = job;
  // Memory that went with a worker that was ended is gone.
  if (memory === undefined || memory.byteLength === 0) worker.postMessage({ ...message, id });
  else worker.postMessage({ ...message, id, memory }, [memory]);
}
