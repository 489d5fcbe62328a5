import { AppError, checkHtml, extractListing, parsePrice, type Finding, type Report } from 'claimcheck';

const html = '<html lang="en"><h1>Tea</h1><p>Cures insomnia.</p><p>Price: € 7.90</p></html>';
const report: Report = await checkHtml({ html }, { asOf: '2026-11-24', laws: ['eu'] });
const quotes: string[] = report.findings.map((finding: Finding) => finding.quote);
const amount: number | undefined = parsePrice('€ 7.90')?.amount;
const { listing, evidence } = await extractListing({ html });
const isError: boolean = new AppError('internal') instanceof Error;

console.log(
  JSON.stringify({ quotes, amount, name: listing.name, fields: Object.keys(evidence).length > 0, isError }),
);
