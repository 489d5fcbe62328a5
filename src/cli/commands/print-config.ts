import { printMessage } from '../process/print-message.ts';
import type { CheckSettings } from '../options/check-settings.ts';

/** Prints the settings of a run as a configuration, and on stderr the file they came from. */
export function printConfig({ config, file, plan, gate, format }: CheckSettings): void {
  const { laws, lang } = plan;
  const effective = {
    laws,
    lang,
    failOn: gate.failOn,
    ...(format === undefined ? {} : { format }),
    ...config,
  };
  process.stdout.write(`${JSON.stringify(effective, undefined, 2)}\n`);
  if (file !== undefined) printMessage(file);
}
