@testable import SeedDatabase
@testable import SeedGeneration
@testable import SeedInference
@testable import SeedKit
@testable import SeedPlanning
@testable import SeedPredicates
import SeedFormat
import SeedSchema
import Testing

/// Remedies decide by what is known, without a database.
@Suite struct RemedyTests {
  private static let schema = TableSchema(
    TableName("jobs"),
    fields: [
      FieldSchema("id", .integer()), FieldSchema("kind", .text), FieldSchema("owner", .uuid),
    ], primaryKey: ["id"],
    foreignKeys: [ForeignKey(["kind"], references: TableName("kinds"), ["name"])])

  private func context(_ change: (inout RemedyContext) -> Void = { _ in }) -> RemedyContext {
    var context = RemedyContext(
      factory: InferredFactory(
        name: "job", schema: Self.schema,
        columns: [
          InferredColumn(name: "kind", choices: [.value("word()"), .value("null")]),
          InferredColumn(name: "owner", choices: [.value("random_uuid()")]),
        ]))
    change(&context)
    return context
  }

  private func rejection(
    _ code: DatabaseError.Code, _ message: String = "no", constraint: String? = nil,
    columns: [String] = [], sqlState: String? = nil, table: String? = nil
  ) -> Rejection {
    Rejection(
      DatabaseError(
        code, message, constraint: constraint, columns: columns, sqlState: sqlState),
      by: PostgresDialect(), table: table.map { TableName($0) })
  }

  /// The first remedy of the table that applies.
  private func first(_ rejection: Rejection, _ context: RemedyContext) -> String {
    for remedy in Remedies.ordered {
      if let change = remedy.change(for: rejection, in: context) { return text(of: change) }
    }
    return "none"
  }

  /// A change without its group.
  private func text(of change: RemedyChange?) -> String {
    switch change {
    case .session(let change): "\(change)"
    case .values(let change): "\(change)"
    case .keys(let change): "\(change)"
    case .rows(let change): "\(change)"
    case .skip: "skip"
    case nil: "none"
    }
  }

  @Test func missingSettingsAreCreated() {
    let missing = rejection(
      .other, "unrecognized configuration parameter \"app.tenant\"", sqlState: "42704")
    #expect(first(missing, context()) == #"setting(name: "app.tenant", value: "1")"#)
    let made = context { $0.session.settings = ["app.tenant": "1"] }
    let wrong = rejection(
      .invalidValue, "invalid input syntax for type uuid: \"…\"", sqlState: "22P02")
    #expect(first(wrong, made).contains("00000000-0000"))
  }

  @Test func triggersPassNoNullToOtherTables() {
    let reading = context {
      $0.progress.triggers.code = TriggerCode("begin perform note(new.kind, new.owner); end")
      $0.factory.columns[0].choices = [.value("maybe(80%, word())"), .null]
    }
    let remedy = FillColumnsReadByTrigger()
    let domain = rejection(.notNullViolation, "domain moment does not allow null values")
    #expect(text(of: remedy.change(for: domain, in: reading)) == #"fill(["kind": "word()"])"#)
    let other = rejection(.notNullViolation, columns: ["at"], table: "notes")
    #expect(text(of: remedy.change(for: other, in: reading)) == #"fill(["kind": "word()"])"#)
    let own = rejection(.notNullViolation, columns: ["kind"], table: "jobs")
    #expect(remedy.change(for: own, in: reading) == nil)
    #expect(remedy.change(for: domain, in: context()) == nil)
  }

  @Test func settingsThatCodeReadsAsDocumentsHaveItsMembers() {
    let missing = rejection(
      .other, "unrecognized configuration parameter \"request.claims\"", sqlState: "42704")
    let reading = context {
      $0.progress.triggers.code = TriggerCode(
        """
        begin new.owner := current_setting('request.claims')::json->>'id';
        new.role := (current_setting('request.claims', true)::jsonb)->>'role'; return new; end
        """)
    }
    let change = text(of: SetMissingSetting().change(for: missing, in: reading))
    #expect(change.contains(#"{\"id\": \"1\", \"role\": \"1\"}"#), "\(change)")
  }

  @Test(arguments: [
    "my $marc = MARC::Record->new_from_xml($_TD->{new}{source}); # it's XML",
    "document = parse(TD['new']['source'])", "dom parse $NEW(source)",
  ])
  func codeOfOtherLanguagesParsesColumns(_ code: String) {
    let records = TableSchema(
      TableName("records"), fields: [FieldSchema("id", .integer()), FieldSchema("source", .text)],
      primaryKey: ["id"])
    var parsed = RemedyContext(
      factory: InferredFactory(name: "record", schema: records, columns: []))
    parsed.progress.triggers.code = TriggerCode(code)
    let wrong = rejection(
      .other, ":1: parser error : Start tag expected, '<' not found", sqlState: "38000")
    #expect(
      text(of: FormatParsedString().change(for: wrong, in: parsed))
        == #"format("<item>{word()}</item>", column: "source", of: records)"#)
  }

