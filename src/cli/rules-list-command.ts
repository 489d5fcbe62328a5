export async function runRulesList(options: Record<string, unknown>): Promise<void> {
  await Promise.resolve();
  void options;
}
