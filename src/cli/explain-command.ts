export async function runExplain(rule: string, options: Record<string, unknown>): Promise<void> {
  await Promise.resolve();
  void rule;
  void options;
}
