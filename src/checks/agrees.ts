import { repeatsAttribute } from '../claims/facts/signs.ts';
import type { Predicate } from '../engine/run/check-context.ts';
import type { Need } from '../engine/run/precondition.ts';
import { agreesAttribute } from './agrees-attribute.ts';
import { agreesField } from './agrees-field.ts';
import { fieldTitle } from './evidence/field-title.ts';
import { withSharedSubject } from './evidence/with-shared-subject.ts';
import { RELATION_CHECKS } from './relations/registry.ts';

const TWO_FACTS: Need = [{ facts: repeatsAttribute }];

const NAMED = { what: 'measure', of: 'variant', because: 'named' } as const;

/** The predicate `agrees`: values of a field, of an attribute, or of a relation between figures agree. */
export const agrees: Predicate<'agrees'> = {
  name: 'agrees',
  prepare: ({ field, between, attribute, relation, tolerance }, { attributes }) => {
    if (attribute !== undefined)
      return withSharedSubject(agreesAttribute(attribute, attributes, tolerance), NAMED);
    if (relation !== undefined) {
      const { check, same } = RELATION_CHECKS[relation];
      return withSharedSubject((context) => check(context, attributes, tolerance), same);
    }
    return withSharedSubject(agreesField(field ?? '', between, tolerance ?? 0), {
      what: fieldTitle(field ?? ''),
      of: 'offer',
      because: 'field',
    });
  },
  needOf({ field, attribute, relation }) {
    if (attribute !== undefined) return TWO_FACTS;
    if (relation !== undefined) return RELATION_CHECKS[relation].needs;
    // A row has only one value per field.
    return [{ page: true, read: { field: field ?? '', times: 2 } }];
  },
};
