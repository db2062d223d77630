import { words, type Problem, type Translated } from '../models/index.ts';

/** What can be wrong with a request: the status it is answered with, and its title. */
export const problemKinds = {
  unreadable: { status: 400, title: words('Innholdet kan ikke leses', 'Innhaldet kan ikkje lesast', 'The body cannot be read') },
  wrongParameter: { status: 400, title: words('Feil i adressen', 'Feil i adressa', 'Errors in the address') },
  otherOrigin: { status: 403, title: words('Forespørsel fra et annet nettsted', 'Førespurnad frå ein annan nettstad', 'Request from another site') },
  notSignedIn: { status: 401, title: words('Ikke logget inn', 'Ikkje logga inn', 'Not signed in') },
  notAllowed: { status: 403, title: words('Ikke tillatt', 'Ikkje tillate', 'Not allowed') },
  notFound: { status: 404, title: words('Finnes ikke', 'Finst ikkje', 'Not found') },
  wrongMethod: { status: 405, title: words('Metoden kan ikke brukes her', 'Metoden kan ikkje brukast her', 'Method not allowed') },
  timedOut: { status: 408, title: words('Det tok for lang tid', 'Det tok for lang tid', 'Request timed out') },
  tooLarge: { status: 413, title: words('For stort', 'For stort', 'Too large') },
  wrongType: { status: 415, title: words('Innholdet skal være JSON', 'Innhaldet skal vere JSON', 'The body must be JSON') },
  conflict: { status: 409, title: words('Endret av en annen', 'Endra av ein annan', 'Changed by another') },
  frozen: { status: 409, title: words('Scenariet er godkjent og låst', 'Scenariet er godkjent og låst', 'The scenario is approved and frozen') },
  binned: { status: 409, title: words('Scenariet ligger i papirkurven', 'Scenariet ligg i papirkorga', 'The scenario is in the bin') },
  lastOwner: { status: 409, title: words('Den siste eieren', 'Den siste eigaren', 'The last owner') },
  linkEnded: { status: 410, title: words('Lenken virker ikke lenger', 'Lenkja verkar ikkje lenger', 'The link no longer works') },
  invalidScenario: { status: 422, title: words('Feil i scenariet', 'Feil i scenariet', 'Errors in the scenario') },
  invalidRequest: { status: 422, title: words('Feil i forespørselen', 'Feil i førespurnaden', 'Errors in the request') },
  keyReused: { status: 422, title: words('Nøkkelen er brukt', 'Nøkkelen er brukt', 'The key has been used') },
  wrongHost: { status: 421, title: words('Feil adresse', 'Feil adresse', 'Wrong address') },
  tooMany: { status: 429, title: words('For mange forespørsler', 'For mange førespurnader', 'Too many requests') },
  versionNeeded: { status: 428, title: words('Versjonen mangler', 'Versjonen manglar', 'The version is missing') },
  storageFull: { status: 507, title: words('Ikke plass', 'Ikkje plass', 'No room') },
  busy: { status: 503, title: words('Kan ikke svare nå', 'Kan ikkje svare no', 'Cannot answer now') },
  fault: { status: 500, title: words('Feil i Holdbar', 'Feil i Holdbar', 'A fault in Holdbar') },
} as const satisfies Readonly<Record<string, { status: number; title: Translated }>>; // prettier-ignore

/** The kind of a problem answer; also the last part of its `type`. */
export type ProblemKind = keyof typeof problemKinds;

/** A request that cannot be served as it is, with what is wrong and what would be right. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly kind: ProblemKind;
  readonly detail: Translated;
  readonly problems: readonly Problem[];
  /** More members of the problem answer, as RFC 9457 allows. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    kind: ProblemKind,
    detail: Translated,
    problems: readonly Problem[] = [],
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail.en);
    this.kind = kind;
    this.detail = detail;
    this.problems = problems;
    this.more = more;
  }
}
