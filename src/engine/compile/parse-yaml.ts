// Parses YAML files and validates them against their schemas.
import { LineCounter, parseDocument } from 'yaml';
import { AppError } from '../../model/error/app-error.ts';
import type { Schema } from '../../model/schema/schema.ts';
import { causeText, messagePart, type Said } from '../../model/error/message-part.ts';

/** A YAML file that has already been parsed. */
export interface ReadFile {
  value: unknown;
}

/** Parses a YAML file and validates it. Throws `rule-invalid` with the file, the line and the error. */
export function parseYaml<T>(file: string, text: string | ReadFile, schema: Schema<T>): T {
  if (typeof text !== 'string') {
    const known = schema.safeParse(text.value);
    if (known.success) return known.data;
    throw invalid(file, known.error.issues[0]?.message ?? 'invalid');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw invalid(file, messagePart('line', { line, detail: broken.message }), line, col);
  }
  const result = schema.safeParse(toValue(document, file));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  const place = node?.range === undefined ? undefined : lines.linePos(node.range[0]);
  const detail = `${path.join('.') || 'file'}: ${issue?.message ?? 'invalid'}`;
  const placed = place === undefined ? detail : messagePart('line', { line: place.line, detail });
  throw invalid(file, placed, place?.line, place?.col);
}

/** Returns the document's value. An alias (`*name`) without an anchor is valid syntax and fails only here. */
function toValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw invalid(file, messagePart('quoteStars', { words: causeText(error) }));
  }
}

function invalid(file: string, detail: string | Said, line?: number, column?: number): AppError {
  const where = {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return new AppError('rule-invalid', { file, detail }, { where });
}
