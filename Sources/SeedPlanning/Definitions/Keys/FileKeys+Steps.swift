extension FileKeys {
  /// All kinds of steps.
  static let steps: [FileKey.Form] = [
    .object(truncate, required: ["truncate"]), .object(create, required: ["create"]),
    .object(rows, required: ["rows"]), .object(fixtures, required: ["fixtures"]),
    .object(raw, required: ["raw"]), .object(expect, required: ["expect"]),
  ]

  /// The keys of each kind of step, the one that names the kind first.
  package static let stepKinds = [truncate, create, rows, fixtures, raw, expect]

  static let truncate = [
    FileKey(
      "truncate", .texts, "Tables or factories whose rows are deleted, or `all`.", "[users, orders]"
    )
  ]

  static let create: [FileKey] = [
    FileKey("create", .text, "The factory whose rows are created.", "user"),
    FileKey(
      "count", .text, "How many rows, or how many for each row of a parent.", "0..12 per user"),
    traits,
    group,
    locale,
    FileKey("values", .values, "Values that replace the factory's.", "{ role: guest }"),
    parameters,
    conflict,
    key,
  ]

  static let rows: [FileKey] = [
    FileKey("rows", .text, "The factory or table that gets the rows.", "country"),
    FileKey(
      "data", .rows, "The rows, by their labels or in a list.",
      "{ at: { name: Austria }, de: { name: Germany } }"),
    FileKey(
      "from", .text, "A file with the rows: CSV, TSV, JSON or JSON lines.", "data/countries.csv"),
    conflict,
    key,
    FileKey(
      "mode", .choice(["add", "sync"]), "Whether rows that are no longer in the file are deleted.",
      "sync"),
    FileKey("null", .text, "The string that represents NULL in the file.", "\"-\""),
    FileKey("ignore", .texts, "Columns of the file that are not loaded.", "[comment]"),
    FileKey("label", .text, "The file's column that has the labels of its rows.", "slug"),
    FileKey("values", .values, "Values for columns that the rows omit.", "{ active: true }"),
    traits,
    parameters,
    group,
    locale,
  ]

  static let fixtures: [FileKey] = [
    FileKey("fixtures", .texts, "Fixtures to load, or `all`.", "[demo]"),
    conflict,
    FileKey(
      "mode", .choice(["add", "sync"]), "Whether rows that are no longer in the files are deleted.",
      "add"),
  ]

  static let raw: [FileKey] = [
    FileKey(
      "raw", .texts, "SQL to run, with `:name` for bound values.",
      "update users set active = :active"),
    FileKey("with", .mapping(.text), "The bound values.", "{ active: true }"),
  ]

  static let expect = [
    FileKey(
      "expect", .mapping(.text),
      "Tables with their expected number of rows, or queries with their expected result.",
      "{ users: 100..120 }")
  ]

  private static let traits = FileKey("traits", .texts, "Traits to apply, in order.", "[admin]")
  private static let group = FileKey(
    "as", .text, "A name for these rows, by which references and --set find them.", "admins")
  private static let parameters = FileKey(
    "with", .values, "Values of the factory's parameters.", "{ domain: example.org }")
  private static let key = FileKey(
    "key", .texts, "The columns by which existing rows are found; by default the primary key.",
    "[email]")
}
