export { AppError } from './model/app-error.ts';
export { extractPage } from './extract/extract-page.ts';
