import SeedSchema

/// The keys of all files.
package enum FileKeys {
  /// The keys of a factory.
  package static let factory: [FileKey] = [
    FileKey(
      "factory", .text, "The factory's name in scenarios and references.", "user"),
    FileKey("table", .text, "The table; by default the one with the factory's name.", "users"),
    FileKey(
      "extends", .text, "Another factory, whose fields, values and traits this one inherits.",
      "person"),
    FileKey(
      "description", .text, "A description of the rows, for `seed list`.", "Someone with a login."),
    FileKey("abstract", .boolean, "Whether the factory is only for others to extend.", "true"),
    locale,
    FileKey(
      "fields", .mapping(.any([.choice(FieldReader.types), .object(field, required: ["type"])])),
      "The table's columns, if seed creates it; omit them if the database has the table.",
      "{ id: { type: integer, primary_key: true }, name: string }"),
    FileKey(
      "constraints", .list(.object(constraint, required: [])),
      "Keys and checks over several columns.",
      "[{ unique: [shop_id, sku] }]"),
    FileKey(
      "parameters", .values,
      "Values that are not columns, for use in templates; steps set them with `with`.",
      "{ domain: example.com }"),
    FileKey(
      "values", .values, "A value for each column; omitted columns are inferred.",
      "{ email: \"{username}@example.com\" }"),
    FileKey(
      "traits", .mapping(.values), "Named sets of values that a step or a test can apply.",
      "{ admin: { role: admin } }"),
  ]

  /// The keys of a scenario.
  package static let scenario: [FileKey] = [
    FileKey("scenario", .text, "The scenario's name.", "shop"),
    FileKey(
      "description", .text, "What the scenario is for, for `seed list`.",
      "A shop after its first year."),
    FileKey("seed", .integer(from: 0), "The seed of all random values.", "42"),
    FileKey("now", .text, "The instant that `now` means.", "2025-06-01T00:00:00Z"),
    locale,
    FileKey(
      "database", .any([.text, .object(database, required: [])]),
      "The database, if neither --database nor DATABASE_URL names one.", "sqlite:shop.db"),
    FileKey(
      "transaction", .choice(ScenarioDefinition.Transactions.allCases.map(\.rawValue)),
      "Whether the run is one transaction or one for each step.", "whole"),
    FileKey(
      "rejected_rows", .choice(ScenarioDefinition.RejectedRows.allCases.map(\.rawValue)),
      "Whether rows that the database rejects fail the run or are generated again.", "retry"),
    FileKey(
      "triggers", .choice(["on", "off"]),
      "Whether triggers of existing tables run during the load.", "off"),
    conflict,
    FileKey("include", .texts, "Scenarios whose steps run first.", "[countries]"),
    FileKey(
      "steps", .list(.any(steps)), "What the run does, in order.", "[{ create: user, count: 100 }]"),
  ]

  /// The keys of a fixture with a name.
  package static let fixture: [FileKey] = [
    FileKey("fixture", .text, "The fixture's name.", "demo"),
    FileKey("description", .text, "What the rows are for.", "Two users with an order each."),
    FileKey(
      "tables", .mapping(.rows), "Rows by their labels, for each table or factory.",
      "{ users: { ann: { name: Ann } } }"),
  ]

  /// The only key of a document of generators.
  package static let generators: [FileKey] = [
    FileKey(
      "generators", .mapping(.any([.value, .object(generator, required: [])])),
      "Generators that all files can call.", "{ order_number: \"ORD-{random_int(1000, 9999)}\" }")
  ]

  /// The keys of a generator that a project defines.
  package static let generator: [FileKey] = [
    FileKey(
      "description", .text, "What the values are, for `seed generators`.", "A number on an invoice."
    ),
    FileKey(
      "parameters", .any([.texts, .values]), "The arguments: names, or names and their defaults.",
      "{ prefix: ORD }"),
    FileKey(
      "value", .value, "The value, with parameters in braces.", "\"{prefix}-{row}\""),
    FileKey(
      "list", .any([.text, .list(.value)]), "Values to choose from, in the file or in a text file.",
      "[red, green, blue]"),
    FileKey(
      "grammar", .text, "Rules that expand to strings, in the file or in a text file.",
      "grammars/review.txt"),
  ]

  /// The locale of rows, for several kinds of files.
  static let locale = FileKey(
    "locale", .value,
    "The locale of names, addresses and texts, or a value of the row that is one.", "de_AT")
  /// The handling of rows that already exist, for several kinds of steps.
  static let conflict = FileKey(
    "on_conflict", .choice(ConflictPolicy.allCases.map(\.rawValue)),
    "What to do with rows whose key exists.", "update")
}
