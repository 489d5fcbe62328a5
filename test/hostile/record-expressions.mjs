// Loaded before the command: keeps the source of every expression that is put together at run time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const Plain = globalThis.RegExp;
const made = new Map();

globalThis.RegExp = new Proxy(Plain, {
  construct(target, args, asked) {
    const one = Reflect.construct(target, args, asked === globalThis.RegExp ? Plain : asked);
    made.set(`${one.source}/${one.flags}`, { source: one.source, flags: one.flags });
    return one;
  },
  apply: (_target, _self, args) => new globalThis.RegExp(...args),
});

process.on('exit', () => {
  // Each thread writes a file of its own.
  const file = join(process.env.RECORD_EXPRESSIONS, `${threadId}.json`);
  writeFileSync(file, JSON.stringify([...made.values()]));
});
