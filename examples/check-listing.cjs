// The same library under CommonJS: a listing given as fields, and a mistake in the options.
const { AppError, checkListing } = require('claimcheck');

async function main() {
  const listing = {
    name: 'LED lamp',
    description: 'Relieves joint pain. Limited time only!',
    inLanguage: 'en',
  };
  const report = await checkListing(listing, { asOf: '2026-11-24', laws: ['us'] });
  console.log(report.findings.map(({ ruleId, outcome }) => `${outcome} ${ruleId}`).join('\n'));

  try {
    await checkListing(listing, { asOf: 'tomorrow' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.log(error.code, '-', error.message);
  }
}

main();
