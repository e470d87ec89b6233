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

  private async ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.standIn.origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: this.cookie ? { cookie: this.cookie } : {},
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0] ?? '';
    const html = await response.text();
    const { status } = response;
    return {
      status,
      location: response.headers.get('location'),
      html,
      h1: /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '',
    };
  }
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
  return new RegExp(`<dt>${term}</dt><dd>(.*?)</dd>`, 's').exec(html)?.[1] ?? null;
}

export function headingsOf({ html }: Answer): string[] {
  return [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map((found) => found[1] ?? '');
}

/** The cells of each row of the page's first table, without mark-up. */
export function rowsOf({ html }: Answer): string[][] {
  const body = /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<td>(.*?)<\/td>/gs)].map((cell) =>
      (cell[1] ?? '').replace(/<[^>]*>/g, '').trim(),
    ),
  );
}
