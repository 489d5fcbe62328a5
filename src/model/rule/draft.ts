const TEXTS = ['title', 'message', 'why', 'fix'] as const;

/** Fills the missing language of a rule file with `draft: true` from the other language. */
export function fillDraft(file: unknown): unknown {
  if (!isRecord(file) || file['draft'] !== true) return file;
  const filled: Record<string, unknown> = { ...file };
  for (const name of TEXTS) {
    const text = file[name];
    if (isRecord(text))
      filled[name] = { ...text, en: text['en'] ?? text['zh'], zh: text['zh'] ?? text['en'] };
  }
  return filled;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
