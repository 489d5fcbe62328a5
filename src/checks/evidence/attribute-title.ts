import type { Stated } from '../../claims/facts/stated.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';

/** What a label names: the attribute it is known to mean, else its own words. */
export function attributeTitle(
  { name, attributes: ids }: Pick<Stated, 'name' | 'attributes'>,
  attributes: Attributes,
): Bilingual {
  const [title] = ids.flatMap((id) => attributes[id]?.title ?? []);
  return title ?? { en: name, zh: name };
}
