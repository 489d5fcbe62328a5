// Adds suggested wordings to a report.
import { statementsIn, type Span } from '../../engine/rewrite/clause.ts';
import { passagesIn } from '../../engine/rewrite/passages.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { suggestionsForLine, type LineSuggestions } from './suggestions-for-line.ts';
import { lineGroups } from './line-groups.ts';
import { statementGroups, type StatementGroup } from './statement-groups.ts';
import { languageOf } from './wording-language.ts';

/** Limit of lines that get suggestions, the gravest first. Each suggestion takes a check of its own. */
const MOST_LINES = 60;

/**
 * Adds to each finding a wording for its whole line, or why there is none. A wording must remove all findings
 * of the line, or leave those that only reviews doubt where these are spared; `check` tries it on the listing. The
 * generator yields after each line.
 */
export function* withSuggestions(
  report: Report,
  extraction: Extraction,
  book: RuleBook,
  check: (edited: Extraction) => Report,
  sparesReviews: boolean,
): Generator<undefined, Report> {
  const { blocks, inLanguage } = extraction.listing;
  const statements = new Map<number, readonly Span[]>();
  const textOf = (block: number) => blocks[block]?.text ?? '';
  const statementsOf = (block: number) => {
    const known = statements.get(block) ?? passagesOf(textOf(block), inLanguage, book);
    statements.set(block, known);
    return known;
  };
  const answers = new Map<Finding, LineSuggestions>();
  const groups = statementGroups(report.findings, statementsOf);
  const remainingText = soundTextOf(blocks, groups);
  const around = { remainingText, report, extraction, book, check, sparesReviews };
  for (const line of lineGroups(groups, textOf).slice(0, MOST_LINES)) {
    for (const [finding, answer] of suggestionsForLine(line, statementsOf(line.block), around))
      answers.set(finding, answer);
    yield;
  }
  const findings = report.findings.map((finding): Finding => {
    const answer = answers.get(finding);
    if (answer === undefined) return finding;
    if ('refusal' in answer) return { ...finding, noWording: answer.refusal };
    return { ...finding, suggestions: answer.suggestions.map((one) => placed(one, extraction)) };
  });
  return { ...report, findings };
}

function passagesOf(text: string, inLanguage: string | undefined, book: RuleBook): Span[] {
  const rewriting = book.compiled.rewriting?.[languageOf(text, inLanguage)];
  const statements = statementsIn(text);
  return rewriting === undefined ? statements : passagesIn(text, statements, rewriting);
}

/** Returns the text outside the statements that have findings. */
function soundTextOf(blocks: readonly Block[], groups: readonly StatementGroup[]): string {
  return blocks
    .map(({ text }, block) => {
      const own = groups.filter((one) => one.block === block).sort((a, b) => b.start - a.start);
      return own.reduce((left, { start, end }) => left.slice(0, start) + '\n' + left.slice(end), text);
    })
    .join('\n');
}

/** Adds the places in the source. The end is one after the last character, as markup may follow it. */
function placed(suggestion: Suggestion, extraction: Extraction): Suggestion {
  const { block, start, end } = suggestion.edit;
  const from = extraction.placeInBlock(block, start);
  const last = end === start ? from : extraction.placeInBlock(block, end - 1);
  const to = end === start || last.column === undefined ? last : { ...last, column: last.column + 1 };
  return { ...suggestion, edit: { ...suggestion.edit, from, to } };
}
