extension FileKeys {
  /// The keys of a field.
  package static let field: [FileKey] = [
    FileKey("type", .choice(FieldReader.types), "The column's type.", "string"),
    FileKey(
      "primary_key", .boolean, "Whether the column is the primary key, or a part of it.", "true"),
    FileKey("unique", .boolean, "Whether no two rows have the same value.", "true"),
    FileKey("index", .boolean, "Whether the column has an index.", "true"),
    FileKey("nullable", .boolean, "Whether the column can be NULL.", "true"),
    FileKey("default", .text, "The database's default.", "0"),
    FileKey("min_value", .text, "The least value of a number or a date.", "0"),
    FileKey("max_value", .text, "The greatest value of a number or a date.", "120"),
    FileKey("min_length", .integer(from: 0), "The fewest characters.", "3"),
    FileKey("max_length", .integer(from: 0), "The most characters.", "40"),
    FileKey("precision", .integer(from: 1), "How many digits a decimal has.", "12"),
    FileKey("scale", .integer(from: 0), "How many of them are behind the point.", "2"),
    FileKey("values", .texts, "The values of an enum.", "[draft, published]"),
    FileKey(
      "references",
      .any([
        .text,
        .object(references, required: ["table"]),
      ]), "The table, or table.column, that the column references.", "users.id"),
    onDelete,
    onUpdate,
    FileKey(
      "auto_now_add", .boolean, "Whether the column is the instant of the row's creation.", "true"),
    FileKey(
      "auto_now", .boolean, "Whether the column is the instant of the row's last change.", "true"),
    FileKey("check", .text, "A CHECK constraint in SQL.", "price >= 0"),
  ]

  /// The keys of a field's `references`.
  static let references: [FileKey] = [
    FileKey("table", .text, "The referenced table.", "users"),
    FileKey("column", .text, "The referenced column; by default the primary key.", "id"),
    onDelete,
    onUpdate,
  ]

  /// The keys of a constraint, the kinds first.
  package static let constraint: [FileKey] =
    constraintKinds + [
      FileKey("name", .text, "The constraint's name.", "one_sku_per_shop"),
      FileKey("references", .text, "What a foreign key references.", "orders(id, shop_id)"),
      onDelete,
      onUpdate,
      FileKey("where", .text, "The condition of a partial index, in SQL.", "deleted_at is null"),
    ]

  static let constraintKinds: [FileKey] = [
    FileKey("primary_key", .texts, "The columns of the primary key.", "[order_id, line]"),
    FileKey("unique", .texts, "Columns that are unique together.", "[shop_id, sku]"),
    FileKey("index", .texts, "Columns with an index.", "[status, created_at]"),
    FileKey("check", .text, "A CHECK constraint in SQL.", "starts_at < ends_at"),
    FileKey("foreign_key", .texts, "Columns that reference a key together.", "[order_id, shop_id]"),
  ]

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

  private static let actions = FileKey.Form.choice(FieldReader.actions.keys.sorted())
  private static let onDelete = FileKey(
    "on_delete", actions, "What happens to the rows when the referenced row is deleted.", "cascade")
  private static let onUpdate = FileKey(
    "on_update", actions, "What happens to the rows when the referenced key changes.", "cascade")
}
