/**
 * Holds the mail draft: a fixed set of headers whatever stands in the fields, the same text read back by postal-mime
 * (which shares no code with the writer), one recipient, and what is refused.
 */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type MailDraft, toEml } from '../../../utils/domain/reviews/mail';
import { isMailAddress } from '../../../utils/domain/reviews/mail-address';
import { madeDraft, madeEml, madeIcs, madeInvitation } from './made';
import { readable, readableLine, strangeText } from './strange-text';

const always = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type'];
const headerNames = (eml: string) =>
  (eml.split('\r\n\r\n')[0] ?? '')
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

const aDraft: fc.Arbitrary<Partial<MailDraft>> = fc.record(
  {
    subject: strangeText,
    body: strangeText,
    calendar: strangeText.map((notes) => madeInvitation({ notes })),
  },
  { requiredKeys: ['subject', 'body'] },
);

describe('any text in any field', () => {
  it('leaves the headers as they are, in ASCII lines that every server takes', () => {
    fc.assert(
      fc.property(aDraft, (change) => {
        const eml = madeEml(change);
        const encoding = change.calendar ? [] : ['content-transfer-encoding'];
        expect(headerNames(eml)).toEqual([...always, ...encoding]);
        expect(eml).toMatch(/^(?:[\u0020-\u007e]{0,78}\r\n)*$/);
      }),
    );
  });
  it('is read back as the same subject and text, to one recipient', async () => {
    await fc.assert(
      fc.asyncProperty(aDraft, async (change) => {
        const mail = await PostalMime.parse(madeEml(change));
        expect(mail.to).toEqual([{ address: 'office@hillside-school.example', name: '' }]);
        expect([mail.cc, mail.bcc, mail.from, mail.html]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        expect(mail.subject ?? '').toBe(readableLine(change.subject ?? ''));
        expect((mail.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(
          readable(change.body ?? '').replace(/\n$/, ''),
        );
        expect(mail.attachments).toHaveLength(change.calendar ? 1 : 0);
      }),
    );
  });
  it('is no address unless it is one, and then stands alone', () => {
    fc.assert(
      fc.property(fc.oneof(strangeText, fc.emailAddress()), (to) => {
        const eml = toEml(madeDraft({ to }));
        if (typeof eml === 'string') expect(eml.split('\r\n')).toContain(`To: ${to}`);
        else expect(eml.because).toBe('address-unusable');
      }),
    );
  });
});

describe('a draft', () => {
  it('is marked unsent and says nothing of who sends it or when', () => {
    const eml = madeEml();
    expect(
      eml.startsWith('X-Unsent: 1\r\nTo: office@hillside-school.example\r\nSubject: Review meeting\r\n'),
    ).toBe(true);
    expect(eml).not.toMatch(/^(from|date|message-id|cc|bcc|reply-to):/im);
  });
  it('carries the calendar file as it is, under a neutral name', async () => {
    const mail = await PostalMime.parse(madeEml({ calendar: madeInvitation() }));
    const [file] = mail.attachments;
    expect(file).toMatchObject({ filename: 'review-meeting.ics', mimeType: 'text/calendar' });
    const text = new TextDecoder().decode(file?.content as ArrayBuffer);
    expect(text).toBe(madeIcs().replaceAll('\r\n', '\n')); // postal-mime writes text parts with LF
  });
  it.each<[string, Partial<MailDraft>]>([
    ['address-unusable', { to: '' }],
    ['calendar-asks-for-a-reply', { calendar: madeInvitation({ method: 'REQUEST' }) }],
    [
      'calendar-is-for-another',
      { calendar: madeInvitation({ attendee: { email: 'x@y.example', part: 'chair' } }) },
    ],
    ['no-such-time', { calendar: madeInvitation({ start: 'soon' }) }],
  ])('is refused: %s', (because, change) => {
    expect(toEml(madeDraft(change))).toEqual({ verdict: 'refused', because });
  });
});

describe('an address', () => {
  it.each(["o'brien@x.example", 'a.b+c@x-y.gov.uk', 'A_B@nhs.net', 'reviews&plans@x.example'])(
    'is %s',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );
  it.each([
    ...[
      '',
      'a',
      '@',
      'a@',
      '@b.example',
      'a@b',
      'a@b@c.example',
      'a b@c.example',
      '.a@b.example',
      'a.@b.example',
    ],
    ...[
      'a..b@c.example',
      'a@b..example',
      'a@-b.example',
      'a@b.example.',
      'a@[127.0.0.1]',
      'a@127.0.0.1',
      '"a"@b.example',
    ],
    ...[
      'a@b.example,c@d.example',
      'A <a@b.example>',
      'a@b.example\n',
      'a@b.example\r\nBcc: c@d.example',
      'a%b@c.example',
    ],
    ...['é@b.example', 'a@bücher.example', 'a\0@b.example', ` a@b.example`, `${'a'.repeat(65)}@b.example`],
    ...[`a@${'b.'.repeat(130)}example`, 'a@b.example?subject=x', 'a/b@c.example'],
  ])('is not %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
