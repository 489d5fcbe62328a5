import type { CheckOptions } from './check-extraction.ts';
import { optionsOf, type CheckPlan } from './check-plan.ts';
import { nameFrom } from '../listing/listing-name.ts';

/** Returns a function that gives the options of an input. The glob library is loaded only for overrides. */
export async function inputOptions(plan: CheckPlan): Promise<(uri: string) => CheckOptions> {
  if (plan.overrides.length === 0) {
    const options = optionsOf(plan, () => false);
    return () => options;
  }
  const { default: picomatch } = await import('picomatch');
  const matchers = new Map(plan.overrides.map(({ files }) => [files, picomatch([...files], { dot: true })]));
  const known = new Map<string, CheckOptions>();
  return (uri) => {
    const name = nameFrom(plan.base, uri);
    const key = plan.overrides.map(({ files }) => (matchers.get(files)?.(name) === true ? 1 : 0)).join('');
    let options = known.get(key);
    if (options === undefined) {
      options = optionsOf(plan, (files) => matchers.get(files)?.(name) === true);
      known.set(key, options);
    }
    return options;
  };
}
