/// The source of the rows of a page.
enum PlanSource: Hashable, Sendable {
  /// A scenario: its rows are those that a run writes.
  case scenario(String)
  /// A single factory, with as many rows as requested.
  case factory(String)

  init(_ query: [String: String]) throws {
    if let name = query["scenario"], !name.isEmpty {
      self = .scenario(name)
    } else if let name = query["factory"], !name.isEmpty {
      self = .factory(name)
    } else {
      throw StudioFailure(400, "which scenario, or which factory?")
    }
  }
}
