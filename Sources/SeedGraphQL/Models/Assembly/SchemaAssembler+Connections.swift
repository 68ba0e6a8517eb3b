import SeedSchema

extension SchemaAssembler {
  /// The types that all models share.
  mutating func addCommonTypes() {
    for (name, scalar, text) in CommonScalars.all {
      add(TypeDefinition(name, text, .scalar(scalar)))
    }
    add(
      TypeDefinition(
        "PageInfo", "The position of a page.",
        .object(
          [
            .computed("hasNextPage", "Boolean!", "Whether there are rows after the page.") {
              (page: ConnectionSource, _) in .leaf(.boolean(page.hasNext))
            },
            .computed("hasPreviousPage", "Boolean!", "Whether there are rows before the page.") {
              (page: ConnectionSource, _) in .leaf(.boolean(page.hasPrevious))
            },
            .computed("startCursor", "String", "The cursor of the first row.") {
              (page: ConnectionSource, _) in .text(page.edges.first?.cursor)
            },
            .computed("endCursor", "String", "The cursor of the last row.") {
              (page: ConnectionSource, _) in .text(page.edges.last?.cursor)
            },
          ], interfaces: [])))
    add(
      TypeDefinition(
        "OrderDirection", "The direction of an order.",
        .enumeration([
          EnumerationValue(name: "ASC", description: "The smallest first, null last."),
          EnumerationValue(name: "DESC", description: "The largest first, null before all."),
        ])))
    for (name, isOrdered, isText) in CommonScalars.comparisons {
      add(FilterTypes.comparison(of: name, isOrdered: isOrdered, isText: isText))
    }
    if models.contains(where: { $0.declaration.mutations.contains(.restore) }) {
      add(
        TypeDefinition(
          "DeletedRows", "How rows that are marked as deleted are treated.",
          .enumeration([
            EnumerationValue(name: "EXCLUDE", description: "They are omitted."),
            EnumerationValue(name: "INCLUDE", description: "They are included."),
            EnumerationValue(name: "ONLY", description: "Only they are returned."),
          ])))
    }
  }

  /// The types for listing a model's rows.
  mutating func addConnection(of model: ModelBinding) {
    let (type, edge) = (model.typeName, model.edge)
    add(
      TypeDefinition(
        model.connection, "A page of rows.",
        .object(
          [
            .computed(
              "edges", .nonNull(.list(.nonNull(.named(edge)))), "The rows with their cursors."
            ) {
              (page: ConnectionSource, _) in .list(edge, page.edges)
            },
            .computed("nodes", .nonNull(.list(.nonNull(.named(type)))), "The rows.") {
              (page: ConnectionSource, _) in .list(type, page.rows)
            },
            .computed("pageInfo", "PageInfo!", "The position of the page.") {
              (page: ConnectionSource, _) in .object("PageInfo", page)
            },
            .computed("totalCount", "Int!", "How many rows there are on all pages.") {
              (page: ConnectionSource, _) in .leaf(.integer(Int64(Int32(clamping: page.total))))
            },
          ], interfaces: [])))
    add(
      TypeDefinition(
        edge, "A row of a page.",
        .object(
          [
            .computed("cursor", "String!", "The position of the row.") {
              (source: EdgeSource, _) in .text(source.cursor)
            },
            .computed("node", .nonNull(.named(type)), "The row.") {
              (source: EdgeSource, _) in .object(type, source.row)
            },
          ], interfaces: [])))
    add(FilterTypes.filter(of: model))
    let fields = model.columns.elements.filter(\.isComparable).map { column in
      EnumerationValue(name: Naming.constant(column.name), description: column.description)
    }
    add(
      TypeDefinition(
        model.orderField, "The fields by which rows can be sorted.", .enumeration(NamedList(fields))
      ))
    add(
      TypeDefinition(
        model.order, "A field by which rows are sorted.",
        .input([
          InputDefinition("field", .nonNull(.named(model.orderField)), "The field."),
          InputDefinition("direction", "OrderDirection!", "The direction.", default: "ASC"),
        ])))
  }
}
