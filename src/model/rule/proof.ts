import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/** Schema of `_proofs.yaml`: titles of the proofs that a claim may lack, by concept. */
export const proofsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), bilingualSchema);
