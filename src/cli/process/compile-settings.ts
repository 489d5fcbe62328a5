import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 optimizes it: eight times as many as V8's own. */
const BUDGET = 1_000_000;
/** Bytes of other functions' bytecode that V8 copies into one it optimizes: a third of V8's own. */
const INLINED = 300;

/**
 * Pages differ, so that what V8 compiles for one of them is often thrown away at the next: a third of a run of 279 pages
 * was compiling, in each thread anew. Told to wait, V8 takes two fifths less of the processors, and two threads are no
 * longer in each other's way (`bench/jobs.ts`).
 */
export function compileLate(): void {
  if (!isSettable) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** Smaller functions are compiled sooner: a run of pages or of 100,000 rows takes a twentieth less of the processors. */
export function inlineLess(): void {
  if (!isSettable) return;
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}

/**
 * V8 runs an expression in an interpreter the first time and compiles it the second: both is a sixth of what one page
 * costs (`bench/pages.ts`). Told to compile at once by a count of none, not by switching the interpreter off: what had
 * run in it before would then end the process.
 */
export function compileExpressionsAtOnce(): void {
  if (!isSettable) return;
  setFlagsFromString('--regexp-tier-up-ticks=0');
}

/** V8 of Node 22 and later has no such settings, and would say so. */
const isSettable = Number.parseInt(process.versions.node, 10) < 22;
