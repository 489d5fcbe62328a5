// Node's global `Buffer`, for code that reads bytes in the browser.
export { Buffer } from './buffer.ts';
