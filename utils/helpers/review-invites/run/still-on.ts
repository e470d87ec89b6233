/**
 * Whether Tessera may still touch the sheet, asked again right before it does: a council may have switched it off, or a
 * person paused it, since the sheet was opened. It remembers no answer.
 */
import { inForce } from '../../../coordinator/in-force';

/** False while Tessera is paused: then no profile is in force. */
export async function isStillOn(): Promise<boolean> {
  const { policy, profile } = await inForce();
  if (!profile || !policy) return false;
  return policy.writeEnabled && policy.reviews.enabled;
}
