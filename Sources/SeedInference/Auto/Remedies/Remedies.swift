/// All remedies, in the order in which they are tried.
///
/// A new remedy is a type of its own that conforms to ``Remedy``, and a line here: what costs the rows least comes first.
enum Remedies {
  static let ordered: [any Remedy] = [
    MissingSetting(),
    RowOfTrigger(),
    RowsOfTriggers(),
    KeyOfTrigger(),
    MissingPart(),
    CandidateRowsAsked(),
    RowsTried(),
    BlamedColumn(),
    NextAlternative(),
    TriggerColumn(),
    PlainestValues(),
    PassingRows(),
    FewerRows(),
  ]
}
