import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// The names that a condition on planned rows can use.
struct RowGroupScope: ValueScope {
  let plan: Plan
  let rowGroup: RowGroup

  private static let positions = ["row", "index", "child"]

  var now: Timestamp { plan.now }
  var columnNames: [String] { rowGroup.columns.map(\.field.name) + Self.positions }
  var relationNames: [String] { rowGroup.relationNames.keys.sorted() }
  var parameterNames: [String] { [] }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    if let generator = rowGroup.generators[name] { return generator.profile }
    return Self.positions.contains(name) ? ValueProfile(.integer, averageBytes: 8) : nil
  }

  func relation(_ name: String) throws -> RelatedScope? {
    guard let index = rowGroup.relationNames[name] else { return nil }
    let table = rowGroup.relations[index].table
    guard let target = plan.tables[table].rowGroups.first else { return nil }
    return RelatedScope(RowGroupScope(plan: plan, rowGroup: target), isNullable: true)
  }

  func literal(ofParameter name: String) -> ParameterLiteral? { nil }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    throw Diagnostic(
      "a condition can't generate values", at: call.span, hint: "compare columns and constants")
  }
}
