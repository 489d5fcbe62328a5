// Tells a slow listing from an overloaded machine that gives this process too little processor time.

/** Minimum processor time per thread and second, in seconds. Below it the machine is the cause. */
const LEAST_SHARE = 0.5;

/** Measures the processor time that this process gets from now on. */
export class ProcessorShare {
  private readonly since = performance.now();
  private readonly before = process.cpuUsage();

  /** True if so many busy threads got too little processor time. */
  wasStarved(threads: number): boolean {
    const { user, system } = process.cpuUsage(this.before);
    const had = (user + system) / 1000;
    return had < (performance.now() - this.since) * LEAST_SHARE * threads;
  }
}
