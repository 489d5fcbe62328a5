import { surveyOfBlock } from '../../extract/row/surveyed-block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { detectLanguage, primarySubtag } from '../../text/language/language.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';

/** Enough text to tell a language by. */
const SAMPLE = 3000;
/** A shorter text in no language that shows is taken for English. */
const TOO_SHORT = 40;

/** Sets `inLanguage` to what the text is really in; only where nothing quick tells is the slow guesser loaded. */
export function resolveLanguage(listing: Listing): undefined | Promise<void> {
  const declared = primarySubtag(listing.inLanguage);
  const sample = sampleOf(listing);
  const detected = detectLanguage(sample, declared);
  if (detected !== undefined) {
    listing.inLanguage = detected;
    return undefined;
  }
  if (lengthOf(sample) < TOO_SHORT) {
    listing.inLanguage = declared ?? 'en';
    return undefined;
  }
  return import('../../text/language/language-guess.ts').then(({ guessLanguage }) => {
    listing.inLanguage = guessLanguage(sample.map(({ text }) => text).join('\n')) ?? 'en';
  });
}

function sampleOf({ name = '', blocks }: Listing): Survey[] {
  const named = blocks.find(({ text }) => text === name);
  const sample = [named === undefined ? surveyOf(name) : surveyOfBlock(named)];
  let length = name.length;
  for (const block of blocks) {
    if (!isStatement(block.role) || block.text === name) continue;
    sample.push(surveyOfBlock(block));
    length += block.text.length + 1;
    if (length >= SAMPLE) break;
  }
  return sample;
}

function lengthOf(sample: readonly Survey[]): number {
  return sample.reduce((sum, { text }) => sum + text.length, sample.length - 1);
}
