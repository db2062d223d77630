import { describeFuzz } from '../server/access/fuzz.ts';

describeFuzz(10_000);
