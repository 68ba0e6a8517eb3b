/// A named type of a schema.
struct TypeDefinition: Sendable, Named {
  /// The kind of type.
  enum Kind: Sendable {
    case scalar(Scalar)
    case object(NamedList<FieldDefinition>, interfaces: [String])
    case interface(NamedList<FieldDefinition>)
    case enumeration(NamedList<EnumerationValue>)
    case input(NamedList<InputDefinition>)
  }

  var name: String
  var description: String?
  var kind: Kind

  init(_ name: String, _ description: String? = nil, _ kind: Kind) {
    self.name = name
    self.description = description
    self.kind = kind
  }

  /// The fields of an object or interface.
  var fields: NamedList<FieldDefinition>? {
    switch kind {
    case .object(let fields, _), .interface(let fields): fields
    default: nil
    }
  }

  var interfaces: [String] {
    if case .object(_, let interfaces) = kind { interfaces } else { [] }
  }

  /// Whether its values have fields.
  var isComposite: Bool { fields != nil }

  var isObject: Bool { if case .object = kind { true } else { false } }

  var isInput: Bool {
    switch kind {
    case .scalar, .enumeration, .input: true
    case .object, .interface: false
    }
  }

  var isLeaf: Bool {
    switch kind {
    case .scalar, .enumeration: true
    default: false
    }
  }

  /// The fields of an input object.
  var inputs: NamedList<InputDefinition>? {
    if case .input(let fields) = kind { fields } else { nil }
  }
}
