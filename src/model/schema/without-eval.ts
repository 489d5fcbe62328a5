import { config } from 'zod';

// Disables code generation in zod, for pages whose policy forbids eval. Must be imported before any
// schema.
config({ jitless: true });
