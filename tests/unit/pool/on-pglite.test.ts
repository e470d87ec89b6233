/**
 * The pool on PGlite in memory, a fresh database for each test.
 */
import { describe } from 'vitest';
import { openPglite } from '../../../pool/pglite';
import { poolSuite } from './pool-suite';

describe('the pool on PGlite', () => poolSuite(() => openPglite()));
