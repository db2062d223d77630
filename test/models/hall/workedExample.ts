/**
 * The scenario of the worked example, variant A (without asset and loan), written from its table of inputs in
 * `test/vectors/worked-example/worked-example.md`. All figures are invented.
 */
export const workedExampleA = {
  format: 'holdbar-scenario',
  version: 1,
  id: 'worked-example-a',
  title: 'Worked example A',
  timeline: { start: '2027-01', years: 3, opening: '2027-04' },
  pilot: { kind: 'period', start: '2027-01', end: '2027-09' },
  economy: { priceYear: 2027 },
  priceIndices: {
    general: { growth: 0.02 },
    wages: { growth: 0.04 },
    rent: { growth: 0.03 },
    sales: { growth: 0.01 },
    waste: { growth: 0.05 },
    newGoods: { growth: 0.025 },
  },
  volumes: { rampStart: 0.5, rampMonths: 2 },
  streams: {
    goods: {
      kind: 'tonnes',
      yearlyPotential: 480,
      captureRate: 0.5,
      acceptanceRate: 0.8,
      sellThrough: 0.4,
      givenShare: 0.25,
      scrapRate: 0.1,
      salesPrice: 10_000,
      internalDemand: 24,
      storageNeed: 8,
      intakeHours: 8,
      newPrice: 50_000,
      fromHouseholds: 0.75,
      fromMunicipality: 0.25,
      avoidedEmissions: 0.5,
    },
  },
  staffing: { zone: 'IVa' },
  roles: {
    worker: { kind: 'plan', yearlySalary: 500_000, plannedFte: 2, sickLeave: 0.09, pensionRate: 0.15 },
  },
  places: {
    hall: { kind: 'lease', storageArea: 240, processingArea: 160, yearlyRent: 600 },
  },
  operations: { disposalPrice: 1600, itCost: 60_000 },
  funding: {
    pilotGrant: {
      kind: 'grant',
      commitment: 'decided',
      granted: 500_000,
      coveredShare: 0.5,
      lagMonths: 3,
      retainedShare: 0.1,
    },
    municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 240_000 },
  },
  accounts: { openingCash: 500_000, floor: 0 },
  perspectives: { internalDisplacement: 0.8, frameworkFactor: 0.9, discountRate: 0.04 },
};

/** Variant B, the same with its asset and loan. */
export const workedExampleB = {
  ...workedExampleA,
  id: 'worked-example-b',
  title: 'Worked example B',
  assets: {
    fittings: { outlay: 750_000, date: '2027-01', depreciationClass: 'equipment', grantShare: 0.2 },
  },
  loans: {
    bank: {
      kind: 'serial',
      asset: 'fittings',
      principal: 600_000,
      drawnOn: '2027-01',
      nominalRate: 0.048,
      graceMonths: 5,
      termMonths: 35,
      payments: 'monthly',
    },
  },
};
