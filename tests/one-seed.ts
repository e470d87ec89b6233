/**
 * Properties draw the same cases in every run of all the tests, so that a red run means a change of ours. Asked for by
 * name, and in a campaign, they draw new ones; the seed of a failure is printed with it.
 */
import fc from 'fast-check';
import { isWhole } from './whole';

if (!isWhole) fc.configureGlobal({ seed: 20_251_123 });
