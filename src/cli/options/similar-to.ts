/** Up to five names that share a word with the one that was not found. */
export function similarTo(name: string, names: readonly string[], lang: 'en' | 'zh'): string {
  const words = name.split(/[^a-z0-9]+/i).filter((word) => word.length > 2);
  const near = names.filter((other) => words.some((word) => other.includes(word))).slice(0, 5);
  if (near.length === 0) return '';
  return lang === 'zh' ? `相近的名称：${near.join('、')}` : ` Did you mean ${near.join(', ')}?`;
}
