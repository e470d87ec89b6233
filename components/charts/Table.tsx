/** The same figures as a table, for whoever reads better so. Its first column names the row. */

export interface SeriesTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function Table({ table, caption }: { readonly table: SeriesTable; readonly caption: string }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={table.columns[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.columns[at]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
