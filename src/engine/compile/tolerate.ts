import { AppError } from '../../model/error/app-error.ts';

/** Told of a file that is not valid; without one the first such file throws. */
export type OnInvalid = (error: AppError) => void;

/** Runs a step; what it finds invalid goes to `onInvalid` where there is one. */
export function tolerate(step: () => void, onInvalid: OnInvalid | undefined): void {
  try {
    step();
  } catch (error) {
    if (onInvalid === undefined || !(error instanceof AppError)) throw error;
    onInvalid(error);
  }
}
