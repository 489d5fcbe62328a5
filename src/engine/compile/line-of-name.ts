import { LineCounter, isScalar, parseDocument, visit } from 'yaml';

/** Returns the line of a configuration, in YAML or JSON, where a name stands as a key or a value. */
export function lineOfName(text: string, name: string): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  let at: number | undefined;
  visit(document, (_, node) => {
    if (!isScalar(node) || node.value !== name || node.range == null) return undefined;
    at = node.range[0];
    return visit.BREAK;
  });
  return at === undefined ? undefined : lines.linePos(at).line;
}
