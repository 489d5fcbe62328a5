import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { binaryFormOf, isNamedBinary, type BinaryForm } from './input-kind.ts';
import { refuseBinary } from './refuse-binary.ts';

/**
 * Returns the form of a document or picture; undefined for a name that promises none. A text named `.docx` is
 * refused: it would be read as a draft, and nobody would learn that the document is missing.
 */
export function documentFormOf(path: string, bytes: Buffer): BinaryForm | undefined {
  const form = binaryFormOf(path, bytes);
  if (form !== undefined || !isNamedBinary(path)) return form;
  refuseBinary(path, bytes);
  const [ending = ''] = /\.\w+$/.exec(path) ?? [];
  throw new AppError('input-unreadable', { path, detail: messagePart('misnamed', { ending }) });
}
