import SeedSchema

/// What a planner finds on the way: diagnostics, and how many rows the tables can have.
struct PlanFindings {
  var bag = DiagnosticBag()
  /// The tables whose keys allow fewer rows than they were to have, as far as that was found.
  var limits: [TableName: RowLimit] = [:]
}
