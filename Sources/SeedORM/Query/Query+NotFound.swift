import SeedDatabase
import SeedSchema

extension Query {
  /// The error that no row meets the query's condition, which it names without values.
  func notFound(_ dialect: any Dialect) -> RecordNotFound {
    var filter: String?
    if let condition {
      var renderer = SQLRenderer(dialect)
      if (try? renderer.append(condition)) != nil {
        filter = StatementNormalizer.withoutValues(renderer.statement.sql { _ in "?" })
      }
    }
    return RecordNotFound(table: Row.table.name.description, filter: filter)
  }
}

extension ModelWriter {
  /// The error that the row of a model is missing, with its key.
  func notFound(_ model: Row) -> RecordNotFound {
    RecordNotFound(
      table: table.name.description, key: table.keyFields.map { $0.get(model) })
  }

  /// The error that the row of one of some models is missing, with its key if there is only one.
  func oneNotFound(of models: some Collection<Row>) -> RecordNotFound {
    if models.count == 1, let model = models.first { return notFound(model) }
    return RecordNotFound(table: table.name.description)
  }
}
