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
    FileKey("scale", .integer(from: 0), "How many of them are after the point.", "2"),
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
      "auto_now_add", .boolean, "Whether the column is the time of the row's creation.", "true"),
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

  private static let actions = FileKey.Form.choice(FieldReader.actions.keys.sorted())
  static let onDelete = FileKey(
    "on_delete", actions, "What happens to the rows when the referenced row is deleted.", "cascade")
  static let onUpdate = FileKey(
    "on_update", actions, "What happens to the rows when the referenced key changes.", "cascade")
}
