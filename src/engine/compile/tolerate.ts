// Lets compiling continue after an invalid file.
import { AppError } from '../../model/error/app-error.ts';

/** Called with each invalid file. Without it, the first one throws. */
export type OnInvalid = (error: AppError) => void;

/** Runs a step and passes its `AppError` to `onInvalid`, if given. */
export function tolerate(step: () => void, onInvalid: OnInvalid | undefined): void {
  try {
    step();
  } catch (error) {
    if (onInvalid === undefined || !(error instanceof AppError)) throw error;
    onInvalid(error);
  }
}
