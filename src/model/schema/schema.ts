import type { ZodType } from 'zod';

/** A zod schema whose parsed value is `T`, for folders that use schemas but may not import zod. */
export type Schema<T> = ZodType<T>;
