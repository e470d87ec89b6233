/**
 * The managers that stand in windows of their own and hear nothing of a session's end: chronologies, and the
 * list of forms that Configuration Tools opens with. They say what they are given.
 */
import type { CaseworkPages, ChronologyPage } from '../casework';
import type { Kit } from '../kit';
import { html, type Markup, trusted } from '../markup';
import type { Frame } from '../skin';
import { fullBar } from './bars';
import { windowScript } from './step-scripts';

export function chronologyPages(kit: Kit): Pick<CaseworkPages, 'chronology' | 'configuration'> {
  return {
    chronology(frame, page) {
      const { person, rows, copies } = page;
      const cells = rows.map((row) => row.map((cell) => html`${cell}`));
      const table = kit.table('Events', ['Date', 'Event', 'From'], cells);
      const below = copies ? manager(kit, frame, page) : openManager(kit, frame, page);
      return kit.page(frame, {
        heading: copies ? 'Chronology Manager' : 'Chronology',
        bar: fullBar(frame, person),
        menuOf: copies ? null : person,
        content: kit.pane(html`${table}${below}`),
      });
    },
    configuration(frame, rows) {
      const headings = ['Step type', 'Step', 'Form', 'Versions'];
      const cells = rows.map((row) => row.map((cell) => html`${cell}`));
      const content = kit.pane(kit.table('Forms', headings, cells));
      return kit.page(frame, { heading: 'Configuration Tools', bar: null, menuOf: null, content });
    },
  };
}

function openManager(kit: Kit, frame: Frame, { person }: ChronologyPage): Markup {
  const to = `/person/${person.id}/chronology/edit`;
  return kit.link(frame, { to, text: 'Chronology Manager', look: 'button', opens: 'chronology' });
}

/** The events of the system's chronology, each with a tick, to be copied into the worker's own. */
function manager(kit: Kit, frame: Frame, { person, copies, token, lockKey }: ChronologyPage): Markup {
  const names = kit.names();
  const ticks = (copies ?? []).map(({ value, text }, at) =>
    kit.field(names, {
      label: text,
      id: `event${at}`,
      name: 'event',
      code: `chronologyEvent${at}`,
      control: { is: 'tick', value, on: false },
    }),
  );
  const hidden = html`<input type="hidden" name="token" value="${token}">`;
  const form = kit.smallForm(frame, {
    action: `/person/${person.id}/chronology`,
    method: 'post',
    content: html`${hidden}${kit.fields('Events to copy', html`${ticks}`)}${kit.submit('Copy events', null)}`,
  });
  return html`${form}${lockKey ? html`<script>${trusted(windowScript(lockKey))}</script>` : null}`;
}
