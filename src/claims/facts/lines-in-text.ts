// Finds lines "Label: value" inside running texts and lists, in any language.
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { BULLETS } from '../../text/segment/bullets.ts';

/** A label with its value, and the place of the value. */
export interface LabelledLine {
  name: string;
  value: string;
  evidence: Evidence;
}

/**
 * Starts at a line, a sentence or a list entry. The value ends with it, or where the next label starts; a shortened
 * word before the figure does not end it: "Load: max. 110 kg".
 */
const LINE = new RegExp(
  `(?<=^|\\n|[•·|;；,，】／${BULLETS}]|[.。!！?？]\\s?)[ \\t]*(?<name>(?:\\d(?=[A-Z]\\p{Script=Han}))?\\p{L}[^:：\\n•|;；,，.。!！?？${BULLETS}\\d]{0,39}?)[ \\t]*[:：][ \\t]*(?<value>(?:\\p{L}{2,6}\\.[ \\t](?=\\d))?(?:(?![,，、／]\\s*\\p{L}[^:：,，;；•|\\n\\d]{0,24}[:：]|[.。!！?？](?:\\s|$)|(?<=\\p{Script=Han})[。！？]|\\s[${BULLETS}]\\s?\\p{L})[^\\n•|;；]){1,80})`,
  'gu',
);
/** A label behind the heading of its section. */
const INNER = /^(?<label>\p{L}[^:：\n\d]{0,23})[:：][ \t]*(?<value>[^\s:：][^:：\n]*)$/u;
/** A label in heavy brackets at the start of a line: "【浓度】淡香水". A value of sentences is a paragraph. */
const HEAVY =
  /(?<=^|\n|】)[ \t]*【(?<name>\p{L}{2,12})】[ \t]*(?<value>[^\n【】。！？:：•|;；]{1,60})(?=$|\n|【)/gu;
const LONGEST = 6000;
const SIGN = /[:：【]/u;

/** Returns the lines "Label: value" of a text, with their places in the block. */
export function linesIn(text: string, block: number): LabelledLine[] {
  if (text.length > LONGEST || !SIGN.test(text)) return [];
  return [LINE, HEAVY]
    .flatMap((pattern) => allMatches(text, pattern))
    .map((match) => {
      const { name = '', value: all = '' } = match.groups ?? {};
      // The heading of a section stands before the label: "General: quantity: 30".
      const { label = name, value = all } = INNER.exec(all)?.groups ?? {};
      const start = match.index + match[0].length - value.length;
      const quote = value.trimEnd();
      return {
        name: label.trimEnd(),
        value: quote,
        evidence: { source: 'visible', quote, block, start, end: start + quote.length },
      };
    });
}
