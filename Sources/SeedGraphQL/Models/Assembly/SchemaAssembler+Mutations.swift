import SeedORM
import SeedSchema

extension SchemaAssembler {
  /// The mutations that a model allows.
  mutating func addMutations(of model: ModelBinding) {
    let allowed = model.declaration.mutations
    let name = model.typeName
    // Nullable, so that a failing mutation doesn't discard the data of the others.
    let type = TypeReference.named(name)
    let resolver = MutationResolver(model: model)
    @Sendable func single(
      _ call: FieldCall, _ sources: [any Sendable],
      _ work: (FieldCall) async throws -> ResolvedValue
    ) async throws -> [ResolvedValue] {
      let value = try await work(call)
      return sources.map { _ in value }
    }
    let id = InputDefinition("id", "ID!", "The ID of the row.")
    if allowed.contains(.create) {
      checkCreation(of: model)
      let input = "Create\(name)Input"
      add(
        TypeDefinition(
          input, "A new row.",
          .input(NamedList(model.columns.elements.filter(\.isWritable).map { creation($0, model) }))
        ))
      mutations.append(
        FieldDefinition(
          "create\(name)", type, "Inserts a row.",
          arguments: [InputDefinition("input", .nonNull(.named(input)), "The values of the row.")]
        ) { call, sources in try await single(call, sources, resolver.create) })
    }
    if allowed.contains(.update) {
      let input = "Update\(name)Input"
      add(
        TypeDefinition(
          input, "Changes of a row; omitted fields aren't changed.",
          .input(
            NamedList(
              model.columns.elements.filter(\.isWritable).map {
                InputDefinition($0.name, $0.codec.type, $0.description)
              }))))
      mutations.append(
        FieldDefinition(
          "update\(name)", type, "Changes a row.",
          arguments: [id, InputDefinition("input", .nonNull(.named(input)), "The new values.")]
        ) { call, sources in try await single(call, sources, resolver.update) })
    }
    if allowed.contains(.delete) {
      mutations.append(
        FieldDefinition(
          "delete\(name)", type,
          model.declaration.isSoftDeletable ? "Marks a row as deleted." : "Deletes a row.",
          arguments: [id]
        ) { call, sources in try await single(call, sources, resolver.delete) })
    }
    if allowed.contains(.restore) {
      mutations.append(
        FieldDefinition(
          "restore\(name)", type, "Removes the mark of deletion from a row.", arguments: [id]
        ) { call, sources in try await single(call, sources, resolver.restore) })
    }
  }

  /// Checks that every column of a new row gets a value.
  private mutating func checkCreation(of model: ModelBinding) {
    let declaration = model.declaration
    for fact in declaration.facts where !fact.schema.isNullable && !fact.isGenerated {
      let column = fact.schema.name
      guard fact.schema.generation == .none, fact.schema.defaultValue == nil, !fact.isVersion,
        declaration[column: column].defaultValue == nil,
        model.columns.first(where: { $0.column == column })?.isWritable != true
      else { continue }
      report("\(model.typeName): `create` has no value for \(column): give it one with `default`")
    }
  }

  /// A field of the input of a new row, which is required if nothing else provides its value.
  private func creation(_ column: ColumnBinding, _ model: ModelBinding) -> InputDefinition {
    var value = model.declaration[column: column.column].defaultValue
    if value == nil, case .value(let known)? = column.fact.schema.defaultValue { value = known }
    var input = InputDefinition(column.name, column.type, column.description)
    if let value, case .leaf(let leaf)? = try? column.codec.output(value) {
      input.defaultValue = leaf
    } else if value != nil || column.fact.isGenerated {
      input.type = column.codec.type
    }
    return input
  }
}
