/**
 * The licence of everything that is shipped, in one text that goes into every package: what each licence asks of those
 * who pass its code on. A package without a licence stops the release; nobody may ship what they may not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nameOf, type Place } from './shipped';

interface Stated {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

const line = '-'.repeat(78);

/** What the MIT licence says, for packages that state it and carry no copy. */
const mit = (holder: string) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function sourceOf({ repository, homepage }: Stated): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return (url ?? homepage ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
}

function holderOf({ author }: Stated, name: string): string {
  const said = typeof author === 'string' ? author : author?.name;
  return said ?? `the authors of ${name}`;
}

function textOf(folder: string, stated: Stated, name: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  if (stated.license === 'MIT') return mit(holderOf(stated, name));
  throw new Error(`${name} states '${stated.license ?? 'no licence'}' and carries no text of it`);
}

/** @param root the project's folder, with its packages installed */
export function licencesOf(places: readonly Place[], root: string): string {
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  const parts = [...places].sort().map((place) => {
    const folder = path.join(root, place);
    if (!existsSync(folder)) throw new Error(`${place} is not installed`);
    const stated: Stated = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const name = nameOf(place);
    const head = `${name} ${stated.version} · ${stated.license ?? ''}\nSource: ${sourceOf(stated)}`;
    return `${head}\n\n${textOf(folder, stated, name)}`;
  });
  const all = [`Tessera\n\n${own}`, 'Tessera ships parts of the packages below, unchanged.', ...parts];
  return `${all.join(`\n\n${line}\n`).replaceAll('\r\n', '\n')}\n`;
}
