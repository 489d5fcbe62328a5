import type { Config } from '../../model/config/config.ts';

/** What `over` says holds; maps of rules are joined, and lists that add to each other are put together. */
export function mergeConfigs(base: Config, over: Config): Config {
  const merged: Config = { ...base, ...over };
  for (const key of ['overrides', 'ignores'] as const) {
    const both = [...(base[key] ?? []), ...(over[key] ?? [])];
    if (both.length > 0) Object.assign(merged, { [key]: both });
  }
  if (base.rules !== undefined || over.rules !== undefined) {
    // A key written again stands at the end: the last that fits a rule holds.
    const rules = new Map(Object.entries(base.rules ?? {}));
    for (const [pattern, setting] of Object.entries(over.rules ?? {})) {
      rules.delete(pattern);
      rules.set(pattern, setting);
    }
    merged.rules = Object.fromEntries(rules);
  }
  const plugins = [...listOf(base.plugins), ...listOf(over.plugins)];
  if (plugins.length > 0) merged.plugins = [...new Set(plugins)];
  delete merged.extends;
  delete merged.$schema;
  return merged;
}

/** A setting of one value or several, as a list. */
export function listOf<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
