// `claimcheck rules new`: writes the files of a new rule.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sourceFolder } from '../../app/rules/shipped-sources.ts';
import { loadShippedRules } from '../../app/rules/shipped-rules.ts';
import { fileForLaw } from '../../app/rules/law-file.ts';
import { ruleStub } from '../../app/rules/rule-stub.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { causeText } from '../../model/error/message-part.ts';

export interface RulesNewFlags {
  into: string;
  concept?: string;
  wordsIn: string[];
  law?: string;
  lang: UiLanguage;
}

const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Writes a rule's stub files and prints what to fill in. It overwrites nothing; a new article is appended to
 * its law's file.
 */
export function rulesNewCommand(id: string, flags: RulesNewFlags): void {
  const { concept, law, into, lang } = flags;
  for (const [name, form] of [
    [id, RULE_ID],
    [law ?? id, RULE_ID],
    [concept ?? 'none', NAME],
    ...flags.wordsIn.map((one) => [one, /^[a-z]{2,3}$/] as const),
  ] as const) {
    if (!form.test(name)) throw new AppError('rule-name', { rule: name });
  }
  const { compiled, byId } = loadShippedRules();
  if (byId.has(id)) throw new AppError('rule-exists', { path: `${id}.yaml` });
  const known =
    concept === undefined ||
    compiled.conceptLanguages[concept] !== undefined ||
    existsSync(join(into, '_vocabulary', concept));
  const lawFile = law === undefined || compiled.laws[law] !== undefined ? undefined : fileForLaw(into, law);
  const languages = flags.wordsIn.length > 0 ? flags.wordsIn : ['zh', 'en'];
  const files = ruleStub({
    id,
    concept,
    words: known ? [] : languages,
    law,
    lawFile,
  });
  for (const path of files.keys()) {
    // The file of a law may exist: the article is appended to it.
    if (path !== lawFile && existsSync(join(into, path)))
      throw new AppError('rule-exists', { path: join(into, path) });
  }
  for (const [path, text] of files) writeStub(join(into, path), text);
  process.stdout.write(`${nextSteps([...files.keys()], into, id, lang).join('\n')}\n`);
}

function writeStub(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) appendFileSync(path, text);
    else writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw new AppError('output-failed', { path, detail: causeText(cause) }, { cause });
  }
}

function nextSteps(paths: readonly string[], into: string, id: string, lang: UiLanguage): string[] {
  const written = paths.map((path) => `  ${join(into, path)}`);
  const isShipped = resolve(into) === resolve(sourceFolder());
  const test = `claimcheck rules test ${id}${isShipped ? '' : ` --rules ${into}`}`;
  return [
    message(lang, 'command', 'stubWritten'),
    ...written,
    message(lang, 'command', 'stubNext'),
    `  ${test}`,
  ];
}
