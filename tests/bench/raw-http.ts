/**
 * The floor: the same requests by `fetch` with the session's cookie, without a browser, without a page being
 * drawn. Nobody could work like this; it says what the server and the network alone take.
 */
import { performance } from 'node:perf_hooks';
import type { Measured } from './way';
import {
  contactDate,
  loadsSince,
  noteType,
  paragraphs,
  title,
  verifiedByServer,
  type Workload,
} from './workload';

export async function copyWithHttp(workload: Workload, latencyMs: number): Promise<Measured> {
  const { standIn, sourceNoteId, targetIds } = workload;
  const { origin, world } = standIn;
  const client = await signedIn(origin);
  await client.get(`/case-note/${sourceNoteId}`);
  world.latencyMs = latencyMs;
  const mark = world.requests.length;
  const startedAt = performance.now();
  for (const id of targetIds) {
    const list = `/person/${id}/case-notes`;
    const before = refsOn(await client.get(list));
    const form = await client.get(`${list}/new`);
    await client.save(hidden(form, 'person_id'), hidden(form, 'token'));
    const fresh = refsOn(await client.get(list)).find((ref) => !before.includes(ref));
    await client.get(`/case-note/${fresh}`);
  }
  await client.get(`/case-note/${sourceNoteId}`);
  const seconds = (performance.now() - startedAt) / 1000;
  world.latencyMs = 0;
  return { seconds, loads: loadsSince(workload, mark), verified: verifiedByServer(workload) };
}

interface Client {
  get(path: string): Promise<string>;
  /** Sends the note and follows to where the server then goes, as a browser does. */
  save(personId: string, token: string): Promise<string>;
}

async function signedIn(origin: string): Promise<Client> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ user_name: 'rquill', password: 'training' }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error('the stand-in did not sign us in');
  const get = async (path: string) => (await fetch(origin + path, { headers: { cookie } })).text();
  return {
    get,
    async save(personId, token) {
      const saved = await fetch(`${origin}/case-notes`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: noteForm(personId, token),
      });
      await saved.arrayBuffer();
      return get(saved.headers.get('location') ?? '/');
    },
  };
}

function noteForm(personId: string, token: string): FormData {
  const form = new FormData();
  form.set('person_id', personId);
  form.set('token', token);
  form.set('note_type', noteType);
  form.set('title', title);
  form.set('contact_on', contactDate);
  form.set('details', paragraphs.map((text) => `<p>${text}</p>`).join(''));
  form.set('act', 'Save');
  return form;
}

function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}

function refsOn(page: string): string[] {
  return [...page.matchAll(/<tr>\s*<td>(\d+)<\/td>/g)].map(([, ref = '']) => ref);
}
