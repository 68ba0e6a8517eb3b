/// The selections between two braces. A class, so that results about it can be kept by its
/// identity.
final class SelectionSet: Sendable {
  let selections: [Selection]
  let location: Location

  init(_ selections: [Selection], at location: Location) {
    self.selections = selections
    self.location = location
  }
}
