/**
 * A SQLite database with the methods that better-sqlite3 and node:sqlite share. It's sql.js, which needs no compiler and no new Node.
 */
interface SqlJsStatement {
  bind(values: unknown[]): void;
  step(): boolean;
  getAsObject(): Record<string, unknown>;
  reset(): void;
}
interface SqlJsDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqlJsStatement;
  getRowsModified(): number;
}

export async function openSqlite() {
  const initSqlJs = jest.requireActual<() => Promise<{ Database: new () => SqlJsDatabase }>>("sql.js");
  const database = new (await initSqlJs()).Database();
  return {
    exec: (sql: string) => database.exec(sql),
    prepare(sql: string) {
      const statement = database.prepare(sql);
      const execute = (values: unknown[]): boolean => {
        statement.reset();
        statement.bind(values);
        return statement.step();
      };
      return {
        get: (...values: unknown[]) => (execute(values) ? statement.getAsObject() : undefined),
        run(...values: unknown[]) {
          execute(values);
          return { changes: database.getRowsModified() };
        },
      };
    },
  };
}
