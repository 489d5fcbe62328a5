// Tells a listing that takes long from a machine that gives this process no time to work on it.

/** Under this share of a processor for each thread that has work, the machine is to blame. */
const LEAST_SHARE = 0.5;

/** What share of the machine this process gets from now on. */
export class MachineShare {
  private readonly since = performance.now();
  private readonly before = process.cpuUsage();

  /** Did so many threads that had work all the while get too little time for it? */
  wasStarved(threads: number): boolean {
    const { user, system } = process.cpuUsage(this.before);
    const had = (user + system) / 1000;
    return had < (performance.now() - this.since) * LEAST_SHARE * threads;
  }
}
