/**
 * The whole path on PGlite in memory. The same journey on a PostgreSQL server runs by `npm run campaign`.
 */
import { describe } from 'vitest';
import { openPglite } from '../../pool/pglite';
import { poolJourney } from './pool-journey';

describe('from a browser to PGlite and back', () => poolJourney(() => openPglite()));
