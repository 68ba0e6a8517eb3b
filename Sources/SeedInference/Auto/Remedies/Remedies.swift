/// All remedies, in the order in which they are tried.
///
/// A new remedy is a type of its own that conforms to ``Remedy``, and a line here: what costs the
/// rows least comes first.
enum Remedies {
  static let ordered: [any Remedy] = [
    MissingSetting(),
    StandInFunction(),
    SequenceUsedByTrigger(),
    KeyLeftToTrigger(),
    TriggerRowsCounted(),
    KeyCopiedByTrigger(),
    MissingPart(),
    MissingLookup(),
    UnsetSettings(),
    KeyLookedUpByTrigger(),
    CopiedColumn(),
    AgreeingParents(),
    ParsedText(),
    CandidateRowsTested(),
    RowsTried(),
    BlamedColumn(),
    NextAlternative(),
    TriggerColumn(),
    PlainestValues(),
    AcceptedRows(),
    FewerRows(),
    RareRows(),
  ]

  /// Those that may help if only the end of the transaction tells: each costs a load of everything.
  static let ofDeferred: [any Remedy] = [
    MissingSetting(), MissingLookup(), KeyLookedUpByTrigger(), CopiedColumn(), AgreeingParents(),
    ParsedText(),
  ]
}
