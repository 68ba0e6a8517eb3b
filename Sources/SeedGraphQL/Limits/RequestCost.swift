/// Estimates how deep and how large a response can be, before a statement runs.
///
/// A page counts as full, a list of IDs with its actual length. The time of the estimate is
/// bounded, too.
struct RequestCost {
  private let context: RequestContext
  private let limits: GraphQLLimits
  /// How many fields are visited before the estimate is abandoned.
  private let maximumWork: Int

  init(_ context: RequestContext) {
    self.context = context
    limits = context.schema.limits
    let (work, overflow) = max(limits.maximumNodes, limits.maximumTokens)
      .multipliedReportingOverflow(by: 2)
    maximumWork = overflow ? .max : work
  }

  /// Checks an operation.
  ///
  /// - Throws: `GraphQLError` if it is too deep or may give too many objects.
  func check(_ operation: OperationDefinition) throws {
    guard let type = context.schema.rootType(of: operation.kind) else { return }
    var work = 0
    let nodes = try nodes(of: type, [operation.selectionSet], depth: 1, work: &work)
    guard nodes <= limits.maximumNodes else { throw tooLarge(nodes) }
  }

  /// The number of objects below an object.
  private func nodes(
    of type: TypeDefinition, _ sets: [SelectionSet], depth: Int, work: inout Int
  ) throws -> Int {
    var total = 0
    for group in context.fields(of: type, in: sets) {
      work += 1
      guard let field = context.schema.field(group.name, of: type) else { continue }
      if group.name == "__schema" || group.name == "__type" {
        try checkIntrospection(group, of: field, lists: 0, depth: 1, work: &work)
        continue
      }
      guard depth <= limits.maximumDepth else {
        throw GraphQLError(
          "Fields are nested deeper than \(limits.maximumDepth) levels.",
          at: [group.field.location], extensions: ["code": "TOO_DEEP"])
      }
      let children = group.selectionSets
      guard !children.isEmpty, let target = context.schema.types[field.type.name] else { continue }
      // Each path through the document is at least one object, so the limit also bounds the time of
      // the estimate.
      guard work <= maximumWork else {
        throw tooLarge(work)
      }
      var below = 0
      for name in context.schema.possibleTypes(of: target) {
        guard let type = context.schema.types[name] else { continue }
        below = max(
          below, try nodes(of: type, children, depth: depth + 1, work: &work))
      }
      let count = try count(of: field, group)
      // The rows of a connection and everything below them; the objects around them count as one.
      let (rows, overflow) = below.multipliedReportingOverflow(by: count)
      let (sum, overflowOfSum) = total.addingReportingOverflow(overflow ? .max : rows)
      let (next, overflowOfNext) = (overflowOfSum ? .max : sum).addingReportingOverflow(1)
      total = overflowOfNext ? .max : next
    }
    return total
  }

  /// How many objects a field may give.
  private func count(of field: FieldDefinition, _ group: FieldGroup) throws -> Int {
    let arguments = (try? context.arguments(field.arguments, group.field.arguments)) ?? [:]
    if let pageSize = field.pageSize {
      let size = arguments["first"]?.integer ?? arguments["last"]?.integer ?? pageSize
      return max(1, min(size, limits.maximumPageSize))
    }
    return max(1, arguments["ids"]?.list?.count ?? 1)
  }

  /// Introspection may nest three lists, as all tools do; more would multiply the size.
  private func checkIntrospection(
    _ group: FieldGroup, of field: FieldDefinition, lists: Int, depth: Int, work: inout Int
  ) throws {
    work += 1
    let isList = ["fields", "interfaces", "possibleTypes", "inputFields"].contains(group.name)
    let lists = lists + (isList ? 1 : 0)
    guard lists < 3, depth <= 25, work <= maximumWork else {
      throw GraphQLError(
        "Maximum introspection depth exceeded", at: [group.field.location],
        extensions: ["code": "TOO_DEEP"])
    }
    guard let type = context.schema.types[field.type.name] else { return }
    for child in context.fields(of: type, in: group.selectionSets) {
      guard let field = context.schema.field(child.name, of: type) else { continue }
      try checkIntrospection(child, of: field, lists: lists, depth: depth + 1, work: &work)
    }
  }

  private func tooLarge(_ nodes: Int) -> GraphQLError {
    GraphQLError(
      "The answer may have \(nodes) objects, but at most \(limits.maximumNodes) are allowed: request smaller pages.",
      extensions: ["code": "TOO_EXPENSIVE", "nodes": .integer(Int64(nodes))])
  }
}
