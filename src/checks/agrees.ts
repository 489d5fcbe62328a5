import { repeatsAttribute } from '../claims/facts/signs.ts';
import type { Predicate } from '../engine/run/check-context.ts';
import type { Need } from '../engine/run/precondition.ts';
import { agreesAttribute } from './agrees-attribute.ts';
import { agreesField } from './agrees-field.ts';
import { RELATION_CHECKS } from './relations/registry.ts';

const TWO_FACTS: Need = [{ facts: repeatsAttribute }];

/** Values of a field, of an attribute, or of a relation between figures agree. */
export const agrees: Predicate<'agrees'> = {
  name: 'agrees',
  prepare: ({ field, between, attribute, relation, tolerance }, { attributes }) => {
    if (attribute !== undefined) return agreesAttribute(attribute, attributes, tolerance);
    if (relation !== undefined) {
      const { check } = RELATION_CHECKS[relation];
      return (context) => check(context, attributes, tolerance);
    }
    return agreesField(field ?? '', between, tolerance ?? 0);
  },
  needOf({ field, attribute, relation }) {
    if (attribute !== undefined) return TWO_FACTS;
    if (relation !== undefined) return RELATION_CHECKS[relation].needs;
    // A row has one value for each field.
    return [{ page: true, read: { field: field ?? '', times: 2 } }];
  },
};
