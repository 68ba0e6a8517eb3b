import SeedFormat
import SeedSchema

/// Reads a scenario from its document.
struct ScenarioReader {
  var bag = DiagnosticBag()

  mutating func read(_ node: Node) -> ScenarioDefinition? {
    guard let reader = MappingReader(node, subject: "a scenario", bag: &bag) else { return nil }
    reader.allow(FileKeys.scenario.names, bag: &bag)
    guard let (name, nameSpan) = reader.text("scenario", bag: &bag) else { return nil }
    var scenario = ScenarioDefinition(
      name: name, nameSpan: nameSpan,
      description: reader.text("description", bag: &bag)?.text,
      seed: ScenarioDefinition.defaultSeed, now: ScenarioDefinition.defaultNow,
      database: nil, transactions: .whole,
      includes: reader.texts("include", bag: &bag) ?? [], steps: [])
    if let node = reader.mapping["database"] {
      let database = DatabaseSettingsReader(node, bag: &bag)
      (scenario.database, scenario.databaseSettings) = (database.url, database.settings)
    }
    readStart(reader, into: &scenario)
    readExecution(reader, into: &scenario)
    scenario.conflict = reader.conflictPolicy(&bag)
    scenario.locale = LocaleReading.value(reader, bag: &bag)
    scenario.steps = steps(reader, of: scenario)
    return scenario
  }

  /// Reads the inputs of all values: the seed and the current instant.
  private mutating func readStart(_ reader: MappingReader, into scenario: inout ScenarioDefinition)
  {
    if let (text, span) = reader.text("seed", bag: &bag) {
      if let seed = UInt64(text.filter { $0 != "_" }) {
        scenario.seed = seed
      } else {
        bag.error("`seed` must be an integer from 0 to 2^64 − 1", at: span)
      }
    }
    if let (text, span) = reader.text("now", bag: &bag) {
      if let now = Timestamp(text) {
        scenario.now = now
      } else {
        bag.error("`now` must be an instant", at: span, hint: "now: 2025-06-01T00:00:00Z")
      }
    }
  }

  /// Reads the keys about transactions, rejected rows and triggers.
  private mutating func readExecution(
    _ reader: MappingReader, into scenario: inout ScenarioDefinition
  ) {
    if let (text, span) = reader.text("transaction", bag: &bag) {
      if let transactions = ScenarioDefinition.Transactions(rawValue: text) {
        scenario.transactions = transactions
      } else {
        bag.error("`transaction` must be whole or step", at: span)
      }
    }
    if let (text, span) = reader.text("rejected_rows", bag: &bag) {
      if let rejectedRows = ScenarioDefinition.RejectedRows(rawValue: text) {
        scenario.rejectedRows = rejectedRows
      } else {
        bag.error("`rejected_rows` must be fail or retry", at: span)
      }
    }
    if let (text, span) = reader.text("triggers", bag: &bag) {
      switch text {
      case "on", "true": break
      case "off", "false":
        scenario.disablesTriggers = true
        if scenario.transactions == .step {
          bag.error(
            "`triggers: off` needs `transaction: whole`", at: span,
            hint: "a run that is killed between two steps would leave the triggers disabled")
        }
      default: bag.error("`triggers` must be on or off", at: span)
      }
    }
  }

  private mutating func steps(
    _ reader: MappingReader, of scenario: ScenarioDefinition
  ) -> [StepDefinition] {
    guard let steps = reader.entry("steps") else {
      if scenario.includes.isEmpty { bag.error("a scenario needs `steps`", at: scenario.nameSpan) }
      return []
    }
    guard case .sequence(let items) = steps.value.content else {
      bag.error("`steps` must be a list", at: steps.value.span, hint: "- create: user")
      return []
    }
    var stepReader = StepReader()
    let read = items.flatMap { stepReader.read($0) }
    bag.append(stepReader.bag.all)
    return read
  }
}
