import type { Worker } from 'node:worker_threads';
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
  setup: WorkerSetup;
  /** One listing may take this long, in milliseconds; 0 is no limit. */
  timeoutMs: number;
  /** Workers that have begun to load already. */
  started?: readonly Worker[];
}

interface Job extends Task {
  id: number;
  resolve: (answer: object) => void;
  reject: (error: Error) => void;
}

interface Hand {
  worker: Worker;
  /** It has loaded what it needs; the first job of its queue is under way. */
  isReady: boolean;
  queue: Job[];
  timer: NodeJS.Timeout | undefined;
}

/** Workers that can be ended: one that takes too long or too much memory is replaced, and costs what it was at only. */
export class WorkerCrew {
  private readonly options: CrewOptions;
  private readonly hands: Hand[] = [];
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

  /** Some worker can begin at once. */
  get isReady(): boolean {
    return this.hands.some((hand) => hand.isReady);
  }

  /** Lets the workers load what they need. */
  start(): void {
    while (this.hands.length < this.options.jobs) {
      const hand: Hand = { worker: this.hire(), isReady: false, queue: [], timer: undefined };
      this.hands.push(hand);
      this.employ(hand);
    }
  }

  /** The worker's answer, or why there is none. Rejects where workers cannot even begin. */
  run(task: Task): Promise<object> {
    this.start();
    return new Promise((resolve, reject) => {
      const hand = this.hands.reduce((least, one) => (loadOf(one) < loadOf(least) ? one : least));
      this.sent += 1;
      const job: Job = { ...task, id: this.sent, resolve, reject };
      hand.queue.push(job);
      post(hand, job);
      if (hand.queue.length === 1) this.watch(hand);
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { timer } of this.hands) clearTimeout(timer);
    await Promise.all(
      [...this.hands.map(({ worker }) => worker), ...this.spare].map((one) => one.terminate()),
    );
  }

  private hire(): Worker {
    return this.spare.pop() ?? (startWorkers(1, this.options.jobs)[0] as Worker);
  }

  private employ(hand: Hand): void {
    const { worker } = hand;
    worker.ref();
    worker.postMessage(this.options.setup);
    worker.on('message', (answer: { id?: number }) => {
      if (hand.worker === worker) this.take(hand, answer);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const lost = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault';
      this.replace(hand, worker, { lost, detail: error.message });
    });
    worker.on('exit', () => this.replace(hand, worker, { lost: 'fault', detail: 'its worker ended' }));
  }

  private take(hand: Hand, answer: { id?: number }): void {
    if (answer.id === undefined) hand.isReady = true;
    else hand.queue.shift()?.resolve(answer);
    this.watch(hand);
  }

  /** The clock runs for the job that is under way. */
  private watch(hand: Hand): void {
    clearTimeout(hand.timer);
    const { timeoutMs } = this.options;
    const [job] = hand.queue;
    if (job === undefined || !hand.isReady || timeoutMs === 0) return;
    const { worker } = hand;
    const detail = `${timeoutMs / 1000}`;
    const end = () => {
      // An answer may lie here already, unread: this thread was busy.
      if (hand.queue[0] === job) this.replace(hand, worker, { lost: 'time', detail });
    };
    hand.timer = setTimeout(() => setImmediate(() => setImmediate(end)), timeoutMs);
  }

  private replace(hand: Hand, worker: Worker, why: Lost): void {
    if (hand.worker !== worker || this.isClosed) return;
    clearTimeout(hand.timer);
    const guilty = hand.isReady ? hand.queue.shift() : undefined;
    if (!hand.isReady) {
      // It did not even load: the next one would not either.
      for (const job of hand.queue.splice(0)) job.reject(new Error(why.detail));
    }
    hand.worker = this.hire();
    hand.isReady = false;
    void worker.terminate();
    this.employ(hand);
    for (const job of hand.queue) post(hand, job);
    guilty?.resolve(why);
  }
}

function loadOf({ queue }: Hand): number {
  return queue.reduce((sum, { load }) => sum + load, 0);
}

function post({ worker }: Hand, job: Job): void {
  const { id, message, memory } = job;
  // Memory that went with a worker that was ended is gone.
  if (memory === undefined || memory.byteLength === 0) worker.postMessage({ ...message, id });
  else worker.postMessage({ ...message, id, memory }, [memory]);
}
