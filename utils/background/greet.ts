/**
 * Answers a page's hello with the profile, already checked, and whether copying is switched on.
 */
import type { Reply } from '../messaging/table';
import { readInForce } from '../settings/in-force';

export async function greet(): Promise<Reply<'page.hello'>> {
  const { profile, source, policy } = await readInForce();
  return { profile, pilot: source === 'pilot', copyOn: policy?.writeEnabled ?? false };
}
