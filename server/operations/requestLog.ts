import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

/**
 * A line for each request: its id, method, route, status and milliseconds. The route is the pattern that the address
 * fits, so that ids, links and what is searched for stay out of the log. Answers that are faults are warnings.
 */
export const requestLog =
  (log: Logger): MiddlewareHandler =>
  async (c, next) => {
    const begun = performance.now();
    await next();
    const { status } = c.res;
    const line = {
      requestId: String(c.get('requestId')),
      method: c.req.method,
      route: routePath(c, -1),
      status,
      milliseconds: Math.round(performance.now() - begun),
    };
    if (status >= 500) log.warn(line, 'request');
    else log.info(line, 'request');
  };
