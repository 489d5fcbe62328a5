// V8 settings for compiling, measured on this program.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before V8 optimizes it: eight times V8's default. */
const BUDGET = 1_000_000;
/** Limit, in bytes, of the bytecode that V8 inlines into an optimized function: a third of V8's default. */
const INLINED = 300;

/**
 * Makes V8 optimize functions later. Pages differ, so code optimized for one page is often discarded at the
 * next: compiling was a third of a run of 279 pages, in each thread. This takes two fifths less processor
 * time, and two threads no longer slow each other down (`bench/jobs.ts`).
 */
export function compileLate(): void {
  if (!isSettable) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/**
 * Makes V8 inline less: smaller functions compile sooner. It saves a twentieth of the processor time of pages
 * or of 100,000 rows.
 */
export function inlineLess(): void {
  if (!isSettable) return;
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}

/**
 * Makes V8 compile a regex at its first use. By default it interprets the first use and compiles at the
 * second, which is a sixth of a page's time (`bench/pages.ts`). The interpreter stays enabled: without it,
 * regexes that already ran would crash the process.
 */
export function compileExpressionsAtOnce(): void {
  if (!isSettable) return;
  setFlagsFromString('--regexp-tier-up-ticks=0');
}

/** Node 22 and later do not have these V8 flags, and would print a warning. */
const isSettable = Number.parseInt(process.versions.node, 10) < 22;
