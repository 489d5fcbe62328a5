// Shares tasks out among worker threads, and replaces a worker that fails.
import type { Worker } from 'node:worker_threads';
import { ProcessorShare } from '../listing/processor-share.ts';
import type { LostTask, WorkerSetup } from './messages.ts';
import { startWorkers } from './start-workers.ts';

export interface Task {
  /** Size of the task, such as characters, used to balance the workers. */
  load: number;
  message: object;
  /** A buffer to transfer with the message, if it still exists then. */
  memory?: ArrayBuffer | undefined;
}

export interface WorkerPoolOptions {
  jobs: number;
  setup: Omit<WorkerSetup, 'done'>;
  /** Limit per listing in milliseconds; 0 for none. */
  timeoutMs: number;
  /** Workers that are already starting. */
  started?: readonly Worker[];
}

interface Job extends Task {
  id: number;
  resolve: (answer: object) => void;
  reject: (error: Error) => void;
}

interface WorkerSlot {
  worker: Worker;
  /** It has loaded its code; the first job of its queue is in progress. */
  isReady: boolean;
  queue: Job[];
  /** The `id` of the last task that the worker finished. */
  done: Int32Array;
  timer: NodeJS.Timeout | undefined;
}

/** How many times the limit may run out while the machine is busy with other work. */
const MOST_SPANS = 6;

/** A group of workers. One that exceeds its time or memory is replaced, and only its current task is lost. */
export class WorkerPool {
  private readonly options: WorkerPoolOptions;
  private readonly slots: WorkerSlot[] = [];
  private spare: Worker[];
  private sent = 0;
  private isClosed = false;

  constructor(options: WorkerPoolOptions) {
    this.options = options;
    this.spare = [...(options.started ?? [])];
  }

  get jobs(): number {
    return this.options.jobs;
  }

  /** Waiting load of the least busy worker. The task in progress is not counted, as its rest is unknown. */
  get leastWaiting(): number {
    return Math.min(...this.slots.map((slot) => loadOf(slot, 1)));
  }

  /** Starts this many workers. */
  start(count = this.options.jobs): void {
    while (this.slots.length < count) {
      const worker = this.newWorker();
      const slot: WorkerSlot = { worker, isReady: false, queue: [], done: newCount(), timer: undefined };
      this.slots.push(slot);
      this.attach(slot);
    }
  }

  /** Sends a task to the least busy worker; returns its answer or loss. Rejects if workers cannot start. */
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
    let why: LostTask = { lost: 'fault', detail: 'its worker ended' };
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const lost = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault';
      why = { lost, detail: error.message };
    });
    // On `exit`, not on `error`: by then all answers of the worker have been delivered.
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

  /** Starts the time limit for the job in progress. */
  private watch(slot: WorkerSlot, span = 1): void {
    clearTimeout(slot.timer);
    const { timeoutMs } = this.options;
    const [job] = slot.queue;
    if (job === undefined || !slot.isReady || timeoutMs === 0) return;
    const { worker } = slot;
    const detail = `${timeoutMs / 1000}`;
    const share = new ProcessorShare();
    const end = () => {
      // The answer may have just been delivered, while this thread was busy.
      if (slot.queue[0] !== job) return;
      const atWork = this.slots.filter(({ queue }) => queue.length > 0).length;
      if (span < MOST_SPANS && share.wasStarved(atWork)) this.watch(slot, span + 1);
      else this.replace(slot, worker, { lost: 'time', detail });
    };
    slot.timer = setTimeout(() => setImmediate(() => setImmediate(end)), timeoutMs);
  }

  private replace(slot: WorkerSlot, worker: Worker, why: LostTask): void {
    if (slot.worker !== worker || this.isClosed) return;
    clearTimeout(slot.timer);
    const guilty = slot.isReady ? slot.queue.shift() : undefined;
    if (!slot.isReady) {
      // It failed while loading, and so would the next one.
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

/** Returns the load of a worker's unfinished tasks, without the first `first`. Tasks run in order. */
function loadOf({ queue, done }: WorkerSlot, first = 0): number {
  const last = Atomics.load(done, 0);
  const left = queue.filter(({ id }) => id > last);
  return left.slice(first).reduce((sum, { load }) => sum + load, 0);
}

function post({ worker }: WorkerSlot, job: Job): void {
  const { id, message, memory } = job;
  // A buffer that was transferred to an ended worker is lost.
  if (memory === undefined || memory.byteLength === 0) worker.postMessage({ ...message, id });
  else worker.postMessage({ ...message, id, memory }, [memory]);
}
