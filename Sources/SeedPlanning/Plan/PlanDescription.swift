import SeedGeneration
import SeedSchema

/// A description of a plan, for people and machines: what a run will do.
public struct PlanDescription: Sendable, Codable {
  /// One step.
  public struct Step: Sendable, Codable {
    /// `truncate`, `create`, `raw` or `expect`.
    public var action: String
    /// The tables that it is about.
    public var tables: [String]
    /// The factory, for `create`.
    public var factory: String?
    /// The group, for `create`.
    public var group: String?
    /// How many rows are made, or deleted.
    public var rows: Int64?
    /// About how many bytes of values are made.
    public var bytes: Int64?
    /// The SQL of a `raw` step, or the expectations of an `expect` step.
    public var statements: [String]
  }

  /// A column of a table, and how it is made.
  public struct Column: Sendable, Codable {
    /// The column.
    public var name: String
    /// The value as a factory file says it.
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
    /// How its rows are loaded: `created` (keys and indexes are created after the load), `in-place`
    /// or `rebuild`.
    public var route: String
    /// Why.
    public var routeReason: String
    /// How many rows stay.
    public var existingRows: Int64
    /// How many rows are deleted first.
    public var deletedRows: Int64
    /// How many rows are made.
    public var newRows: Int64
    /// The columns of its first step.
    public var columns: [Column]
    /// The columns that are left to the database.
    public var defaults: [String]
  }

  /// The scenario.
  public var scenario: String
  /// The seed of all random values.
  public var seed: UInt64
  /// The scenario's current instant.
  public var now: String
  /// `whole` or `step`.
  public var transactions: String
  /// The steps, in order.
  public var steps: [Step]
  /// The tables, in the order of their first step.
  public var tables: [Table]
  /// The tables that refer to each other in circles, and how that is handled.
  public var circles: [String]
  /// How many rows are made in all.
  public var rows: Int64
  /// About how many bytes of values are made in all.
  public var bytes: Int64
  /// Notes for the user: when keys are checked, triggers that run, tables that are left out.
  public var notes: [String] = []
}

extension Plan {
  /// What a run will do.
  public var description: PlanDescription {
    let steps = steps.map { describe($0) }
    let order = ForeignKeyOrder(tables.map(\.schema))
    return PlanDescription(
      scenario: scenario, seed: seed, now: now.description, transactions: transactions.rawValue,
      steps: steps,
      tables: tables.map { table in
        let written = Set(table.rowGroups.first?.columns.map(\.field.name) ?? [])
        return PlanDescription.Table(
          name: table.schema.name.description, isCreated: !table.exists,
          route: table.route.name, routeReason: table.route.reason,
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
      circles: order.circles.map { group in
        "\(group.map { tables[$0].schema.name.description }.joined(separator: " ⇄ ")): foreign keys are checked once, after all rows are loaded"
      }
        + forwardReferences.map { late in
          "\(tables[late.table].schema.name).\(late.key.columns.joined(separator: ", ")): references rows that are loaded later; checked after all rows are loaded"
        },
      rows: rowCount, bytes: steps.reduce(0) { $0 + ($1.bytes ?? 0) }, notes: notes)
  }

  private func describe(_ step: PlannedStep) -> PlanDescription.Step {
    var result = PlanDescription.Step(action: "", tables: [], statements: [])
    switch step.action {
    case .truncate(let schemas):
      result.action = "truncate"
      result.tables = schemas.map(\.name.description)
      result.rows = schemas.reduce(0) { $0 + (initialRowCounts[$1.name] ?? 0) }
    case .create(let table, let index):
      let rowGroup = tables[table].rowGroups[index]
      result.action = "create"
      result.tables = [tables[table].schema.name.description]
      result.factory = rowGroup.factory
      result.group = rowGroup.group
      result.rows = Int64(rowGroup.rows.count)
      let width = rowGroup.columns.reduce(0) { sum, column in
        sum + (rowGroup.generators[column.field.name]?.profile.averageBytes ?? 8)
      }
      result.bytes = Int64(rowGroup.rows.count) * Int64(width)
    case .raw(let statements):
      result.action = "raw"
      result.statements = statements.map { $0.sql { ":\($0)" } }
    case .expect(let expectations):
      result.action = "expect"
      result.statements = expectations.map(\.text)
    }
    return result
  }
}
