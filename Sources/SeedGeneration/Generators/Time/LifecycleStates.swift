package import SeedSyntax

/// The states in an argument of `lifecycle`.
package enum LifecycleStates {
  /// Returns the names in `[pending, paid]` or `pending > paid`; none if the argument is neither.
  package static func names(_ argument: ArgumentSyntax) -> [String] {
    let items: [ArgumentSyntax]
    if case .list(let list) = argument.value { items = list } else { items = [argument] }
    var names: [String] = []
    for item in items {
      switch item.value {
      case .word(let text), .string(let text):
        names += text.split(separator: ">").map { part in
          var part = part.drop { $0 == " " }
          while part.last == " " { part.removeLast() }
          return String(part)
        }
      case .integer: names.append(item.written ?? "")
      default: return []
      }
    }
    return names.contains("") ? [] : names
  }
}
