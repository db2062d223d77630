import { fteLever } from './fteLever.ts';
import type { Lever } from './lever.ts';
import { priceLever } from './priceLever.ts';
import { rentLever } from './rentLever.ts';
import { supportLever } from './supportLever.ts';
import { volumeLever } from './volumeLever.ts';

/** The five numbers of «Prøv selv», in order. */
export const levers: readonly Lever[] = [volumeLever, priceLever, fteLever, rentLever, supportLever];
