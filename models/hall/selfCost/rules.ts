import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const anyFee =
  'some(fundingSource where funding.kind is wasteFee, funding.commitment is decided or funding.commitment is applied or funding.commitment is assumed)';

/** What the waste fee may not pay for. */
export const selfCostRules: readonly RuleDeclaration[] = [
  {
    id: 'selfCost.feeForShop',
    when: `${anyFee} and some(month where volumes.open = 1 and sum(stream, volumes.admitted) > 0, sum(posting where side is cost and nature is recurring, feeShare * amount) > householdShare * accounts.recurringCost)`,
    severity: 'error',
    message: words(
      'Gebyret dekker mer enn husholdningenes del av utgiftene. Butikkdrift, næring og kommunens egne varer kan ikke dekkes.',
      'Gebyret dekkjer meir enn delen til hushalda av utgiftene. Butikkdrift, næring og kommunen sine eigne varer kan ikkje dekkjast.',
      "The fee covers more than the households' part of the costs. Shops, business and the municipality's own goods may not be covered.",
    ),
    source: words(
      'Forurensningsloven §§ 30 og 34, avfallsforskriften kap. 15, Miljødirektoratets veileder.',
      'Forureiningslova §§ 30 og 34, avfallsforskrifta kap. 15, rettleiaren frå Miljødirektoratet.',
      'Pollution Control Act §§ 30 and 34, waste regulation ch. 15, guidance of the Environment Agency.',
    ),
  },
  {
    id: 'selfCost.fundTooOld',
    when: 'some(month where month >= 60, fund > surplusInFiveYears)',
    severity: 'warning',
    message: words(
      'Overskudd på gebyret ligger lenger enn fem år i fondet.',
      'Overskot på gebyret ligg lenger enn fem år i fondet.',
      'Surplus of the fee lies more than five years in the fund.',
    ),
    source: words(
      'Selvkostforskriften: tilbake innen fem år.',
      'Sjølvkostforskrifta: tilbake innan fem år.',
      'Full-cost regulation: returned within five years.',
    ),
  },
  {
    id: 'selfCost.separateAccounts',
    when: `${anyFee} and sum(month, sum(stream, operations.sales)) > 0`,
    severity: 'note',
    message: words(
      'Hallen har både gebyr og salg. Det kreves eget årlig regnskap for husholdningsavfall og for markedet.',
      'Hallen har både gebyr og sal. Det blir kravd eige årleg rekneskap for hushaldsavfall og for marknaden.',
      'The hall has both fee and sales. Separate yearly accounts are required for household waste and for the market.',
    ),
    source: words('Avfallsforskriften § 15-4.', 'Avfallsforskrifta § 15-4.', 'Waste regulation § 15-4.'),
  },
];
