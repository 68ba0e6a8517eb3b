extension FileKeys {
  /// The keys of `database`.
  package static let database: [FileKey] = [
    FileKey("url", .text, "The database's URL.", "postgres://localhost/shop"),
    FileKey("server", .text, "The server that keeps snapshots.", "postgres://localhost/postgres"),
    FileKey("from", .text, "A database whose tables are copied.", "postgres://localhost/shop_dev"),
    FileKey(
      "schema", .texts, "SQL files or folders of migrations that create the tables.",
      "db/schema.sql"),
    FileKey(
      "prepare", .text, "A command that creates the tables in DATABASE_URL.",
      "npx prisma migrate deploy"),
    FileKey("inputs", .texts, "The files that `prepare` depends on.", "[prisma/**]"),
    FileKey(
      "url_format", .text, "The form of URL that the project's programs expect.", "sqlalchemy"),
    FileKey(
      "allow", .texts,
      "Names of databases that may be written to although they look like production.", "[staging]"),
  ]
}
