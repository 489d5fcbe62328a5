// Node's global, for what reads bytes in the browser.
export { Buffer } from './buffer.ts';
