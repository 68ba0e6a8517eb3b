/// The remedies for rejected rows.
///
/// A new remedy is a type that conforms to ``Remedy``, and a line here.
enum Remedies {
  /// All remedies in the order in which they are tried: those that change the rows least come
  /// first.
  static let ordered: [any Remedy] = [
    SetMissingSetting(),
    AddStandInFunction(),
    AdvanceTriggerSequence(),
    LeaveKeyToTrigger(),
    CountTriggerRows(),
    AddKeyCopiedByTrigger(),
    SkipMissingDependency(),
    AddMissingLookup(),
    SetAllSettings(),
    AddKeyLookedUpByTrigger(),
    CopyComparedColumn(),
    ChooseAgreeingParents(),
    FormatParsedString(),
    FillColumnsReadByTrigger(),
    SearchCandidateRows(),
    SearchTriggerConditions(),
    TryRows(),
    SearchRareRows(),
    RemoveLookupKey(),
    ChangeBlamedColumn(),
    UseNextAlternative(),
    ChangeTriggerColumn(),
    UsePlainestValues(),
    KeepAcceptedRows(),
    ReduceRows(),
  ]

  /// The remedies for rejections at the end of the transaction, after which the pass starts over.
  static let ofDeferred: [any Remedy] = [
    SetMissingSetting(), AddMissingLookup(), AddKeyLookedUpByTrigger(), CopyComparedColumn(),
    ChooseAgreeingParents(),
    FormatParsedString(),
  ]
}
