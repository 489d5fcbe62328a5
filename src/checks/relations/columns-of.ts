import { propertiesOf, type StatedText } from '../../claims/facts/stated.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';

/** Columns of a catalogue, and properties of the markup that no text shows. */
export function columnsOf({ extraction, conceptsOf, scanned }: CheckContext): StatedText[] {
  return propertiesOf(extraction, conceptsOf, scanned.words).filter(
    ({ evidence: { block, source } }) => block === undefined || source === 'feed',
  );
}
