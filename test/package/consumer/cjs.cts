import claimcheck = require('claimcheck');

async function main(): Promise<void> {
  const listing: Partial<claimcheck.Listing> & { description: string } = {
    name: 'Tea',
    inLanguage: 'en',
    description: 'Cures insomnia.',
  };
  const report: claimcheck.Report = await claimcheck.checkListing(listing, {
    asOf: '2026-11-24',
    laws: ['eu'],
  });
  const first: claimcheck.Finding | undefined = report.findings[0];
  console.log(
    JSON.stringify({ rule: first?.ruleId, isError: new claimcheck.AppError('internal') instanceof Error }),
  );
}

void main();
