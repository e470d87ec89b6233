/**
 * Writes one unsent message to one recipient as an .eml file (RFC 5322) that classic Outlook opens as a draft. The
 * set of headers is fixed: no From, Date, Message-ID, Cc or Bcc, so nothing in a field can add a reader. No display
 * name stands beside the address: a name that decodes to an address would be one more place to hide a recipient.
 */
import { calendarFileName, toIcs } from './calendar';
import { type Invitation, type InvitationRefusal, invitationRefusals } from './invitation';
import { isMailAddress } from './mail-address';
import { toOneLine, toPlainLines } from './plain-text';

export interface MailDraft {
  /** One plain address; see isMailAddress. */
  readonly to: string;
  /** Travels unencrypted even in secure mail: never a child's name. */
  readonly subject: string;
  readonly body: string;
  /** Attached as a file to open; a REQUEST is refused, since Outlook may turn the whole draft into a meeting. */
  readonly calendar?: Invitation;
}

export type MailRefusal =
  | 'address-unusable'
  | 'calendar-asks-for-a-reply'
  | 'calendar-is-for-another'
  | InvitationRefusal;

/** What a person is told, and the safe way on. */
export const mailRefusals: Readonly<Record<MailRefusal, string>> = {
  ...invitationRefusals,
  'address-unusable': 'The recipient’s address is not one plain e-mail address. Correct it in Mosaic.',
  'calendar-asks-for-a-reply':
    'A request for a reply cannot go in a draft. Send it on its own, or as a plain date.',
  'calendar-is-for-another': 'The calendar file was made for somebody else. Prepare this message again.',
};

export interface MailRefused {
  readonly verdict: 'refused';
  readonly because: MailRefusal;
}

/** Neutral: what a downloads folder shows. */
export const mailFileName = 'review-message.eml';

/** Base64 has no hyphen and no underscore, so no part can hold this line. */
const boundary = '=_tessera-part_=';
const octetsPerLine = 57; // 76 characters of base64

/** The text of an .eml file (ASCII, CRLF, lines of at most 78 characters), or why it cannot be written. */
export function toEml(draft: MailDraft): string | MailRefused {
  const calendar = attachment(draft);
  if (typeof calendar === 'object') return calendar;
  if (!isMailAddress(draft.to)) return refused('address-unusable');
  const headers = ['X-Unsent: 1', `To: ${draft.to}`, subjectHeader(draft.subject), 'MIME-Version: 1.0'];
  const text = part('text/plain; charset=UTF-8', [], toPlainLines(draft.body).replaceAll('\n', '\r\n'));
  if (calendar === '') return [...headers, ...text, ''].join('\r\n');
  const type = `text/calendar; charset=UTF-8; method=${draft.calendar?.method ?? 'PUBLISH'}`;
  const file = part(type, [`Content-Disposition: attachment; filename="${calendarFileName}"`], calendar);
  const mixed = [...headers, 'Content-Type: multipart/mixed;', ` boundary="${boundary}"`, ''];
  return [...mixed, `--${boundary}`, ...text, `--${boundary}`, ...file, `--${boundary}--`, ''].join('\r\n');
}

/** The calendar file's text, empty when there is none. */
function attachment({ to, calendar }: MailDraft): string | MailRefused {
  if (!calendar) return '';
  if (calendar.method === 'REQUEST') return refused('calendar-asks-for-a-reply');
  const { attendee } = calendar;
  if (attendee && attendee.email.toLowerCase() !== to.toLowerCase())
    return refused('calendar-is-for-another');
  return toIcs(calendar);
}

function part(type: string, headers: readonly string[], text: string): string[] {
  const head = [`Content-Type: ${type}`, ...headers, 'Content-Transfer-Encoding: base64', ''];
  return [...head, ...inLines(new TextEncoder().encode(text))];
}

function inLines(octets: Uint8Array): string[] {
  const count = Math.ceil(octets.length / octetsPerLine);
  return Array.from({ length: count }, (_, at) =>
    toBase64(octets.subarray(at * octetsPerLine, (at + 1) * octetsPerLine)),
  );
}

/** As it is when short and plain ASCII, otherwise in RFC 2047 encoded words, one to a line, cut between characters. */
function subjectHeader(subject: string): string {
  const line = toOneLine(subject);
  if (/^[!-~]+( [!-~]+)*$/.test(line) && !line.includes('=?') && line.length <= 60) return `Subject: ${line}`;
  return `Subject: ${encodedWords(line).join('\r\n ')}`.trimEnd();
}

/**
 * RFC 2047: a word is at most 75 characters and its line 76. Its frame takes 12, so base64 has 60 for 45 octets, and
 * 52 for 39 on the first line, where the header's name stands.
 */
function encodedWords(line: string): string[] {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let octets: number[] = [];
  const close = () => words.push(`=?UTF-8?B?${toBase64(Uint8Array.from(octets))}?=`);
  for (const character of line) {
    const next = encoder.encode(character);
    if (octets.length + next.length > (words.length === 0 ? 39 : 45)) {
      close();
      octets = [];
    }
    octets.push(...next);
  }
  if (octets.length > 0) close();
  return words;
}

function toBase64(octets: Uint8Array): string {
  return btoa(String.fromCharCode(...octets));
}

function refused(because: MailRefusal): MailRefused {
  return { verdict: 'refused', because };
}
