export async function runCheck(inputs: string[], options: Record<string, unknown>): Promise<number> {
  await Promise.resolve();
  return inputs.length + Object.keys(options).length;
}
