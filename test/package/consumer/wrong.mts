import { checkHtml, parsePrice } from 'claimcheck';

// @ts-expect-error -- the day of the check must be given
await checkHtml({ html: '' }, { laws: ['eu'] });
// @ts-expect-error -- a text, not a number
parsePrice(7.9);
