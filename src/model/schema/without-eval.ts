import { config } from 'zod';

// For pages whose policy forbids code made of strings. To be imported before any schema is made.
config({ jitless: true });
