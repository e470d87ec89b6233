/** Stands in for the clock: waiting takes no time, and what the server still has in hand arrives meanwhile. */
import { journal } from './memory';

export const now = () => 0;
export const sleep = () => journal.wait();
