// Replaces `app/rules/shipped-rules.ts` in the browser.
export { dataText as zippedText } from '../data.ts';
