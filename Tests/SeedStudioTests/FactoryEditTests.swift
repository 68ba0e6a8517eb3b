import Foundation
import SeedFormat
import Testing

@testable import SeedStudio

@Suite("Edits of factory files")
struct FactoryEditTests {
  private static let text = """
    factory: user   # people
    fields:
      name: { type: text }
    values:
      name: words()  # a guess based only on the type
      # boss_id: the value in the row of user that the foreign key references
      "a b": "x # y"
      data:
        key: 1
    traits:
      old: { name: x }

    """

  private func edited(_ column: String, _ value: String) throws -> String {
    var edit = FactoryEdit(SourceFile(name: "f", text: Self.text), factory: "user")
    try edit.set(column, to: value, doubt: "a guess based only on the type")
    return String(decoding: edit.file.bytes, as: UTF8.self)
  }

  @Test("change one line")
  func one() throws {
    let text = try edited("name", "random_full_name()")
    #expect(
      text
        == Self.text.replacing(
          "  name: words()  # a guess based only on the type", with: "  name: random_full_name()"))
  }

  @Test("take the place of a comment, or add a line")
  func others() throws {
    #expect(try edited("boss_id", "null").contains("\n  boss_id: null\n  \"a b\""))
    #expect(try edited("more", "1").contains("\n    key: 1\n  more: 1\ntraits:"))
    var empty = FactoryEdit(SourceFile(name: "f", text: "factory: x\n"), factory: "x")
    try empty.set("a", to: "1")
    #expect(String(decoding: empty.file.bytes, as: UTF8.self) == "factory: x\n\nvalues:\n  a: 1\n")
  }

  @Test("know the factory among several of a file")
  func among() throws {
    let text = "factory: a\nvalues:\n  x: 1\n---\nfactory: b\n---\nfactory: c\nvalues:\n  x: 3\n"
    for (factory, expected) in [("a", 0), ("b", 1), ("c", 2)] {
      var edit = FactoryEdit(SourceFile(name: "f", text: text), factory: factory)
      try edit.set("x", to: "9")
      let parts = String(decoding: edit.file.bytes, as: UTF8.self).components(separatedBy: "---\n")
      #expect(parts.indices.filter { parts[$0].contains("x: 9") } == [expected])
    }
  }

  @Test("keep the user's comments and line breaks")
  func comments() throws {
    let text = "factory: \"a\"\r\nvalues:\r\n  x: 1  # of the user\r\n  y: 2\r\n"
    var edit = FactoryEdit(SourceFile(name: "f", text: text), factory: "a")
    try edit.set("x", to: "9", doubt: "a guess")
    #expect(
      edit.file.bytes
        == Array("factory: \"a\"\r\nvalues:\r\n  x: 9  # of the user\r\n  y: 2\r\n".utf8))
  }

  @Test("keep the user's comments about a column without a value")
  func notes() throws {
    for comment in ["email: ask Ann first", "email: NULL for guests", "email:"] {
      let text = "factory: a\nvalues:\n  x: 1\n  # \(comment)\n"
      var edit = FactoryEdit(SourceFile(name: "f", text: text), factory: "a")
      try edit.set("email", to: "9")
      let lines = String(decoding: edit.file.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.contains("  # \(comment)") && lines.contains("  email: 9"))
    }
    for comment in ["NULL", "counted", "the database's default", "computed by the database"] {
      let text = "factory: a\nvalues:\n  x: 1\n  # email: \(comment)\n"
      var edit = FactoryEdit(SourceFile(name: "f", text: text), factory: "a")
      try edit.set("email", to: "9")
      #expect(edit.file.bytes == Array("factory: a\nvalues:\n  x: 1\n  email: 9\n".utf8))
    }
  }

  @Test("never change another factory, or values in braces")
  func elsewhere() {
    for (text, factory) in [
      ("factory: a\nvalues:\n  x: 1\n", "b"), ("factory: a\nvalues: {x: 1}\n", "a"),
    ] {
      var edit = FactoryEdit(SourceFile(name: "f", text: text), factory: factory)
      #expect(throws: StudioFailure.self) { try edit.set("x", to: "9") }
      #expect(edit.file.bytes == Array(text.utf8))
    }
  }

  @Test("leave values of several lines alone")
  func several() {
    #expect(throws: StudioFailure.self) { try edited("data", "1") }
  }

  @Test("read values without their comments")
  func values() {
    let edit = FactoryEdit(SourceFile(name: "f", text: Self.text), factory: "user")
    #expect(edit.value(of: "name") == "words()")
    #expect(edit.value(of: "a b") == "\"x # y\"")
    #expect(edit.value(of: "boss_id") == nil)
    #expect(edit.value(of: "data") == nil)
  }
}
