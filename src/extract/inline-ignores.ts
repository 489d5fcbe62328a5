// Reads ignores from HTML comments: a finding of the named rules is then not reported.
import { Parser } from 'htmlparser2';

/** An ignore, written as `<!-- claimcheck-ignore RULE[, RULE]: REASON (until YYYY-MM-DD) -->`. */
export interface InlineIgnore {
  /** Rule ids or patterns. */
  rules: string[];
  /** Empty if none is given; the ignore has no effect then. */
  reason: string;
  /** As written; the ignore has no effect where it is no date. */
  until?: string;
  /** Line number of the comment, from 1. */
  line: number;
}

const MARK = 'claimcheck-ignore';
/** Maximum number of comments that are read. A page with more is not annotated but hostile. */
const MAX_COMMENTS = 500;

/** Returns the ignores of a page in order. Without the mark in the text, nothing is parsed. */
export function inlineIgnores(html: string): InlineIgnore[] {
  if (!html.includes(MARK)) return [];
  const found: InlineIgnore[] = [];
  let line = 1;
  let counted = 0;
  const parser = new Parser({
    oncomment(text) {
      const body = text.trim();
      if (!body.startsWith(MARK) || found.length >= MAX_COMMENTS) return;
      for (; counted < parser.startIndex; counted += 1) if (html.charCodeAt(counted) === 10) line += 1;
      found.push({ ...read(body.slice(MARK.length)), line });
    },
  });
  parser.end(html);
  return found;
}

function read(body: string): Omit<InlineIgnore, 'line'> {
  const colon = body.search(/[:：]/);
  const rules = (colon < 0 ? body : body.slice(0, colon)).split(/[\s,，]+/).filter(Boolean);
  const rest = colon < 0 ? '' : body.slice(colon + 1).trim();
  const end = /[(（]\s*(?:until|至)\s*(\d[^()（）\s]{0,20})\s*[)）]$/.exec(rest);
  const reason = (end === null ? rest : rest.slice(0, end.index)).trim();
  return { rules, reason, ...(end?.[1] === undefined ? {} : { until: end[1] }) };
}
