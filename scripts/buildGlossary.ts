import { resolve } from 'node:path';
import { compileGlossary } from './compileGlossary';

compileGlossary(resolve(import.meta.dirname, '../dist/glossary'));
