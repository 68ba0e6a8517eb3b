import SeedFormat

/// A tree without places and styles: what two readers must agree on.
indirect enum Tree: Hashable, CustomStringConvertible {
  /// A scalar's bytes, which tell apart what Swift's `==` takes for equal, and whether it is plain,
  /// which decides its type.
  case scalar([UInt8], isPlain: Bool)
  case sequence([Tree])
  case mapping([Entry])

  struct Entry: Hashable {
    var key: [UInt8]
    var value: Tree
  }

  static func scalar(_ text: String, isPlain: Bool) -> Tree {
    .scalar(Array(text.utf8), isPlain: isPlain)
  }

  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar):
      self = .scalar(scalar.text, isPlain: scalar.style == .plain)
    case .sequence(let items):
      self = .sequence(items.map(Tree.init))
    case .mapping(let mapping):
      self = .mapping(
        mapping.entries.map { Entry(key: Array($0.key.utf8), value: Tree($0.value)) })
    }
  }

  var description: String {
    switch self {
    case .scalar(let bytes, let isPlain):
      let text = String(decoding: bytes, as: UTF8.self)
      return isPlain ? text : text.debugDescription
    case .sequence(let items):
      return "[\(items.map(\.description).joined(separator: ", "))]"
    case .mapping(let entries):
      let texts = entries.map {
        "\(String(decoding: $0.key, as: UTF8.self).debugDescription): \($0.value)"
      }
      return "{\(texts.joined(separator: ", "))}"
    }
  }
}
