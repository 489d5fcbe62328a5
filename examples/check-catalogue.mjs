// Checks the rows of a catalogue as they come; memory does not grow with their number.
import { checkCatalogue } from 'claimcheck';

function* rows() {
  yield { id: 'mug-1', title: 'Stoneware mug, 350 ml', price: '14.00 GBP', description: 'Dishwasher safe.' };
  yield {
    id: 'oil-7',
    title: 'Rosehip oil',
    price: '9.00 GBP',
    description: 'Heals eczema and acne for good.',
  };
}

for await (const report of checkCatalogue(rows(), { asOf: '2026-11-24', laws: ['uk'] })) {
  const { violation, review } = report.counts;
  console.log(`row ${report.input.row} ${report.id}: ${violation} violations, ${review} to review`);
  for (const { outcome, quote } of report.findings) if (outcome === 'violation') console.log(`  “${quote}”`);
}
