import type { StatedMeasure } from '../../claims/facts/stated-measures.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';

/** Returns the title of a label's attribute; the label itself where it names no known attribute. */
export function attributeTitle(
  { name, attributes: ids }: Pick<StatedMeasure, 'name' | 'attributes'>,
  attributes: Attributes,
): Bilingual {
  const [title] = ids.flatMap((id) => attributes[id]?.title ?? []);
  return title ?? { en: name, zh: name };
}
