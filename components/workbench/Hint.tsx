/** One hint for each face, above it: what a newcomer would not guess. It can be switched off, for all faces at once. */
import type { PanelId } from '../panels';

export const hintWords: Record<PanelId, string> = {
  copy: 'Save your note in Mosaic first. Then the ribbon at the foot of Mosaic’s page brings you here, with the brothers and sisters of that child.',
  'case-view': 'You need not leave what you write: ‘Park and look’ keeps it here and brings you back to it.',
  reviews:
    'Start on the child’s own record. The list that you confirm is saved in Mosaic, where your colleagues go on with it.',
  'my-time': 'Nothing is timed until you say so, and nobody else sees it.',
};

export function Hint({ face, onHide }: { readonly face: PanelId; readonly onHide: () => void }) {
  return (
    <aside className="tip" aria-label="Hint">
      <p>{hintWords[face]}</p>
      <button type="button" className="link" onClick={onHide}>
        Show no hints
      </button>
    </aside>
  );
}
