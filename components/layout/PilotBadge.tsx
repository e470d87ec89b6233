/**
 * The mark of a profile that is being tried out. Always there while one is in force; it cannot be folded away.
 */

/** Stays in sight while the profile in force has not been passed for everybody's use. */
export function PilotBadge() {
  return (
    <span className="badge">
      Pilot<span className="visually-hidden">: being tried out by your council</span>
    </span>
  );
}
