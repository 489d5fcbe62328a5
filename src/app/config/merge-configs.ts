import type { Config } from '../../model/config/config.ts';

/** Merges two configurations: `over` wins, maps of rules are merged, lists like `ignores` are joined. */
export function mergeConfigs(base: Config, over: Config): Config {
  const merged: Config = { ...base, ...over };
  for (const key of ['overrides', 'ignores'] as const) {
    const both = [...(base[key] ?? []), ...(over[key] ?? [])];
    if (both.length > 0) Object.assign(merged, { [key]: both });
  }
  if (base.rules !== undefined || over.rules !== undefined) {
    // A repeated key moves to the end, because the last pattern that matches a rule wins.
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

/** Returns a setting of one value or several as an array. */
export function listOf<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
