// Adds to findings where their words end in the source, so that an editor marks these and not the whole line.
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Finding } from '../../model/report/finding.ts';

/** Returns the findings with the source's place of their last character. A row or a Word file has none. */
export function placedFindings(findings: readonly Finding[], extraction: Extraction): Finding[] {
  return findings.map((finding) => {
    const { where } = finding;
    const { block, start, end, column, pageNumber } = where;
    if (column === undefined || pageNumber !== undefined) return finding;
    if (block === undefined || start === undefined || end === undefined || end <= start) return finding;
    // Joined findings may begin before the words that were found first.
    const from = extraction.placeInBlock(block, start);
    const last = extraction.placeInBlock(block, end - 1);
    if (from.line === undefined || from.column === undefined) return finding;
    if (last.line === undefined || last.column === undefined || last.line < from.line) return finding;
    const endColumn = last.column + 1;
    const isAfter = last.line > from.line || endColumn > from.column;
    return isAfter ? { ...finding, where: { ...where, ...from, endLine: last.line, endColumn } } : finding;
  });
}
