import SeedSyntax
import SeedFormat
import SeedGeneration

extension ValueSyntax {
  /// Returns the location of a value that is NULL in some rows regardless of the others; `nil` if
  /// there is none.
  var certainNull: SourceSpan? {
    switch self {
    case .call(let call): call.certainNull
    case .template(let parts, _):
      if case .expression(.generator(let call))? = parts.first, parts.count == 1 {
        call.certainNull
      } else {
        nil
      }
    // A literal null is reported separately.
    case .literal, .null, .sequence, .mapping: nil
    case .listed(let listed, _): listed.values.lazy.compactMap(\.certainNull).first
    }
  }
}

extension CallSyntax {
  /// The position at which the call makes some of its values NULL.
  fileprivate var certainNull: SourceSpan? {
    switch name {
    case "maybe":
      let share = arguments.first { $0.name == "when" } ?? arguments.first { $0.name == nil }
      let isWhole =
        switch share?.value {
        case .percentage(let percent)?: percent >= 100
        case let value?: value.asNumber.map { $0 >= 1 } ?? true
        case nil: true
        }
      if !isWhole { return span }
      return arguments.lazy.compactMap(\.value.certainNull).first
    case "random_choice", "cycle":
      if arguments.count == 1, case .list(let items) = arguments[0].value {
        return items.lazy.compactMap(\.certainNull).first
      }
      return arguments.lazy.compactMap(\.certainNull).first
    case "weighted":
      if arguments.count == 2, case .list(let items) = arguments[0].value {
        return items.lazy.compactMap(\.certainNull).first
      }
      return arguments.first { $0.name == "null" }?.span
    default: return nil
    }
  }
}

extension ArgumentSyntax {
  fileprivate var certainNull: SourceSpan? {
    if case .word("null") = value { return span }
    return value.certainNull
  }
}

extension ArgumentValue {
  fileprivate var certainNull: SourceSpan? {
    if case .call(let call) = self { call.certainNull } else { nil }
  }
}
