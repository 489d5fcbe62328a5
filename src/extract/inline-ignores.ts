import { Parser } from 'htmlparser2';

/** `<!-- claimcheck-ignore RULE[, RULE]: REASON (until YYYY-MM-DD) -->` */
export interface InlineIgnore {
  /** Ids or patterns. */
  rules: string[];
  /** Empty where none was given: it does not hold then. */
  reason: string;
  until?: string;
  /** From 1. */
  line: number;
}

const MARK = 'claimcheck-ignore';
/** A page that has more of them is not annotated, it is hostile. */
const MAX_COMMENTS = 500;

/** The ignores written in a page's comments, in order. Costs nothing where there are none. */
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
  const end = /[(（]\s*(?:until|至)\s*(\d{4}-\d{2}-\d{2})\s*[)）]$/.exec(rest);
  const reason = (end === null ? rest : rest.slice(0, end.index)).trim();
  return { rules, reason, ...(end?.[1] === undefined ? {} : { until: end[1] }) };
}
