import { LineCounter, parseDocument } from 'yaml';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { configIssues } from '../../model/config/config-issues.ts';
import type { Config } from '../../model/config/config.ts';
import { causeText, messagePart, messagePartText, type Said } from '../../model/error/message-part.ts';

/** Parses a configuration in YAML or JSON. Throws `config-invalid` with the line, the key and the error. */
export function parseConfig(file: string, text: string, lang: UiLanguage): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken !== undefined)
    throw invalid(file, messagePart('line', { line: lineOf(broken.pos[0]), detail: broken.message }));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw invalid(file, causeText(error));
  }
  return checkConfig(file, value, lang, (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range !== undefined) return lineOf(node.range[0]);
    }
    return undefined;
  });
}

/** Validates a configuration against its schema. `lineOf` returns the line of a path in the file. */
export function checkConfig(
  file: string,
  value: unknown,
  lang: UiLanguage,
  lineOf: (path: readonly PropertyKey[]) => number | undefined = () => undefined,
): Config {
  const checked = configIssues(value, lang);
  if ('config' in checked) return checked.config;
  const details = checked.issues.map(({ path, message }) => {
    const detail = `${path.map(String).join('.')}: ${message}`;
    const line = lineOf(path);
    return line === undefined ? detail : messagePartText(messagePart('line', { line, detail }), lang);
  });
  throw invalid(
    file,
    details.length === 1 ? (details[0] as string) : `\n${details.map((one) => `  ${one}`).join('\n')}`,
  );
}

function invalid(file: string, detail: string | Said): AppError {
  return new AppError('config-invalid', { file, detail });
}
