import SeedSyntax
import SeedDatabase
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Chooses referenced rows that agree with each other, such as two rows of the same tenant.
struct ChooseAgreeingParents: Remedy {
  /// Two references of a row, and the columns in which the referenced rows agree.
  struct Agreement: Sendable, Hashable {
    /// The foreign key column whose row is chosen first.
    var leader: String
    /// The foreign key column whose row is chosen among those that agree with the first.
    var follower: String
    var leaderTable: TableName
    var followerTable: TableName
    /// The name of the factory of the follower's table.
    var factory: String
    /// The column in which the rows agree; both tables have it.
    var column: String
  }

  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows, context.progress.agreement == nil
    else { return nil }
    let keys = context.schema.foreignKeys.filter { $0.columns.count == 1 }
    let code = context.progress.triggers.text.lowercased()
    for (index, second) in keys.enumerated().dropFirst() {
      for first in keys[..<index] where first.columns != second.columns {
        guard let leader = context.tables.first(where: { $0.schema.name == first.references }),
          let follower = context.tables.first(where: { $0.schema.name == second.references }),
          context.code.tables.contains(leader.schema.name),
          context.code.tables.contains(follower.schema.name),
          let column = Self.sharedColumn(of: leader.schema, follower.schema, in: code)
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

  /// Returns a column that both tables have, that isn't a key, and that the code names.
  private static func sharedColumn(
    of first: TableSchema, _ second: TableSchema, in code: String
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
