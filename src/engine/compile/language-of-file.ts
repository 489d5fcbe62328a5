/** The language whose words a file of rules holds, by its path; undefined for a file of no words. */
export function languageOfFile(path: string): string | undefined {
  const [topic, name, ...rest] = path.replace(/\.ya?ml$/, '').split('/');
  if (topic !== '_vocabulary' && topic !== '_wording') return undefined;
  return stem(name === '_sets' ? rest[1] : rest[0]);
}

/** Of a file that may add to another of the same name: `de.shop.yaml`, `_proofs.shop.yaml`. */
export function stem(name = ''): string {
  return name.split('.')[0] ?? '';
}
