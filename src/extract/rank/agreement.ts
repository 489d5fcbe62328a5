// Clues from agreement: how often the same value occurs in other sources.
import { bin } from './bin.ts';

/** Returns clues for each candidate: in which other sources its value occurs, and how often it is visible. */
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
