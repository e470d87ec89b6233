/**
 * A second reader of calendar files, written from RFC 5545's grammar and from nothing in utils: it throws at whatever
 * the grammar does not allow, so that what it returns is all that any reader could find in the file.
 */

export interface ReadProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As written; see unescaped for text. */
  readonly value: string;
}

export interface ReadComponent {
  readonly name: string;
  readonly properties: ReadProperty[];
  readonly components: ReadComponent[];
}

/** The one component of a file. */
export function readCalendar(file: string): ReadComponent {
  const root: ReadComponent = { name: 'FILE', properties: [], components: [] };
  const open = [root];
  for (const line of contentLines(file)) {
    const property = readLine(line);
    const here = open.at(-1) ?? root;
    if (property.name === 'BEGIN') {
      const component = { name: property.value, properties: [], components: [] };
      here.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (open.length < 2 || open.pop()?.name !== property.value)
        throw new Error(`stray END:${property.value}`);
    } else here.properties.push(property);
  }
  const [only, ...more] = root.components;
  if (!only || more.length > 0 || root.properties.length > 0 || open.length > 1)
    throw new Error('not one object');
  return only;
}

function contentLines(file: string): string[] {
  if (!file.endsWith('\r\n') || file.endsWith('\r\n\r\n')) throw new Error('does not end in one CRLF');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`line of ${Buffer.byteLength(line)} octets`);
    if (!line.isWellFormed()) throw new Error('cut inside a character');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the grammar forbids
    if (line === '' || /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/.test(line)) {
      throw new Error(`not a line: ${JSON.stringify(line)}`);
    }
  }
  if (/^[ \t]/.test(file)) throw new Error('begins with a fold');
  return physical
    .join('\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

function readLine(line: string): ReadProperty {
  const [, name = '', rest = ''] = /^([A-Z][A-Z-]*)(.*)$/s.exec(line) ?? [];
  const parameters: Record<string, string> = {};
  let left = rest;
  while (left.startsWith(';')) {
    const found = /^;([A-Z][A-Z-]*)=(?:"([^"]*)"|([^";:,]*))/s.exec(left);
    if (!found?.[1] || found[1] in parameters) throw new Error(`not a parameter: ${left}`);
    parameters[found[1]] = found[2] ?? found[3] ?? '';
    left = left.slice(found[0].length);
  }
  if (!left.startsWith(':')) throw new Error(`not a content line: ${line}`);
  return { name, parameters, value: left.slice(1) };
}

/** The text that an escaped value stands for; a stray backslash, comma or semicolon is not text. */
export function unescaped(value: string): string {
  if (!/^(?:\\[\\;,nN]|[^\\;,])*$/s.test(value)) throw new Error(`not text: ${value}`);
  return value.replace(/\\(.)/gs, (_, one: string) => (one === 'n' || one === 'N' ? '\n' : one));
}
