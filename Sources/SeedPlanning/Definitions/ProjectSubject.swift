package import SeedFormat
import SeedGeneration

/// The factory or step to which a position in a project's files belongs.
package enum ProjectSubject: Equatable {
  /// A factory; `column` is the column or parameter whose value contains the position, or `nil`.
  case factory(String, column: String?)
  /// A scenario's step that creates rows of a factory.
  case step(factory: String)
}

extension Project {
  /// Returns what a position belongs to, such as that of a diagnostic.
  ///
  /// The readers keep where each factory, each value and each step begins; a position belongs to
  /// the last of them that begins at or before it.
  ///
  /// - Returns: `nil` if the position is in no factory, and in no step that creates rows.
  package func subject(at place: SourceSpan) -> ProjectSubject? {
    var found: (start: SourceSpan, subject: ProjectSubject?)?
    func consider(_ start: SourceSpan, _ subject: ProjectSubject?) {
      guard start.file == place.file, start <= place else { return }
      if let found, start < found.start { return }
      found = (start, subject)
    }
    for factory in factories.values where factory.nameSpan.file == place.file {
      consider(factory.nameSpan, .factory(factory.name, column: nil))
      for value in factory.values + factory.parameters + factory.traits.flatMap(\.values) {
        consider(value.columnSpan, .factory(factory.name, column: value.column))
      }
    }
    for scenario in scenarios.values where scenario.nameSpan.file == place.file {
      for step in scenario.steps {
        consider(step.span, step.subject)
        if case .create(let create) = step.action { consider(create.factory.span, step.subject) }
      }
    }
    return found?.subject
  }
}

extension StepDefinition {
  fileprivate var subject: ProjectSubject? {
    if case .create(let create) = action { .step(factory: create.factory.name) } else { nil }
  }
}

extension SourceSpan {
  /// Whether a span of the same file begins before another one.
  fileprivate static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  fileprivate static func <= (left: Self, right: Self) -> Bool { !(right < left) }
}
