import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Columns that record when a row reached a state of a `lifecycle`, such as `paid_at`.
extension RowGroupCompilation {
  /// Returns the call that computes a column of instants from another column's lifecycle; `nil` if
  /// its name names no state.
  func lifecycleTime(of field: FieldSchema) -> (syntax: CallSyntax, text: String)? {
    switch field.type {
    case .datetime, .date, .string, .text: break
    default: return nil
    }
    guard let state = Self.state(ofColumn: field.name) else { return nil }
    for other in schema.fields where other.name != field.name {
      guard case .written(.call(let call))? = writtenSource(of: other.name),
        call.name == "lifecycle"
      else { continue }
      let states = call.arguments.filter { $0.name == nil }
        .flatMap { LifecycleStates.names($0) }
      let ends = call.arguments.compactMap(\.name).filter {
        !["within", "from", "late"].contains($0)
      }
      guard let match = (states + ends).first(where: { $0.lowercased() == state }),
        field.isNullable || match == states.first
      else { continue }
      let leading = [match, other.name].map {
        ArgumentSyntax(value: .string($0), span: call.span)
      }
      let syntax = CallSyntax(
        name: "lifecycle_time", arguments: leading + call.arguments, nameSpan: call.nameSpan,
        span: call.span)
      return (syntax, Self.text(match, other.name, states, call))
    }
    return nil
  }

  /// Adds the lifecycle of the named column to calls of `lifecycle_time` that name a state and a
  /// column.
  static func completing(_ syntax: ValueSyntax, in draft: RowGroupDraft) -> ValueSyntax {
    guard case .call(var call) = syntax, call.name == "lifecycle_time", call.arguments.count == 2,
      call.arguments.allSatisfy({ $0.name == nil })
    else { return syntax }
    let column: String
    switch call.arguments[1].value {
    case .word(let name), .string(let name): column = name
    default: return syntax
    }
    guard let value = draft.values.first(where: { $0.column == column }),
      case .call(let other) = value.syntax, other.name == "lifecycle"
    else { return syntax }
    call.arguments += other.arguments
    return .call(call)
  }

  /// The call as a factory file writes it.
  private static func text(
    _ state: String, _ column: String, _ states: [String], _ call: CallSyntax
  ) -> String {
    var parts = [state, column, states.joined(separator: " > ")]
    for argument in call.arguments {
      guard let name = argument.name else { continue }
      switch argument.value {
      case .percentage(let share): parts.append("\(name)=\(share)%")
      case .integer(let value): parts.append("\(name)=\(value)")
      case .number(let text), .word(let text): parts.append("\(name)=\(text)")
      default: parts.append("\(name)=…")
      }
    }
    return "lifecycle_time(\(parts.joined(separator: ", ")))"
  }

  /// `paid` of `paid_at`, `paid_on` and `paidAt`.
  private static func state(ofColumn name: String) -> String? {
    let name = name.underscored
    for ending in ["_at", "_on", "_date", "_time"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return nil
  }
}
