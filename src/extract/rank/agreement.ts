import { bin } from './bin.ts';

/** For each candidate, where else its value stands and how often it is shown. */
export function agreement(keys: readonly string[], sources: readonly string[]): string[][] {
  const bySource = new Map<string, Map<string, number>>();
  for (const [i, key] of keys.entries()) {
    let counts = bySource.get(key);
    if (!counts) bySource.set(key, (counts = new Map<string, number>()));
    counts.set(sources[i]!, (counts.get(sources[i]!) ?? 0) + 1);
  }
  const values = `values:${bin(bySource.size)}`;
  return keys.map((key, i) => {
    const own = sources[i]!;
    const features: string[] = [];
    for (const [source, count] of bySource.get(key)!)
      if (source !== own) features.push(`also:${source}`, `${own}+${source}`);
      else if (source === 'visible') features.push(`times:${bin(count)}`);
    features.push(values);
    return features;
  });
}
