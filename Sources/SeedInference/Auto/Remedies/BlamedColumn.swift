import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Goes on to the next value of a column that the rejection names.
struct BlamedColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    rejection.blamedColumns(of: state.schema).first { name in
      state.factory.columns.contains { $0.name == name && $0.hasNext }
    }.map { .values(.next(column: $0)) }
  }
}
