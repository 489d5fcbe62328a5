import { expect, it } from 'vitest';
import { regionOf } from '../../src/quantity/number/locale-separators.ts';

it.each(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'zh', 'pl', 'sv'])(
  'the region of %s is the one that the locale data have',
  (lang) => expect(regionOf(lang)).toBe(new Intl.Locale(lang).maximize().region),
);
