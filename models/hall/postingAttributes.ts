import type { PostingAttribute } from '../language/declaration.ts';

/**
 * What every money line says of itself: *side*; the KOSTRA *art*; *nature* (recurring, pilot, one-off); *payment* (at
 * once, by invoice with the terms of the accounts, or by a line of its own); the *band* it is drawn in; whether it is
 * an *addition* to what overhead is computed on; its *VAT* class; the *grant-eligible* share; and the *fee share*, what
 * of it the waste fee may carry.
 */
export const postingAttributes: readonly PostingAttribute[] = [
  { name: 'side', type: 'choice', options: ['cost', 'income', 'finance'] },
  { name: 'art', type: 'reference', dimension: 'kostraArt' },
  { name: 'nature', type: 'choice', options: ['recurring', 'pilot', 'oneOff'] },
  { name: 'payment', type: 'choice', options: ['atOnce', 'invoice', 'own'] },
  {
    name: 'band',
    type: 'choice',
    options: ['wages', 'premises', 'operations', 'transport', 'capital', 'sales', 'training', 'partner', 'fee', 'owner', 'reserve', 'pilot'],
  }, // prettier-ignore
  { name: 'addition', type: 'choice', options: ['yes', 'no'], default: 'no' },
  { name: 'vat', type: 'choice', options: ['standard', 'none'], default: 'none' },
  { name: 'grantEligible', type: 'number', unit: '1', default: '0' },
  { name: 'feeShare', type: 'number', unit: '1', default: '0' },
];
