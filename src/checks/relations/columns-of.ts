import { propertiesOf, type StatedText } from '../../claims/facts/stated-measures.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';

/** Returns the columns of a catalogue, and the markup's properties that no text shows. */
export function columnsOf({ extraction, conceptsOf, scanned }: CheckContext): StatedText[] {
  return propertiesOf(extraction, conceptsOf, scanned.words).filter(
    ({ evidence: { block, source } }) => block === undefined || source === 'feed',
  );
}
