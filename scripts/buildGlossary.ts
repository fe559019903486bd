import { resolve } from 'node:path';
import { compileGlossary } from './compileGlossary';
import { readGlossary } from './readGlossary';

compileGlossary(readGlossary(), resolve(import.meta.dirname, '../dist/glossary'));
