import SeedORM

/// Executes an operation level by level: section 6 of the GraphQL specification.
///
/// The values of a field are resolved for all objects of its level at once, so the number of
/// statements depends on the document and not on the rows.
final class Executor {
  private let request: RequestContext
  private let database: any DatabaseContext
  private(set) var errors: [GraphQLError] = []
  /// The maximum number of errors to collect.
  private static var maximumErrors: Int { 100 }

  init(_ request: RequestContext, _ database: any DatabaseContext) {
    self.request = request
    self.database = database
  }

  /// The data of an operation. Its root fields run one after the other, as mutations require.
  func data(of operation: OperationDefinition) async -> GraphQLValue {
    guard let type = request.schema.rootType(of: operation.kind) else { return .null }
    let root = RootObject()
    let objects = await objects(type, [root], [nil], [operation.selectionSet])
    return objects.first?.map { .object($0) } ?? .null
  }

  /// Objects of a type, all of one level; `nil` for those that an error made null.
  private func objects(
    _ type: TypeDefinition, _ sources: [any Sendable], _ paths: [ResponsePath?],
    _ sets: [SelectionSet]
  ) async -> [GraphQLObject?] {
    var results = [GraphQLObject?](repeating: GraphQLObject(), count: sources.count)
    for group in request.fields(of: type, in: sets) {
      let name = group.responseName
      let places = paths.map { ResponsePath(.field(name), in: $0) }
      let values = await values(of: group, in: type, sources, places)
      for (index, value) in zip(results.indices, values) {
        if let value { results[index]?[name] = value } else { results[index] = nil }
      }
    }
    return results
  }

  private func values(
    of group: FieldGroup, in type: TypeDefinition, _ sources: [any Sendable],
    _ paths: [ResponsePath]
  ) async -> [GraphQLValue?] {
    guard let field = request.schema.field(group.name, of: type) else {
      return sources.map { _ in .null }
    }
    var resolved: [ResolvedValue]
    do {
      try Task.checkCancellation()
      let arguments = try request.arguments(field.arguments, group.field.arguments)
      let call = FieldCall(
        request: request, database: database, group: group, arguments: arguments)
      resolved = try await field.resolve(call, sources)
    } catch {
      resolved = sources.map { _ in .failure(error) }
    }
    if group.name == "__typename" { resolved = sources.map { _ in .text(type.name) } }
    guard resolved.count == sources.count else {
      return sources.map { _ in field.type.isNonNull ? nil : .null }
    }
    return await completed(
      field.type, resolved, Destination(group: group, owner: "\(type.name).\(field.name)"), paths)
  }

  /// The position of values in the response.
  private struct Destination {
    let group: FieldGroup
    let owner: String
  }

  private enum Completion {
    case value(GraphQLValue)
    case null
    /// An error has made it null.
    case failed
  }

  /// Completes values for a type: section 6.4.3. `nil` if the object around it becomes null.
  private func completed(
    _ type: TypeReference, _ values: [ResolvedValue], _ destination: Destination,
    _ paths: [ResponsePath]
  ) async -> [GraphQLValue?] {
    let completions = await completions(type.nullable, values, destination, paths)
    return zip(completions, paths).map { completion, path in
      switch completion {
      case .value(let value): return value
      case .failed: return type.isNonNull ? nil : .null
      case .null:
        guard type.isNonNull else { return .null }
        report(
          GraphQLError("Cannot return null for non-nullable field \(destination.owner)."),
          destination, path)
        return nil
      }
    }
  }

  private func completions(
    _ type: TypeReference, _ values: [ResolvedValue], _ destination: Destination,
    _ paths: [ResponsePath]
  ) async -> [Completion] {
    var completions: [Completion] = values.map { _ in .null }
    for (index, value) in values.enumerated() {
      if case .failure(let error) = value {
        for error in GraphQLError.all(of: error) { report(error, destination, paths[index]) }
        completions[index] = .failed
      }
    }
    switch type {
    case .nonNull(let inner): return await self.completions(inner, values, destination, paths)
    case .list(let element):
      var items: [ResolvedValue] = []
      var itemPaths: [ResponsePath] = []
      for (index, value) in values.enumerated() {
        guard case .list(let elements) = value else { continue }
        items += elements
        itemPaths += elements.indices.map { ResponsePath(.index($0), in: paths[index]) }
      }
      let completed = await completed(element, items, destination, itemPaths)
      var next = 0
      for (index, value) in values.enumerated() {
        guard case .list(let elements) = value else { continue }
        let part = completed[next..<min(next + elements.count, completed.count)]
        next += elements.count
        let present = part.compactMap(\.self)
        completions[index] = present.count == elements.count ? .value(.list(present)) : .failed
      }
    case .named:
      await completeNamed(values, destination, paths, &completions)
    }
    return completions
  }

  private func completeNamed(
    _ values: [ResolvedValue], _ destination: Destination, _ paths: [ResponsePath],
    _ completions: inout [Completion]
  ) async {
    // Resolves objects of one type at a time, in the order in which the types occur.
    var order: [String] = []
    var members: [String: [(index: Int, source: any Sendable)]] = [:]
    for (index, value) in values.enumerated() {
      switch value {
      case .leaf(let value): completions[index] = value.isNull ? .null : .value(value)
      case .object(let name, let source):
        if members[name] == nil { order.append(name) }
        members[name, default: []].append((index, source))
      case .null, .failure, .list: break
      }
    }
    for name in order {
      guard let type = request.schema.types[name], let group = members[name] else { continue }
      let objects = await objects(
        type, group.map(\.source), group.map { paths[$0.index] }, destination.group.selectionSets)
      for (member, object) in zip(group, objects) {
        completions[member.index] = object.map { .value(.object($0)) } ?? .failed
      }
    }
  }

  private func report(_ error: GraphQLError, _ destination: Destination, _ path: ResponsePath) {
    guard errors.count < Self.maximumErrors else { return }
    var error = error
    if error.locations.isEmpty { error.locations = destination.group.fields.map(\.location) }
    error.path = path.steps
    errors.append(error)
  }
}
