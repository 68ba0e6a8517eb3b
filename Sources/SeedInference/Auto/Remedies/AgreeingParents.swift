import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Chooses rows to refer to that agree with each other, such as two of the same library or tenant.
struct AgreeingParents: Remedy {
  /// Two references of a row, and the columns in which the referenced rows agree.
  struct Agreement: Sendable, Hashable {
    /// The column whose row is chosen first.
    var leader: String
    /// The column whose row is chosen among those that agree.
    var follower: String
    var leaderTable: TableName
    var followerTable: TableName
    /// The factory of the follower's rows.
    var factory: String
    /// The column of either table in which the rows agree.
    var column: String
  }

  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows, state.progress.agreement == nil
    else { return nil }
    let keys = state.schema.foreignKeys.filter { $0.columns.count == 1 }
    let code = state.progress.triggers.text.lowercased()
    for (place, second) in keys.enumerated().dropFirst() {
      for first in keys[..<place] where first.columns != second.columns {
        guard let leader = state.tables.first(where: { $0.schema.name == first.references }),
          let follower = state.tables.first(where: { $0.schema.name == second.references }),
          state.code.tables.contains(leader.schema.name),
          state.code.tables.contains(follower.schema.name),
          let column = Self.common(leader.schema, follower.schema, in: code)
        else { continue }
        return .values(
          .agreeingParents(
            Agreement(
              leader: first.columns[0], follower: second.columns[0],
              leaderTable: leader.schema.name, followerTable: follower.schema.name,
              factory: follower.factory, column: column)))
      }
    }
    return nil
  }

  /// A column that both tables have, that identifies no row, and that the code names.
  private static func common(
    _ first: TableSchema, _ second: TableSchema, in code: String
  ) -> String? {
    first.fields.first { field in
      guard let other = second[field: field.name], code.hasWord(field.name.lowercased()) else {
        return false
      }
      return !first.isKey(field.name) && !second.isKey(field.name)
        && field.generation == .none && other.generation == .none
        && ValueKind(of: other.type) == ValueKind(of: field.type)
        && NameWriter.inBraces(field.name) != nil
    }?.name
  }
}
