import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/** `_proofs.yaml`: what a claim may lack, by concept, as readers of a finding see it. */
export const proofsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), bilingualSchema);
