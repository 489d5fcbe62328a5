// Writes docs/rules.md and docs/coverage.md from the rules. Run by `npm run docs`; a test checks that they
// are current.
import { writeFileSync } from 'node:fs';
import { readRuleFolder } from '../src/app/rules/rule-folder.ts';
import { coverageDoc, rulesDoc } from './docs.ts';

const files = readRuleFolder('rules');
writeFileSync('docs/rules.md', rulesDoc(files));
writeFileSync('docs/coverage.md', coverageDoc(files));
