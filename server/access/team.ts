import type { AccessStore, SessionLimits } from '../store/access/accessStore.ts';
import type { SignInProvider } from './provider.ts';
import type { TeamSettings } from './teamSettings.ts';

/** How many requests one may make in how many milliseconds. */
export interface Rate {
  readonly limit: number;
  readonly windowMs: number;
}

/** What the server needs where a team signs in; nothing of it in single-user mode. */
export interface Team {
  readonly store: AccessStore;
  readonly provider: SignInProvider;
  readonly settings: Pick<TeamSettings, 'PUBLIC_URL' | 'SESSION_SECRET' | 'PROXIES'> &
    Partial<Pick<TeamSettings, 'FIRST_OWNER_SECRET'>>;
  readonly rates: Rates;
}

/** How often one may try to sign in or to use an invitation, open links, and change something. */
export interface Rates {
  readonly signIn: Rate;
  readonly links: Rate;
  readonly writes: Rate;
}

const minute = 60_000;

/** Enough for people and for scripts that behave; too little for trying one secret after the other. */
export const usualRates: Rates = {
  signIn: { limit: 30, windowMs: 10 * minute },
  links: { limit: 60, windowMs: minute },
  writes: { limit: 300, windowMs: minute },
};

/** A sign-in ends when it has not been used for a working day, and after a week in any case. */
export const sessionLimits: SessionLimits = { idle: 8 * 60 * minute, absolute: 7 * 24 * 60 * minute };
