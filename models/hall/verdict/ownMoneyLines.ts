import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** The decided money that can pay the own share of grants. */
export const ownMoneyLines: readonly LineDeclaration[] = [
  {
    id: 'verdict.ownMoney',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Vedtatte inntekter utenom tilskudd',
      'Vedtekne inntekter utanom tilskot',
      'Decided income besides grants',
    ),
    formula:
      'sum(posting where side is income, (1 - grantEligible) * amount) - sum(fundingSource, funding.grant) - sum(fundingSource where not funding.commitment is decided, funding.recognised - funding.grant)',
    source: words(
      'Salg, driftsstøtte, gebyr og bidrag; uten refusjoner, som alt er trukket fra de tilskuddsberettigede utgiftene.',
      'Sal, driftsstøtte, gebyr og bidrag; utan refusjonar, som alt er trekte frå dei tilskotsrette utgiftene.',
      'Sales, owner support, fee and contributions; without refunds, which eligible cost is already net of.',
    ),
  },
  {
    id: 'verdict.moneyBefore',
    unit: 'NOK',
    kind: 'level',
    label: words(
      'Penger å ta av ved månedens start',
      'Pengar å ta av ved starten av månaden',
      'Money to draw on as the month begins',
    ),
    formula:
      'previous(decidedCash) - accounts.floor + sum(fundingSource where funding.commitment is decided, previous(funding.grantReceivable) - previous(funding.unspent))',
    source: words(
      'Kassen ned til minstegrensen, med tilskudd til gode og uten forskudd som ikke er brukt.',
      'Kassa ned til minstegrensa, med tilskot til gode og utan forskot som ikkje er brukt.',
      'Cash down to the floor, with grants receivable and without advances not yet used.',
    ),
  },
];
