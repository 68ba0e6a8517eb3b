import SeedGeneration
import SeedSchema

/// A column that is one digit of a combination that is unique, for all rows or among the children
/// of one parent.
struct CombinationGenerator: Generator {
  /// Generates distinct values for distinct rows below its number of values.
  let base: any Generator
  let combination: any RowCombination
  let member: Int

  var profile: ValueProfile {
    var profile = base.profile
    profile.isUnique = false
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try base.fill(.rows(combination.digits(of: member, for: rows)), in: frame)
  }
}
