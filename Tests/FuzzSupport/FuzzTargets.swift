/// All targets of the fuzzer.
package enum FuzzTargets {
  package static var all: [any FuzzTarget.Type] {
    [
      DocumentTarget.self, ValueTarget.self, ProjectTarget.self, PlanTarget.self,
      GeneratorTarget.self, PatternTarget.self, StatementTarget.self, ConditionTarget.self,
      RecordTarget.self, URLTarget.self, GraphQLTarget.self,
    ]
  }

  /// The target of a name, or `nil`.
  package static func named(_ name: String) -> (any FuzzTarget.Type)? {
    all.first { $0.name == name }
  }
}
