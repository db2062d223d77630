import { config } from 'zod/v4';

// The content security policy forbids code made from text; Zod must know before the first schema is declared. A build
// gives every module that asks for Zod this one, so that it has always run first.
config({ jitless: true });

export * from 'zod/v4';
