/**
 * E-mail addresses strict enough to stand in a header, a calendar file and a mailto URI unescaped: one address,
 * ASCII, no display name, no comment, no quoted part. Narrower than RFC 5322 on purpose; says nothing on whether
 * the mailbox exists or whose it is.
 */

const localPart = /^[A-Za-z0-9_'+&=~-]+(\.[A-Za-z0-9_'+&=~-]+)*$/;
const domainLabel = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** True for one plain address `local@domain.tld`, within RFC 5321's 64 and 254 octets. */
export function isMailAddress(text: string): boolean {
  if (typeof text !== 'string' || text.length > 254) return false;
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || local.length > 64 || !localPart.test(local)) return false;
  const labels = domain.split('.');
  return (
    labels.length > 1 && labels.every((one) => domainLabel.test(one)) && /[A-Za-z]/.test(labels.at(-1) ?? '')
  );
}
