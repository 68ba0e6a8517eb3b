import SeedFormat
import SeedORM

/// The values of all steps, each compiled when something first asks for it.
///
/// A value can need another one's type: `{price * quantity}` that of `price`, `{user.email}` that of a
/// column of another table. So columns are compiled on demand, and one that needs itself is found when
/// it is asked for while it is being compiled.
final class PlanCompilation {
  var planner: Planner
  private var segments: [Int: SegmentCompilation] = [:]

  init(planner: Planner) { self.planner = planner }

  /// The compilation of a step.
  func segment(_ index: Int) -> SegmentCompilation {
    if let segment = segments[index] { return segment }
    let segment = SegmentCompilation(plan: self, index: index)
    segments[index] = segment
    return segment
  }

  /// The compilation of the first step of a table that makes rows a relation can lead to.
  func firstSegment(ofTable table: Int, rows: RowRanges) -> SegmentCompilation? {
    let candidates = planner.drafts.indices.filter { planner.drafts[$0].table == table }
    let index =
      candidates.first { draft in
        rows.ranges.contains { $0.overlaps(planner.drafts[draft].rows) }
      } ?? candidates.first
    return index.map { segment($0) }
  }
}
