// Compares the availability of a catalogue's row with its landing page.

import type { Availability } from '../../model/listing/availability.ts';
import { sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** What a state means for a buyer. States that are missing here are ambiguous. */
const MEANS: Partial<Record<Availability, 'now' | 'later' | 'no'>> = {
  InStock: 'now',
  LimitedAvailability: 'now',
  OnlineOnly: 'now',
  PreOrder: 'later',
  PreSale: 'later',
  BackOrder: 'later',
  OutOfStock: 'no',
  SoldOut: 'no',
  Discontinued: 'no',
};

const means = (value: unknown) => MEANS[value as Availability];

/** Fails where row and landing page differ in whether the goods are available now, later or not. */
const landingAvailability: RelationCheck = (context) =>
  verdict(
    sidesOf(context, 'availability'),
    ({ listing, right, offers }) => {
      const stated = means(listing.availability);
      if (stated === undefined || means(right[0].value) === undefined) return undefined;
      const said = [...right.map(({ value }) => value), ...offers.map((one) => one.availability)];
      return said.some((value) => means(value) === stated);
    },
    { harmless: ({ listing }) => means(listing.availability) === 'no' },
  );

export const relation: Relation = {
  name: 'landing-availability',
  same: { what: 'availability', of: 'row', because: 'landing' },
  check: landingAvailability,
};
