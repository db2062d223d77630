import { secureHeaders } from 'hono/secure-headers';

/** What a page of ours may load: files of our own only, no inline script or style; WebAssembly is allowed. */
export const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
};

/** The same headers on every answer, errors included. Transport security is the proxy's to promise. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy,
  strictTransportSecurity: false,
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
});
