import { describe } from 'vitest';
import { openNativeDatabase } from '#app/database/native-database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { decodeProperties } from './decode-properties.ts';

describe('answers of the wasm engine', () => {
  decodeProperties(openNodeDatabase);
});

const native = await openNativeDatabase();

describe.runIf(native)('answers of the native engine', () => {
  decodeProperties(() => (native ? Promise.resolve(native) : openNodeDatabase()));
});
