import Foundation
import SeedFormat
import SeedPlanning
import SeedSchema
import Testing

@testable import SeedKit

/// `seed show --json` and `seed export --format jsonl`.
@Suite struct RowsAsJSONTests {
  @Test func rowsThatAreShownAreThoseOfAnExport() throws {
    let project = Project.read([
      SourceFile(
        name: "Factories/a.yaml",
        text: #"""
          factory: a
          fields:
            id: { type: integer, primary_key: true }
            price: { type: decimal, precision: 10, scale: 2 }
            ratio: float
            open: boolean
            settings: json
            made_at: datetime
            day: date
            data: blob
            note: { type: text, nullable: true }
          values:
            price: "{row / 4}"
            ratio: "{row * 1.5}"
            open: true
            settings: { list: [1, "{row}"], "a\"b": null }
            made_at: 2024-02-29T12:00:00.5Z
            day: 2024-02-29
            data: \x00ff
            note: "{if(row == 1, null, 'line\n2')}"
          """#)
    ])
    let plan = try Planner.plan(factory: "a", rows: 2, in: project)
    var exported: [UInt8] = []
    try Exporter(plan, format: .jsonl).export { _, bytes in exported.append(contentsOf: copy bytes)
    }
    let lines = String(decoding: exported, as: UTF8.self).split(separator: "\n")
    let sample = try plan.rowSample(of: "a")
    let shown = sample.rows.map { row in
      "{" + zip(sample.columns, row.json).map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
    #expect(shown == lines.map(String.init))
    let first = try #require(shown.first.flatMap { JSONValue(parsing: $0.utf8) })
    guard case .object(let values) = first else {
      Issue.record("not an object: \(first)")
      return
    }
    #expect(values["price"] == .number(Decimal(string: "0.25")!))
    #expect(values["note"] == .null)
    guard case .object? = values["settings"] else {
      Issue.record("not an object: \(String(describing: values["settings"]))")
      return
    }
  }

  @Test(arguments: [
    ("text[]", #"{a,"b \"c\"\\",NULL,"NULL",""}"#, #"["a","b \"c\"\\",null,"NULL",""]"#),
    ("integer[]", "{1,-20,NULL}", "[1,-20,null]"),
    ("numeric(5,2)[]", "{1.50,NaN,007,1e5,-0.5}", #"[1.50,"NaN","007",1e5,-0.5]"#),
    ("boolean[]", "{t,f,true}", "[true,false,true]"),
    ("integer[]", "{{1,2},{3,4}}", "[[1,2],[3,4]]"),
    ("integer[]", "[0:1]={7,8}", "[7,8]"),
    ("jsonb[]", #"{"{\"a\": 1}",NULL}"#, #"[{"a": 1},null]"#),
    ("text[]", "{}", "[]"),
    ("text[]", "no array", #""no array""#),
  ])
  func arraysAreLists(_ type: String, _ value: String, _ json: String) throws {
    let writer = try #require(ArrayJSON(.other(type)))
    let texts = try writer.json(
      ByteVector(bytes: Array(value.utf8), ends: [Int32(value.utf8.count)]))
    #expect(texts.string(0) == json)
  }

  @Test func otherTypesAreNoArrays() {
    #expect(ArrayJSON(.text) == nil)
    #expect(ArrayJSON(.other("box[]")) == nil)
    #expect(ArrayJSON(.other("int4range")) == nil)
  }
}
