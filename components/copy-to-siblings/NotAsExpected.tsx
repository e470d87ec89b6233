/** Names the part of a Mosaic page that was not as its profile says, so that it can be told to the Mosaic team. */
export function NotAsExpected({ part }: { readonly part: string }) {
  return (
    <p className="named-field">
      Not found as expected: <bdi>{part}</bdi>
    </p>
  );
}
