import { config } from 'zod';

// The content security policy forbids code made from text; Zod must know before the first schema is declared.
config({ jitless: true });
