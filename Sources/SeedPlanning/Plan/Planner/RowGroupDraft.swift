import SeedSyntax
import SeedFormat
import SeedGeneration

/// A `create` step before it becomes a ``RowGroup``.
struct RowGroupDraft {
  /// The step's index among the scenario's steps.
  var step: Int
  var definition: CreateStep
  var factory: ResolvedFactory
  /// The table's index among the plan's.
  var table: Int
  /// The rows, once they are counted.
  var rows: Range<Int64> = 0..<0
  var fanOut: FanOut?
  /// The table whose rows are the parents, and the name that the step calls them by.
  var parent: (table: Int, name: String)?
  /// The columns' values with the traits and the step's own.
  var values: [FactoryDefinition.Value] = []
  var parameters: [FactoryDefinition.Value] = []

  /// The file with the rows.
  var file: RecordFile?

  /// The merge of the rows into existing ones; `nil` if they are added.
  var merge: RowGroupMerge?

  /// The locale of the rows' records, if there is one.
  var locale: ValueSyntax? {
    parameters.first { $0.column == RecordScope.localeColumn }?.syntax
  }

  var span: SourceSpan { definition.factory.span }
}

extension FactoryDefinition.Value {
  /// Whether each row has a value of its own in a file.
  var isFromFile: Bool {
    if case .listed(let listed, _) = syntax { listed.column != nil } else { false }
  }
}
