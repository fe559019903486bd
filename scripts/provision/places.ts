import { resolve } from 'node:path';

/** Tells a person, in one line, what is being fetched or is missing. */
export type Say = (message: string) => void;

export const checkoutFolder = resolve(import.meta.dirname, '../..');

/** What tests and `npm start` bring onto the machine; safe to delete. */
export const cacheFolder = resolve(checkoutFolder, '.vscode-test');

/** What tests and scripts leave behind: bundles, logs, screenshots; safe to delete. */
export const outFolder = resolve(checkoutFolder, 'out');

/** Where the sample documents are. */
export const samplesFolder = resolve(checkoutFolder, 'samples');
