import { propertiesOf, type StatedText } from '../../claims/facts/stated.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';

/** Properties that no text shows: columns of a catalogue, values of the markup. */
export function columnsOf({ extraction, conceptsOf, scanned }: CheckContext): StatedText[] {
  return propertiesOf(extraction, conceptsOf, scanned.words).filter(
    ({ evidence }) => evidence.block === undefined,
  );
}
