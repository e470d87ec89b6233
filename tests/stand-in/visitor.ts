/**
 * A worker at a keyboard for the stand-in's own tests: plain fetch with a cookie, following nothing by itself.
 * It reads pages with small patterns, because the pages are ours; it must never grow into a browser.
 */
import type { StandIn } from './start';

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  readonly h1: string;
}

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

export class Visitor {
  private cookie = '';

  constructor(private readonly standIn: StandIn) {}

  async signIn(userName = 'rquill', password = 'training', returnTo = '/'): Promise<Answer> {
    return this.post('/sign-in', { user_name: userName, password, return: returnTo });
  }

  get(path: string): Promise<Answer> {
    return this.ask(path, {});
  }

  post(path: string, fields: Fields): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      const all = Array.isArray(value) ? value : [value];
      for (const each of all) body.append(name, each);
    }
    return this.ask(path, { method: 'POST', body });
  }

  /** Opens the form of a person and sends it, with anything in `fields` in place of the usual. */
  async saveNote(personId: string, fields: Fields = {}): Promise<Answer> {
    const form = await this.get(`/person/${personId}/case-notes/new`);
    return this.post('/case-notes', { ...filled(form), person_id: personId, ...fields });
  }

  /** Loads what a window shows: the document, and the frames in it in the order in which they stand. */
  private async ask(path: string, init: RequestInit): Promise<Answer> {
    // A form that stands in a frame is answered in that frame.
    return this.load(path, init, init.method === 'POST' ? 'iframe' : 'document');
  }

  private async load(path: string, init: RequestInit, into: 'document' | 'iframe'): Promise<Answer> {
    const response = await fetch(`${this.standIn.origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { 'sec-fetch-dest': into, ...(this.cookie ? { cookie: this.cookie } : {}) },
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0] ?? '';
    const own = await response.text();
    let answer = answerOf(response.status, response.headers.get('location'), own);
    for (const [, address = ''] of own.matchAll(/<iframe [^>]*src="([^"]+)"/g)) {
      const frame = await this.load(address.replaceAll('&amp;', '&'), {}, 'iframe');
      // What went wrong, or leads on, in one frame is what the worker is told.
      const status = Math.max(answer.status, frame.status);
      answer = answerOf(status, answer.location ?? frame.location, answer.html + frame.html);
    }
    return answer;
  }
}

function answerOf(status: number, location: string | null, html: string): Answer {
  const heading = /<h1>(.*?)<\/h1>/.exec(html) ?? /<font face="Arial" size="5"[^>]*><b>(.*?)<\/b>/.exec(html);
  return { status, location, html, h1: heading?.[1] ?? '' };
}

/** What a worker usually types, with the token of this form. */
export function filled(form: Answer): Record<string, string> {
  return {
    token: tokenOf(form),
    note_type: 'Home Visit',
    title: 'A visit',
    contact_on: '27/02/2026',
    details: '<p>Seen.</p>',
    act: 'Save',
  };
}

export function tokenOf(form: Answer): string {
  return /name="token" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
}

/** The value that stands beside a term, or null where the page has no such term. */
export function termValue({ html }: Answer, term: string): string | null {
  const asTerm = new RegExp(`<dt>${term}</dt><dd>(.*?)</dd>`, 's').exec(html);
  const asCell = new RegExp(`<td[^>]*><font[^>]*><b>${term}</b></font></td><td>(.*?)</td>`, 's').exec(html);
  return asTerm?.[1] ?? asCell?.[1]?.replace(/<[^>]*>/g, '') ?? null;
}

const dataTable =
  /<table (?:class="mx-grid"|border="1" cellpadding="3" cellspacing="0" width="100%")>(.*?)<\/table>/s;

export function headingsOf({ html }: Answer): string[] {
  const first = /<tr.*?<\/tr>/s.exec(dataTable.exec(html)?.[1] ?? '')?.[0] ?? '';
  return cellsOf(first);
}

/** The cells of each row of the page's first table, without mark-up. */
export function rowsOf({ html }: Answer): string[][] {
  const rows = [...(dataTable.exec(html)?.[1] ?? '').matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => cellsOf(row));
  return rows.slice(1);
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((cell) =>
    (cell[1] ?? '').replace(/<[^>]*>/g, '').trim(),
  );
}

/** What the page offers to press, in order. */
export function buttonsOf({ html }: Answer): string[] {
  const all = html.matchAll(
    /<button[^>]*type="submit"[^>]*>([^<]*)<|<input type="submit"[^>]*value="([^"]*)"/g,
  );
  return [...all].map((found) => found[1] ?? found[2] ?? '');
}

/** What the page says is wrong, in order. */
export function errorsOf({ html }: Answer): string[] {
  const inList = /role="alert"[^>]*>.*?<ul>(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  const inRed = html.matchAll(/color="#ff0000">(.*?)</g);
  const listed = [...inList.matchAll(/<li>(.*?)<\/li>/g)];
  return [...listed, ...inRed].map((found) => found[1] ?? '');
}

/** The rich text as the form would send it unchanged. */
export function bodyInForm({ html }: Answer): string {
  const escaped = /<textarea name="[^"]*" (?:hidden|style="display:none")>(.*?)<\/textarea>/s.exec(html)?.[1];
  return (escaped ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Where a link of the page leads, plain or scripted; '' where there is none of that name. */
export function linkTo({ html }: Answer, text: string): string {
  const named = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].find(
    (found) => found[2] === text,
  );
  const address = named?.[1] ?? '';
  return /^javascript:\w+\('([^']+)'/.exec(address)?.[1] ?? address;
}

/** Where the page's large form is sent. */
export function formAction({ html }: Answer): string {
  return /<form method="post" action="([^"]+)" enctype="multipart\/form-data"/.exec(html)?.[1] ?? '';
}