  @Test func keysWithWhichNoRowIsAcceptedAreRemoved() {
    let taken = rejection(.other, "the kind is taken", sqlState: "P0001")
    let tried = context {
      $0.progress.triggers.lookupKeys = Self.schema.foreignKeys
      $0.progress.trials.acceptsNone = true
    }
    #expect(text(of: RemoveLookupKey().change(for: taken, in: tried)).hasPrefix("remove("))
    let accepting = context { $0.progress.triggers.lookupKeys = Self.schema.foreignKeys }
    #expect(RemoveLookupKey().change(for: taken, in: accepting) == nil)
    let ofSchema = context { $0.progress.trials.acceptsNone = true }
    #expect(RemoveLookupKey().change(for: taken, in: ofSchema) == nil)
  }

  @Test func theStatementOfARejectionBlamesNoColumns() {
    let table = TableSchema(
      TableName("parts"), fields: [FieldSchema("id", .integer()), FieldSchema("name", .text)],
      primaryKey: ["id"])
    let error = DatabaseError(.other, "the name is taken", sql: "COPY parts (id, name)")
    #expect(Rejection(error).blamedColumns(of: table) == ["name"])
  }

  @Test func settingsThatAreNullWithoutAnErrorAreMade() {
    let empty = rejection(.notNullViolation, columns: ["author"], sqlState: "23502")
    let reading = context {
      $0.progress.triggers.code = TriggerCode(
        "new.author := current_setting('app.user', true); return new;")
    }
    #expect(text(of: SetAllSettings().change(for: empty, in: reading)) == "allSettings")
    let silent = context {
      $0.progress.triggers.code = TriggerCode("new.author := null; return new;")
    }
    #expect(SetAllSettings().change(for: empty, in: silent) == nil)
  }

  @Test func recursionWithoutEndIsTheCodesFault() {
    let endless = rejection(.other, "stack depth limit exceeded", sqlState: "54001")
    #expect(endless.cause.isCodeError)
  }

  @Test func argumentsOfFunctionsThatParseThemGetTheirForm() {
    let records = TableSchema(
      TableName("records"),
      fields: [
        FieldSchema("id", .integer()), FieldSchema("source", .text), FieldSchema("marc", .text),
        FieldSchema("note", .text),
      ], primaryKey: ["id"])
    var parsed = RemedyContext(
      factory: InferredFactory(name: "record", schema: records, columns: []))
    parsed.progress.triggers.code = TriggerCode(
      """
      begin if new.note is null then return new; end if; new.source := fingerprint(1, new.marc);
      return new; end
      """)
    let wrong = rejection(.invalidValue, "could not parse XML document", sqlState: "2200M")
    #expect(
      text(of: FormatParsedString().change(for: wrong, in: parsed))
        == #"format("<item>{word()}</item>", column: "marc", of: records)"#)
    parsed.progress.parsedColumns = [QualifiedColumn(records.name, "marc")]
    #expect(FormatParsedString().change(for: wrong, in: parsed) == nil)
  }

  /// The tables of two schemas have the same names.
  @Test func triggersOfOtherSchemasAreNotBlamed() {
    func table(_ name: String, _ schema: String) -> TableSchema {
      TableSchema(
        TableName(name, schema: schema),
        fields: [FieldSchema("id", .integer()), FieldSchema("kind_id", .integer())],
        primaryKey: ["id"])
    }
    func other(_ schema: String) -> RemedyContext.OtherTable {
      .init(
        schema: table("jobs", schema),
        namedByTriggers: [TableName("audit", schema: schema), TableName("jobs", schema: schema)])
    }
    var audit = table("audit", "b")
    audit.foreignKeys = [
      ForeignKey(["kind_id"], references: TableName("kinds", schema: "b"), ["id"])
    ]
    let copied = context {
      $0.tables = [other("a"), other("b")]
      $0.rejectingTable = audit
    }
    let missing = rejection(.foreignKeyViolation, columns: ["kind_id"], sqlState: "23503")
    guard case .keys(.add(_, let table))? = AddKeyCopiedByTrigger().change(for: missing, in: copied)
    else {
      Issue.record("no key")
      return
    }
    #expect(table == TableName("jobs", schema: "b"))
  }

