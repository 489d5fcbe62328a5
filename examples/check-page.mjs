// Checks one page and prints what to mend.
import { readFile } from 'node:fs/promises';
import { checkHtml } from 'claimcheck';

const html = await readFile(new URL('pages/tea.html', import.meta.url), 'utf8');
const report = await checkHtml(
  { html, url: 'https://shop.example/tea' },
  { asOf: '2026-11-24', laws: ['eu'] },
);

console.log(report.listing.name, report.listing.price);
for (const { outcome, ruleId, quote, where, fix } of report.findings) {
  if (outcome !== 'violation') continue;
  console.log(`${outcome} ${ruleId}: “${quote}” (line ${where.line})`);
  console.log(`  ${fix}`);
}
