/** Says what changed without moving anybody: a polite region that is always there, so that it is heard. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