  @Test func theColumnThatTheDatabaseNamesIsChanged() {
    let named = rejection(.invalidValue, columns: ["kind"])
    #expect(first(named, context()) == #"next(column: "kind")"#)
    // A column without another value is none to change.
    let other = rejection(.invalidValue, columns: ["owner"])
    #expect(first(other, context()) == "plainest")
  }

  @Test func candidatesAreAskedBeforeRowsAreTried() {
    let check = rejection(.checkViolation)
    #expect(first(check, context()) == "searchCandidates")
    let searching = context { $0.progress.trials.searchesCandidates = true }
    #expect(first(check, searching) == "tryRows")
  }

  @Test func rowsThatATriggerWritesAreLeftToIt() {
    let written = rejection(.uniqueViolation, table: "kinds")
    #expect(first(written, context()).hasPrefix("leaveToTrigger"))
    #expect(first(rejection(.uniqueViolation), context()) == "countTriggerRows")
  }

  @Test func brokenTriggersAreNotRetriedWithOtherRows() {
    let broken = rejection(.other, "function f() does not exist", sqlState: "42883")
    #expect(first(broken, context()) == "searchPath(toward: \"f\")")
    let elsewhere = context { $0.session.unresolvedNames = ["f"] }
    #expect(first(broken, elsewhere) == "plainest")
    let plain = context {
      $0.session.unresolvedNames = ["f"]
      $0.progress.isPlainest = true
    }
    #expect(first(broken, plain) == "none")
  }

  @Test func columnsReadByTriggersVary() {
    let raised = rejection(.other, "not so")
    let reading = context {
      $0.progress.triggers.code = TriggerCode("if NEW.owner is null then raise")
      $0.progress.trials.searchesCandidates = true
      $0.progress.trials.needsTrial = true
    }
    guard
      case .values(.triggerColumn(let change))? = ChangeTriggerColumn().change(
        for: raised, in: reading)
    else {
      Issue.record("no change")
      return
    }
    #expect(change.column == "owner")
    #expect(change.facts.columnChanges == 1)
    let worn = context {
      $0.progress.triggers = reading.progress.triggers
      $0.progress.triggers.columnChanges = PassLimits.triggerColumnChanges
    }
    let none = ChangeTriggerColumn().change(for: raised, in: worn)
    #expect("\(String(describing: none))" == "nil")
  }

  @Test func someRowsAreBetterThanNone() {
    let raised = rejection(.other)
    let some = context {
      $0.progress.trials.acceptedCount = 12
      $0.progress.isPlainest = true
      $0.progress.trials.needsTrial = true
    }
    #expect(first(raised, some) == "reduce(to: 12)")
    let again = context {
      $0.progress = some.progress
      $0.progress.trials.reductions = 1
    }
    #expect(first(raised, again) == "reduce(to: 9)")
  }

  @Test func aSkippedTableKeepsItsReason() {
    var progress = TableProgress()
    progress.shortfall = "few"
    progress.recordLoad(.init(rows: 3, digest: TableDigest(columns: []), duration: .zero))
    guard case .partial(let rows, let reason) = progress.state else {
      Issue.record("\(progress.state)")
      return
    }
    #expect(rows.rows == 3)
    #expect(reason == "few")
    progress.discardLoad()
    #expect(progress.loaded == nil)
  }

  @Test func onlyTheColumnsOfARepeatedKeyAreBlamed() {
    let schema = TableSchema(
      TableName("jobs"), fields: ["id", "tenant_id", "name"].map { FieldSchema($0, .text) })
    func blamed(_ detail: String) -> [String] {
      Rejection(
        DatabaseError(.uniqueViolation, "repeated", detail: detail), by: PostgresDialect()
      ).blamedColumns(of: schema)
    }
    #expect(blamed("Key (tenant_id, lower(name))=(1, a) already exists.") == ["tenant_id", "name"])
    #expect(blamed("Key (id)=(1) already exists.") == ["id"])
    #expect(blamed("Something else.") == [])
  }

  @Test func theMissingValueOfAForeignKeyIsRead() {
    func key(_ detail: String) -> RejectedKey? {
      PostgresDialect().rejectedKey(of: DatabaseError(.foreignKeyViolation, "no", detail: detail))
    }
    #expect(
      key(#"Key (kind)=(a)=(b) is not present in table "kinds"."#)
        == RejectedKey("kind", missingValue: "a)=(b"))
    #expect(
      key(#"Key (kind, id)=(a, 1) is not present in table "kinds"."#) == RejectedKey("kind, id"))
    #expect(key("Key (kind)=(a") == RejectedKey("kind"))
    #expect(key("Key (kind") == nil)
  }
}
