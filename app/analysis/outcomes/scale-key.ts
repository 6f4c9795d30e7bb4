export interface ScaleParts {
  readonly measure: string;
  readonly version: string;
  readonly scale: string;
  readonly informant: string;
}

/** `measure:version:scale:informant`, each part percent-encoded, as held in the URL. */
export function scaleKey(parts: ScaleParts): string {
  return [parts.measure, parts.version, parts.scale, parts.informant]
    .map(encodeURIComponent)
    .join(':');
}

/** The parts of a key made by `scaleKey`; missing parts are empty. */
export function scaleParts(key: string): ScaleParts {
  const [measure = '', version = '', scale = '', informant = ''] = key
    .split(':')
    .map(decodeURIComponent);
  return { measure, version, scale, informant };
}
