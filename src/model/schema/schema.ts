import type { ZodType } from 'zod';

/** A zod schema whose parsed value is `T`, for floors that use schemas but do not write them. */
export type Schema<T> = ZodType<T>;
