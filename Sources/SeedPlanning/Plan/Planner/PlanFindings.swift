import SeedSchema

/// The findings of a planner: diagnostics, and how many rows the tables can have.
struct PlanFindings {
  var bag = DiagnosticBag()
  /// The tables whose keys were found to allow fewer rows than requested.
  var limits: [TableName: RowLimit] = [:]
  /// The values that follow from each other by references.
  var cycles: [ReferenceCycle] = []
}
