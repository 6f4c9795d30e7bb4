import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

/**
 * Answers with the compressed twin of a static file (`app.js.br` for `app.js`) when the build made one and the
 * browser takes it. Goes before `express.static` on the same directory, which then serves the file.
 */
export function precompressed(directory: string): RequestHandler {
  return (req, res, next) => {
    const asked = decodedPath(req.path);
    if (asked === null || asked.endsWith('/')) {
      next();
      return;
    }
    const file = path.join(directory, asked);
    const offered = encodings.filter(({ extension }) => existsSync(file + extension));
    if (offered.length === 0) {
      next();
      return;
    }

    res.vary('Accept-Encoding');
    const chosen = offered.find(({ name }) => req.acceptsEncodings(name) === name);
    if (chosen === undefined) {
      next();
      return;
    }

    res.type(path.extname(asked));
    res.set('Content-Encoding', chosen.name);
    req.url = req.url.replace(/^[^?]*/, (url) => url + chosen.extension);
    next();
  };
}

function decodedPath(urlPath: string): string | null {
  try {
    const decoded = decodeURIComponent(urlPath);
    return decoded.includes('\0') || decoded.split('/').includes('..') ? null : decoded;
  } catch {
    return null;
  }
}
