import { expect, test } from 'vitest';
import { withWiderLaws } from '../../src/claims/listing/infer-laws.ts';

test.each([
  [['de'], ['eu', 'de']],
  [
    ['fr', 'eu'],
    ['eu', 'fr'],
  ],
  [['es'], ['eu', 'es']],
  [['at'], ['eu']],
  [['us-ca'], ['us', 'us-ca']],
  [
    ['cn', 'uk'],
    ['cn', 'uk'],
  ],
])('%j asks for the law around it too: %j', (asked, laws) => {
  expect(withWiderLaws(asked)).toEqual(laws);
});
