@testable import SeedDatabase
import Testing

/// What errors of servers mean whose messages are in other languages than English.
@Suite struct PostgresMessageTests {
  private func cause(_ sqlState: String, _ message: String) -> RejectionCause {
    PostgresDialect().rejectionCause(of: DatabaseError(.other, message, sqlState: sqlState))
  }

  @Test(arguments: [
    (
      "42883", "function normalise(text) does not exist", RejectionCause.unresolvedName("normalise")
    ),
    ("42883", "Funktion normalise(text) existiert nicht", .unresolvedName("normalise")),
    ("42883", "la fonction normalise(text) n'existe pas", .unresolvedName("normalise")),
    ("42883", "関数normalise(text)は存在しません", .unresolvedName("normalise")),
    ("42883", "operator does not exist: integer = text", .brokenCode),
    ("42883", "Operator existiert nicht: numeric(4,2) = text", .brokenCode),
    ("42P01", "relation \"kinds\" does not exist", .unresolvedName("kinds")),
    ("42P01", "Relation »kinds« existiert nicht", .unresolvedName("kinds")),
    ("42P01", "la relation « kinds » n'existe pas", .unresolvedName("kinds")),
    ("42P01", "relation \"app.kinds\" does not exist", .brokenCode),
    ("42P01", "missing FROM-clause entry for table \"kinds\"", .brokenCode),
    ("42704", "type \"mood\" does not exist", .unresolvedName("mood")),
    ("42704", "Typ »mood« existiert nicht", .rows),
    ("42704", "unrecognized configuration parameter \"tenant\"", .rows),
    ("42883", "function my lookup(integer) does not exist", .brokenCode),
    ("42704", "role \"mood\" does not exist", .rows),
    (
      "42704", "unrecognized configuration parameter \"app.tenant\"",
      .missingSetting("app.tenant")
    ),
    ("42704", "unbekannter Konfigurationsparameter »app.tenant«", .missingSetting("app.tenant")),
    ("42501", "keine Berechtigung für Tabelle kinds", .brokenCode),
    ("22P02", "invalid input syntax for type uuid: \"…\"", .invalidText(type: "uuid")),
    ("22P02", "ungültige Eingabesyntax für Typ uuid: \"…\"", .invalidText(type: "uuid")),
    (
      "22P02", "ungültige Eingabesyntax für Typ double precision: \"…\"",
      .invalidText(type: "double precision")
    ),
    ("42601", "Can't locate MARC/Record.pm in @INC (you may need to install it)", .brokenCode),
    ("38000", "ModuleNotFoundError: No module named 'lxml'", .brokenCode),
    ("38000", "ValueError: no such scope", .rows),
    ("23505", "doppelter Schlüsselwert verletzt Unique-Constraint »k«", .rows),
  ])
  func causes(_ sqlState: String, _ message: String, _ expected: RejectionCause) {
    #expect(cause(sqlState, message) == expected)
  }

  @Test(
    arguments: [
      ("23505", "Key (lower(name))=(ann) already exists.", "lower(name)", nil),
      ("23505", "Schlüssel »(lower(name))=(ann)« existiert bereits.", "lower(name)", nil),
      ("23503", "Key (kind)=(a (b)) is not present in table \"kinds\".", "kind", "a (b)"),
      ("23503", "Key (kind)=(a) is still referenced from table \"kinds\".", "kind", nil),
      (
        "23503", "Schlüssel (kind)=(a (b)) ist nicht in Tabelle »kinds« vorhanden.", "kind", "a (b)"
      ),
      ("23502", "Failing row contains (1, a)=(b).", nil, nil),
    ] as [(String, String, String?, String?)])
  func keys(_ sqlState: String, _ detail: String, _ definition: String?, _ value: String?) {
    let key = PostgresDialect().rejectedKey(
      of: DatabaseError(.other, "x", detail: detail, sqlState: sqlState))
    #expect(key?.definition == definition && key?.missingValue == value)
  }

  /// Errors hold no values of rows, whatever the quotation marks.
  @Test(arguments: [
    (
      "invalid input syntax for type integer: \"12\"a\"",
      "invalid input syntax for type integer: \"…\""
    ),
    (
      "ungültige Eingabesyntax für Typ integer: »12«",
      "ungültige Eingabesyntax für Typ integer: \"…\""
    ),
    (
      "syntaxe en entrée invalide pour le type integer : « 12 »",
      "syntaxe en entrée invalide pour le type integer : \"…\""
    ),
    ("型integerの入力構文が不正です: \"12\"", "型integerの入力構文が不正です: \"…\""),
    ("division by zero", "division by zero"),
  ])
  func valuesAreLeftOut(_ message: String, _ expected: String) {
    #expect(PostgresMessage(message).withoutValues == expected)
  }

  @Test(
    arguments: [
      ("COPY users, line 5, column name: \"x, 7\"", 5, "name"),
      ("COPY users, line 5: \"1, a b, c d\"", 5, nil), ("COPY a, 77 b, line 3", 3, nil),
      ("COPY a, line 77, line 3", 3, nil), ("COPY a, x 77, line 3", 3, nil),
      ("COPY a, line 7, column 5", 7, "5"),
      ("COPY users, line 12", 12, nil),
      ("COPY users, Zeile 5, Spalte first name: »x«", 5, "first name"),
      ("COPY users、行 5、列 name: \"x\"", 5, "name"), ("PL/pgSQL function f() line 3", nil, nil),
    ] as [(String, Int?, String?)])
  func placesOfCopy(_ context: String, _ line: Int?, _ column: String?) {
    let place = PostgresMessage(context).copyPlace
    #expect(place?.line == line && place?.column == column)
  }

  @Test(
    arguments: [
      ("compilation of PL/pgSQL function \"check it\" near line 1", "check it"),
      ("Kompilierung der PL/pgSQL-Funktion »f« nahe Zeile 1", "f"),
      ("SQL function \"f\" statement 1", "f"),
      ("PL/pgSQL function \"Checker\"() line 1 at EXECUTE", nil),
      ("PL/pgSQL-Funktion \"Checker\"() Zeile 1 bei EXECUTE", nil),
      ("SQL statement \"select\"", nil), ("SQL-Anweisung »selec beta«", nil),
    ] as [(String, String?)])
  func functionsThatDoNotCompile(_ context: String, _ name: String?) {
    #expect(PostgresMessage(context).compiledFunction == name)
  }
}
