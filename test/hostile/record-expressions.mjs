// Loaded before the command: keeps the source of every expression that is put together at run time.
import { writeFileSync } from 'node:fs';

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
  writeFileSync(process.env.RECORD_EXPRESSIONS, JSON.stringify([...made.values()]));
});
