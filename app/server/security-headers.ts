import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import {
  documentPolicy,
  enginePolicy,
  filePolicy,
  scriptPolicy,
} from './content-security-policy.ts';

const scripts = /\.(?:m?js|tsx?|jsx)$/;
const engineWorker = /duckdb-browser-eh\.worker[^/]*$/;
const files = /^\/(?:assets|example|icons)\/|\.[a-z0-9]{2,5}$/;

const switchedOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The policy of the response to `path`, by what kind of thing is asked for. */
export function policyFor(path: string, nonce: string): string {
  if (engineWorker.test(path)) return enginePolicy;
  if (scripts.test(path) || path.startsWith('/@')) return scriptPolicy;
  if (files.test(path)) return filePolicy;
  return documentPolicy(nonce);
}

/**
 * Puts the security headers on every response, errors included, before anything else can answer.
 * `res.locals.nonce` is the nonce of this response, for the document that is rendered into it.
 */
export function securityHeaders(): RequestHandler {
  return (req, res, next) => {
    const nonce = randomBytes(16).toString('base64');
    res.locals.nonce = nonce;
    res.set({
      'Content-Security-Policy': policyFor(req.path, nonce),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
    next();
  };
}
