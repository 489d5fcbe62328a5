import { describe, expect, it } from 'vitest';
import { BUTTONS, findingsOn } from '../support/page-findings.ts';
import { HONEST, MISLEADING, type Row } from './others-words-rows.ts';

function claimedOn([lang, title, text]: Row): string[] {
  const page = `<html lang="${lang}"><h1>${title}</h1><p>${text}</p><button>${BUTTONS[lang]}</button></html>`;
  return findingsOn(page, 'statement').map(({ ruleId }) => ruleId);
}

describe('words that the seller does not claim', () => {
  it.each(HONEST)('%s %s: %s', (...row) => {
    expect(claimedOn(row)).toEqual([]);
  });
});

describe('words that the seller claims, in like surroundings', () => {
  it.each(MISLEADING)('%s %s: %s', (...row) => {
    expect(claimedOn(row)).not.toEqual([]);
  });
});
