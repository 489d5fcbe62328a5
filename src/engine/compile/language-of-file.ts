/** Returns the language of a file of words: "_vocabulary/cure-claim/de.yaml" → "de"; else undefined. */
export function languageOfFile(path: string): string | undefined {
  const [topic, name, ...rest] = path.replace(/\.ya?ml$/, '').split('/');
  if (topic !== '_vocabulary' && topic !== '_wording') return undefined;
  return stem(name === '_sets' ? rest[1] : rest[0]);
}

/** Returns a file name up to the first dot: "de.shop" → "de". `de.shop.yaml` adds words to `de.yaml`. */
export function stem(name = ''): string {
  return name.split('.')[0] ?? '';
}
