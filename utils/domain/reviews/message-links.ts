/**
 * Links that open a message in a mail program, for councils that allow them: they put text into an address, which
 * browsers, proxies and sign-in pages keep. One recipient, no attachment, and refused where it would be cut off.
 */
import { isMailAddress } from './mail-address';
import { toPlainLines } from './plain-text';

/** Programs cut longer addresses off without a word. */
const longest = 1_800;

/** Null where the message does not fit an address, or there is no plain address. */
export function mailtoLink(to: string, subject: string, body: string): string | null {
  if (!isMailAddress(to)) return null;
  const text = toPlainLines(body).replaceAll('\n', '\r\n');
  return fitting(
    `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
  );
}

/** Outlook on the web; not officially documented, so that a council tries it first. */
export function outlookWebLink(to: string, subject: string, body: string): string | null {
  if (!isMailAddress(to)) return null;
  const text = encodeURIComponent(toPlainLines(body).replaceAll('\n', '<br>'));
  return fitting(
    `https://outlook.office.com/mail/deeplink/compose?to=${encodeURIComponent(to)}&subject=${encodeURIComponent(subject)}&body=${text}`,
  );
}

function fitting(address: string): string | null {
  return address.length <= longest ? address : null;
}
