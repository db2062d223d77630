/** A hall with a member of every list and every kind, and no more than each must have. */
export const everyMember = {
  format: 'holdbar-scenario',
  version: 1,
  id: 'every-member',
  title: 'Every member',
  timeline: { start: '2027-01', years: 6 },
  pilot: { kind: 'period', start: '2027-01', end: '2028-12' },
  economy: {
    priceYear: 2027,
    population: { value: 40_000, range: { low: 39_000, high: 41_000 } },
    households: { value: 18_000, range: { low: 17_000, high: 19_000 } },
  },
  staffing: { zone: 'I' },
  milestones: { renewal: { date: '2029-01' } },
  streams: {
    byTonnes: { kind: 'tonnes', yearlyPotential: 100, captureRate: 0.5, acceptanceRate: 0.9, sellThrough: 0.3, salesPrice: 100 }, // prettier-ignore
    byItems: { kind: 'items', itemWeight: 0.02, yearlyPotential: 100, captureRate: 0.5, acceptanceRate: 0.9, sellThrough: 0.3, salesPrice: 100 }, // prettier-ignore
  },
  demolitions: { school: { date: '2028-01', floorArea: 100 } },
  components: { doors: { building: 'school', stream: 'byItems', weightPerArea: 0.01, reusableShare: 0.5 } },
  roles: {
    planned: { kind: 'plan', yearlySalary: 500_000, plannedFte: 1 },
    byWork: { kind: 'workload', yearlySalary: 500_000 },
  },
  places: {
    leased: { kind: 'lease', yearlyRent: 1000 },
    internal: { kind: 'internalRent', yearlyRent: 1000 },
    owned: { kind: 'own' },
  },
  freeLines: {
    month: { kind: 'perMonth', amount: 1 },
    tonneIn: { kind: 'perTonneIn', amount: 1 },
    tonneSold: { kind: 'perTonneSold', amount: 1 },
    fte: { kind: 'perFte', amount: 1 },
    area: { kind: 'perArea', amount: 1 },
    sales: { kind: 'shareOfSales', salesShare: 0.1 },
    own: { kind: 'formula', ownFormula: 'staffing.cost * 0.1' },
  },
  assets: { van: { outlay: 600_000 } },
  loans: {
    serial: { kind: 'serial', asset: 'van', principal: 100_000, termMonths: 60 },
    annuity: { kind: 'annuity', asset: 'van', principal: 100_000, termMonths: 60 },
    portfolio: { kind: 'portfolio', asset: 'van', principal: 100_000 },
  },
  funding: {
    grant: { kind: 'grant', commitment: 'decided', granted: 100_000 },
    owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 100_000 },
    partner: { kind: 'partner', commitment: 'applied', amount: 1000 },
    sponsor: { kind: 'sponsor', commitment: 'assumed', amount: 1000 },
    tonnes: { kind: 'perTonne', commitment: 'decided', amount: 100 },
    inhabitants: { kind: 'perInhabitant', commitment: 'decided', amount: 1 },
    fee: { kind: 'wasteFee', commitment: 'decided' },
  },
  events: {
    set: { kind: 'set', probability: 0.1, from: '2028-01', to: '2028-12', input: 'places.leased.yearlyRent', value: 2000 }, // prettier-ignore
    add: { kind: 'add', probability: 0.1, from: '2028-01', to: '2028-12', input: 'streams.byTonnes.captureRate', value: 0.1 }, // prettier-ignore
    multiply: { kind: 'multiply', probability: 0.1, from: '2028-01', to: '2028-12', input: 'freeLines.area.amount', value: 2 }, // prettier-ignore
    setDate: { kind: 'setDate', probability: 0.1, from: '2028-01', to: '2028-12', input: 'pilot.end', date: '2029-12' }, // prettier-ignore
    moveDate: { kind: 'moveDate', probability: 0.1, from: '2028-01', to: '2028-12', input: 'pilot.end', months: 12 }, // prettier-ignore
  },
  correlations: { prices: { first: 'economy.population', second: 'economy.households', value: 0.5 } },
};
