import SeedGeneration
package import SeedSchema

/// A description of a plan, human- and machine-readable: what a run will do.
public struct PlanDescription: Sendable, Codable {
  /// The action of a step.
  public enum Action: String, Sendable, Codable {
    case truncate, create, raw, expect
  }

  /// The route by which a table's rows are loaded.
  public enum Route: String, Sendable, Codable {
    /// Keys and indexes are created after the load.
    case created
    /// The table isn't changed for the load.
    case inPlace = "in-place"
    /// Keys and indexes are dropped before the load and recreated after it.
    case rebuild

    package init(_ route: LoadRoute) {
      switch route {
      case .created: self = .created
      case .inPlace: self = .inPlace
      case .rebuild: self = .rebuild
      }
    }
  }

  /// One step.
  public struct Step: Sendable, Codable {
    /// The kind of step.
    public var action: Action
    /// The tables that it affects.
    public var tables: [String]
    /// The factory, for `create`.
    public var factory: String?
    /// The group, for `create`.
    public var group: String?
    /// How many rows are created, or deleted.
    public var rows: Int64?
    /// The approximate number of bytes of created values.
    public var bytes: Int64?
    /// The SQL of a `raw` step, or the expectations of an `expect` step.
    public var statements: [String]

    init(_ action: Action, statements: [String] = []) {
      self.action = action
      tables = []
      self.statements = statements
    }
  }

  /// A column of a table, and its value.
  public struct Column: Sendable, Codable {
    /// The column.
    public var name: String
    /// The value as a factory file writes it.
    public var value: String
    /// Whether it was inferred.
    public var isInferred: Bool
  }

  /// A table.
  public struct Table: Sendable, Codable {
    /// The table.
    public var name: String
    /// Whether the run creates it.
    public var isCreated: Bool
    /// The route by which its rows are loaded.
    public var route: Route
    /// The reason for the route.
    public var routeReason: String
    /// How many existing rows are kept.
    public var existingRows: Int64
    /// How many rows are deleted first.
    public var deletedRows: Int64
    /// How many rows are created.
    public var newRows: Int64
    /// The columns of its first step.
    public var columns: [Column]
    /// The columns that the database generates.
    public var defaults: [String]
  }

  /// The scenario.
  public var scenario: String
  /// The seed of all random values.
  public var seed: UInt64
  /// The scenario's current instant.
  public var now: String
  /// How much of the scenario is one transaction.
  public var transactions: ScenarioDefinition.Transactions
  /// The steps, in order.
  public var steps: [Step]
  /// The tables, in the order of their first step.
  public var tables: [Table]
  /// The tables whose references form cycles, and how each cycle is handled.
  public var cycles: [String]
  /// How many rows are created in total.
  public var rows: Int64
  /// The approximate number of bytes of created values in total.
  public var bytes: Int64
  /// Notes for the user: when keys are checked, triggers that run, tables that are skipped.
  public var notes: [String] = []
}

extension Plan {
  /// The description of what a run will do.
  public var description: PlanDescription {
    let steps = steps.map { describe($0) }
    let order = ForeignKeyOrder(tables.map(\.schema))
    return PlanDescription(
      scenario: scenario, seed: seed, now: now.description, transactions: transactions,
      steps: steps,
      tables: tables.map { table in
        let written = Set(table.rowGroups.first?.columns.map(\.field.name) ?? [])
        return PlanDescription.Table(
          name: table.schema.name.description, isCreated: !table.exists,
          route: .init(table.route), routeReason: table.route.reason,
          existingRows: table.mergesRows
            ? initialRowCounts[table.schema.name] ?? 0 : table.existingRows,
          deletedRows: table.mergesRows
            ? 0 : max(0, (initialRowCounts[table.schema.name] ?? 0) - table.existingRows),
          newRows: table.newRows,
          columns: table.rowGroups.first?.columns.map {
            .init(name: $0.field.name, value: $0.source, isInferred: $0.isInferred)
          } ?? [],
          defaults: table.schema.fields.map(\.name).filter { !written.contains($0) })
      },
      cycles: order.cycles.map { group in
        "\(group.map { tables[$0].schema.name.description }.joined(separator: " ⇄ ")): foreign keys are checked once, after all rows are loaded"
      }
        + forwardReferences.map { late in
          "\(tables[late.table].schema.name).\(late.key.columns.joined(separator: ", ")): references rows that are loaded later; checked after all rows are loaded"
        },
      rows: rowCount, bytes: steps.reduce(0) { $0 + ($1.bytes ?? 0) }, notes: notes)
  }

  private func describe(_ step: PlannedStep) -> PlanDescription.Step {
    switch step.action {
    case .truncate(let schemas):
      var result = PlanDescription.Step(.truncate)
      result.tables = schemas.map(\.name.description)
      result.rows = schemas.reduce(0) { $0 + (initialRowCounts[$1.name] ?? 0) }
      return result
    case .create(let table, let index):
      let rowGroup = tables[table].rowGroups[index]
      var result = PlanDescription.Step(.create)
      result.tables = [tables[table].schema.name.description]
      result.factory = rowGroup.factory
      result.group = rowGroup.group
      result.rows = Int64(rowGroup.rows.count)
      let width = rowGroup.columns.reduce(0) { sum, column in
        sum + (rowGroup.generators[column.field.name]?.profile.averageBytes ?? 8)
      }
      result.bytes = Int64(rowGroup.rows.count) * Int64(width)
      return result
    case .raw(let statements):
      return PlanDescription.Step(.raw, statements: statements.map { $0.sql { ":\($0)" } })
    case .expect(let expectations):
      return PlanDescription.Step(.expect, statements: expectations.map(\.text))
    }
  }
}
