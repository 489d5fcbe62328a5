import { describe, expect, it } from 'vitest';
import { BUTTONS, findingsOn } from '../support/page-findings.ts';
import { ASIDES, BESIDE_ASIDES, type AsideRow } from './aside-rows.ts';
import { APART, TOGETHER } from './scope-rows.ts';

function contradictions([lang, title, text, ...rows]: AsideRow): string[] {
  const cells = rows.flatMap((name, at) =>
    at % 2 === 0 ? [`<tr><th>${name}</th><td>${rows[at + 1]}</td></tr>`] : [],
  );
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1><p class="price">80,00 €</p><button>${BUTTONS[lang]}</button><p>${text}</p><table>${cells.join('')}</table></main></body></html>`;
  return findingsOn(html, 'contradiction').map(
    ({ ruleId, outcome, message }) => `${outcome} ${ruleId}: ${message}`,
  );
}

describe('what is said of other goods, parts and states contradicts nothing', () => {
  it.each([...ASIDES, ...APART].map((row) => [row.join(' | '), row] as const))('%s', (_name, row) =>
    expect(contradictions(row)).toEqual([]),
  );
});

describe('what is said of the goods beside it still does', () => {
  it.each([...BESIDE_ASIDES, ...TOGETHER].map((row) => [row.join(' | '), row] as const))('%s', (_name, row) =>
    expect(contradictions(row)).not.toEqual([]),
  );
});
