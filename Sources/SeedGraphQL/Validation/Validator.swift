/// Checks a document against a schema: section 5 of the GraphQL specification.
///
/// Its messages are those of the reference implementation.
final class Validator {
  let schema: GraphQLSchema
  let document: Document
  /// The fragments by name; of two with the same name, the later one counts.
  let fragments: [String: FragmentDefinition]
  private let isAcyclic: Bool
  private(set) var errors: [GraphQLError] = []
  private lazy var conflicts = FieldConflicts(schema, fragments)
  /// The variables that each operation and fragment uses.
  var usages: [ObjectIdentifier: [VariableUsage]] = [:]
  private static var maximumErrors: Int { 100 }

  private init(_ document: Document, _ schema: GraphQLSchema, _ isAcyclic: Bool) {
    self.isAcyclic = isAcyclic
    self.document = document
    self.schema = schema
    fragments = Dictionary(
      document.fragments.map { ($0.name.text, $0) }, uniquingKeysWith: { $1 })
  }

  /// The errors of a document, at most a hundred.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - schema: the schema.
  ///   - isAcyclic: whether no fragment spreads itself; otherwise conflicting fields aren't
  ///     searched for.
  /// - Returns: the errors; none for a valid document.
  static func errors(
    of document: Document, _ schema: GraphQLSchema, isAcyclic: Bool
  ) -> [GraphQLError] {
    let validator = Validator(document, schema, isAcyclic)
    validator.checkDefinitions()
    guard !validator.isTypeSystem else { return validator.errors }
    for definition in document.definitions where !validator.isFull {
      switch definition {
      case .operation(let operation): validator.check(operation)
      case .fragment(let fragment): validator.check(fragment)
      case .typeSystem: break
      }
    }
    validator.checkFragments()
    for operation in document.operations { validator.checkVariables(of: operation) }
    return validator.errors
  }

  /// Whether a part of the document isn't executable; nothing else is checked then.
  private var isTypeSystem: Bool {
    document.definitions.contains { if case .typeSystem = $0 { true } else { false } }
  }

  /// Whether the maximum number of errors is reached.
  var isFull: Bool { errors.count > Self.maximumErrors }

  /// Adds an error.
  func report(_ message: String, at locations: Location...) {
    report(message, at: locations)
  }

  /// Adds an error.
  func report(_ message: String, at locations: [Location]) {
    if errors.count < Self.maximumErrors {
      errors.append(GraphQLError(message, at: locations))
    } else if errors.count == Self.maximumErrors {
      errors.append(
        GraphQLError(
          "Too many validation errors, error limit reached. Validation aborted."))
    }
  }

  /// The end of a message that suggests names; empty if the schema isn't public.
  func suggestion(_ name: String, _ options: [String], _ kind: String? = nil) -> String {
    schema.limits.allowsIntrospection ? Suggestions.text(for: name, of: options, kind) : ""
  }

  /// Section 5.3.2: fields with the same response name must have the same value.
  func checkConflicts(in set: SelectionSet, _ parent: TypeDefinition?) {
    guard isAcyclic, conflicts.budget > 0 else { return }
    for conflict in conflicts.conflicts(in: set, parent) {
      report(
        "Fields '\(conflict.name)' conflict because \(conflict.reason.message). Use different aliases on the fields to fetch both if this was intentional.",
        at: (conflict.first + conflict.second).map(\.location))
    }
    if conflicts.budget == 0 {
      report("The document is too complex: too many fields have the same name.", at: set.location)
    }
  }

  /// The type of a reference, if the schema has it.
  func known(_ type: TypeSyntax) -> TypeReference? {
    schema.types[type.name.text] == nil ? nil : type.reference
  }
}
