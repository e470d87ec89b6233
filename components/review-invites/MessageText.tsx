/** What one recipient will read, exactly, with what must not stand there marked. */
import type { Message } from '../../utils/domain/reviews/messages';

export function MessageText({ message }: { readonly message: Message }) {
  return (
    <div className="note-text">
      <p className="hint">
        Subject: <bdi>{message.subject}</bdi>
      </p>
      <p className="in-lines">
        {pieces(message).map(({ text, isFound, at }) =>
          isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
    </div>
  );
}

/** The body, cut where something was found; findings that overlap count once. */
function pieces({
  body,
  found,
}: Message): { readonly text: string; readonly isFound: boolean; readonly at: number }[] {
  const places = found
    .filter(({ part }) => part === 'message')
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
  const cut: { text: string; isFound: boolean; at: number }[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    if (start > at) cut.push({ text: body.slice(at, start), isFound: false, at });
    cut.push({ text: body.slice(start, end), isFound: true, at: start });
    at = end;
  }
  return at < body.length ? [...cut, { text: body.slice(at), isFound: false, at }] : cut;
}
