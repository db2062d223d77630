import { describeFuzz } from './fuzz.ts';

// The same every time, so that what goes wrong is what has been changed; `npm run test:long` sends others each time.
describeFuzz(1000, 20_261_122);
