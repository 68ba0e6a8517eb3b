import SeedSyntax
import SeedFormat
import SeedSchema

/// Reads the arguments of `lifecycle` and `lifecycle_time`.
package struct LifecycleArguments {
  private let arguments: GeneratorArguments

  init(_ arguments: GeneratorArguments) { self.arguments = arguments }

  /// The arguments as those of the column that holds the state, so that both columns get the same
  /// states and instants.
  init(_ arguments: GeneratorArguments, ofColumn name: String) {
    var arguments = arguments
    arguments.values = arguments.values.values(ofColumn: name)
    arguments.context.key = arguments.values.key
    self.arguments = arguments
  }

  /// The usual names of columns that hold the creation time.
  package static let creations = [
    "created_at", "created_on", "createdAt", "created", "inserted_at", "creation_date",
    "date_created", "placed_at", "ordered_at",
  ]

  /// The states, or their instants.
  ///
  /// - Parameters:
  ///   - given: the arguments that describe the lifecycle.
  ///   - output: what each row gets.
  /// - Returns: the generator.
  /// - Throws: `DiagnosticsError` if an argument is invalid.
  func generator(
    _ given: [ArgumentSyntax], _ output: LifecycleGenerator.Output
  ) throws -> any Generator {
    let key = arguments.context.key
    var states: [String] = []
    var exits: [(state: String, share: Double, isLate: Bool)] = []
    var late: ArgumentSyntax?
    var duration: Int64 = 10 * 86_400_000_000
    var from: ArgumentSyntax?
    for argument in given {
      switch argument.name {
      case nil:
        guard states.isEmpty else {
          throw arguments.error(
            "the states are listed twice, in brackets and as arguments", argument)
        }
        states = LifecycleStates.names(argument)
        guard !states.isEmpty else {
          throw arguments.error(
            "the states must be words or quoted strings, such as pending > paid > shipped", argument
          )
        }
      case "within"?: duration = try length(argument)
      case "from"?: from = argument
      case "late"?: late = argument
      case let name?: exits.append((name, try share(argument), false))
      }
    }
    guard !states.isEmpty, states.count + exits.count > 1 else {
      throw arguments.error("a lifecycle needs at least two states")
    }
    if let late {
      for name in try self.late(late, among: exits.map(\.state)) {
        for index in exits.indices where exits[index].state == name { exits[index].isLate = true }
      }
    }
    let all = states + exits.map(\.state)
    guard Set(all).count == all.count else {
      throw arguments.error("a state occurs twice", hint: all.joined(separator: ", "))
    }
    guard exits.reduce(0, { $0 + $1.1 }) <= 1.000_001 else {
      throw arguments.error("more than 100% of the rows end early")
    }
    let lifecycle = Lifecycle(states: states, exits: exits, duration: duration, key: key)
    return LifecycleGenerator(
      lifecycle: lifecycle, output: output, start: try start(from, key),
      now: arguments.context.now.microseconds)
  }

  /// The states that only follow the last one.
  private func late(_ argument: ArgumentSyntax, among exits: [String]) throws -> [String] {
    let names = LifecycleStates.names(argument)
    guard !names.isEmpty else {
      throw arguments.error("`late` must be one of the shares' states, or a list of them", argument)
    }
    if let unknown = names.first(where: { !exits.contains($0) }) {
      throw arguments.error(
        "no share of rows ends in `\(unknown)`", argument,
        hint: "late=\(exits.first ?? "refunded") takes a state with a share, such as refunded=4%")
    }
    return names
  }

  private func share(_ argument: ArgumentSyntax) throws -> Double {
    if case .percentage(let percent) = argument.value, (0...100).contains(percent) {
      return percent / 100
    }
    guard let value = argument.value.asNumber, (0...1).contains(value) else {
      throw arguments.error(
        "the share of `\(argument.name ?? "")` must be a percentage, or a number from 0 to 1",
        argument)
    }
    return value
  }

  private func length(_ argument: ArgumentSyntax) throws -> Int64 {
    guard case .word(let text) = argument.value, let shift = InstantArguments.shift(text), shift > 0
    else {
      throw arguments.error("`within` must be a duration, such as 12h or 10d", argument)
    }
    return shift
  }

  /// The instant of the first state: the given one, the row's creation, or one of the last year.
  private func start(_ from: ArgumentSyntax?, _ key: ColumnKey) throws -> any Generator {
    if let from { return try InstantArguments(arguments).generator(from, "from") }
    let columns = arguments.values.columnNames
    for name in Self.creations where columns.contains(name) && name != arguments.context.field?.name
    {
      let span = arguments.call.span
      let path = ArgumentSyntax(
        value: .template([.expression(.path([name], span))]), span: span)
      guard let created = try arguments.values.expression(path, as: "from")?.generator else {
        continue
      }
      switch created.profile.kind {
      case .timestamp, .date:
        return try Conversion.generator(created, to: .timestamp, at: span)
      default: continue
      }
    }
    let now = arguments.context.now.microseconds
    let year: Int64 = 365 * 86_400_000_000
    return DomainGenerator(
      NumberDomain(
        .timestamp, lower: now.subtractingReportingOverflow(year).partialValue, upper: now,
        step: 1_000_000), selector: .uniform(key.derived("start")))
  }
}

extension GeneratorRegistry {
  static let lifecycles: [GeneratorDefinition] = [
    GeneratorDefinition(
      "lifecycle",
      "A state that rows reach in order until now; columns such as `paid_at` get the instants",
      example: "lifecycle(pending > paid > shipped > delivered, cancelled=4%)",
      [
        .init("states", .list, "the states in order, with `>` between them or in brackets"),
        .init("within", .text, "the typical time until the last state; 10d"),
        .init("late", .list, "states with a share that only follow the last one, such as refunded"),
        .init("from", .instant, "the start; created_at, or an instant of the last year"),
      ], isVariadic: true
    ) { arguments in
      try LifecycleArguments(arguments).generator(arguments.more, .state)
    },
    GeneratorDefinition(
      "lifecycle_time",
      "When a row reached a state of the lifecycle in another column; NULL if it hasn't",
      example: "lifecycle_time(paid, status, pending > paid > shipped, cancelled=4%)",
      [
        .init("state", .text, "the state"),
        .init("column", .text, "the column that holds the state"),
        .init("states", .list, "the arguments of that column's `lifecycle`"),
      ], isVariadic: true
    ) { arguments in
      let more = arguments.more
      guard more.count > 2, let state = Self.word(more[0]), let column = Self.word(more[1]) else {
        throw arguments.error("`lifecycle_time` needs a state, a column and its lifecycle")
      }
      let generator = try LifecycleArguments(arguments, ofColumn: column).generator(
        Array(more.dropFirst(2)), .instant(of: state))
      if let generator = generator as? LifecycleGenerator {
        let known = generator.lifecycle.states + generator.lifecycle.exits.map(\.state)
        guard known.contains(state) else {
          throw arguments.error(
            "the lifecycle has no state `\(state)`", more[0],
            hint: Suggestion.hint(for: state, in: known) ?? known.joined(separator: ", "))
        }
      }
      return generator
    },
  ]

  private static func word(_ argument: ArgumentSyntax) -> String? {
    guard argument.name == nil else { return nil }
    switch argument.value {
    case .word(let text), .string(let text): return text
    default: return nil
    }
  }
}
