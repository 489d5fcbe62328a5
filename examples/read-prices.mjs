// The parsers by themselves: no rules, no listing.
import { parsePrice, parseQuantity } from 'claimcheck';

for (const text of ['1 189,000 TND', '₹1,41,999', 'ab 24,90 €', '3 for $10']) {
  const { amount, currency, upper, from, quantityFor } = parsePrice(text);
  console.log(text, '→', JSON.stringify({ amount, currency, upper, from, quantityFor }));
}
for (const text of ['1.2 kg', '3 x 250 ml', '500万画素'])
  console.log(text, '→', JSON.stringify(parseQuantity(text)));
