import { Session } from 'node:inspector/promises';

// Before any source is loaded: only what is compiled from here on has its blocks counted.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
(globalThis as { counting?: Session }).counting = session;
