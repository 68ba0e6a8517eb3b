import Foundation
@testable import SeedSchema
import Testing

/// Codes as libraries of others judge them: python-stdnum, bcrypt and Python's own.
@Suite struct DifferentialCodeTests {
  private static let calls: [(kind: String, call: String, type: String, rows: Int64)] =
    [
      ("iban", "iban()", "text", 3000), ("bic", "bic()", "text", 500),
      ("bic", "bic(DE, 11)", "text", 100),
      ("routing_number", "routing_number()", "text", 500),
      ("credit_card", "credit_card()", "text", 1000),
      ("credit_card", "credit_card(amex)", "text", 200),
      ("credit_card", "credit_card(diners)", "text", 200),
      ("ean", "ean()", "text", 500), ("ean", "ean(8)", "text", 500), ("upc", "upc()", "text", 500),
      ("isbn", "isbn()", "text", 500), ("isbn", "isbn(10)", "text", 500),
      ("issn", "issn()", "text", 500),
      ("imei", "imei()", "text", 300), ("vin", "vin()", "text", 1000),
      ("uuid7", "uuid7()", "uuid", 300),
      ("ip_in", "ip_in(10.20.0.0/14)", "text", 500),
      ("ip_in v6", "ip_in('2001:db8:42::/48')", "text", 500),
      ("base64", "base64(25)", "text", 200), ("xml", "xml()", "text", 200),
      ("svg", "svg()", "text", 200),
      ("csv", "csv()", "text", 100), ("geojson", "geojson(NZ)", "json", 200),
      ("geojson", "geojson(shape=polygon)", "json", 200), ("png", "png(37)", "blob", 50),
      ("password_hash", "password_hash('correct horse', cost=4)", "text", 1),
    ]
    + ["US", "GB", "CA", "DE", "FI", "IN", "NL", "NO", "PL", "SE"].map {
      ("national_id \($0)", "national_id(\($0))", "text", 1000)
    }
    + [
      "AD", "BA", "BR", "CZ", "EE", "GI", "HR", "IT", "LT", "MC", "ME", "MT", "NO", "PL", "SI",
      "SM", "TR",
    ].map {
      ("iban", "iban(\($0))", "text", 100)
    }

  /// Needs a Python with the libraries; `SEEDKIT_PYTHON` names it, `python3` otherwise.
  @Test func librariesAcceptEachCode() throws {
    var lines = ""
    for (kind, call, type, rows) in Self.calls {
      let values = try GeneratedColumn(call, type: type, rows: rows).values(rows)
      for value in values.all {
        let text: String
        if case .blob(let bytes) = value {
          text = Data(bytes).base64EncodedString()
        } else {
          text = value.text ?? "\(value)"
        }
        let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        lines += "\(kind)\t\(json)\n"
      }
    }
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let script = folder.appending(path: "../../Validators/validate_codes.py").standardized
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["SEEDKIT_PYTHON"] ?? "python3"
    process.arguments = [python, script.path]
    let output = Pipe()
    process.standardOutput = output
    let file = FileManager.default.temporaryDirectory.appending(path: "codes-\(UUID()).txt")
    try Data(lines.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    try process.run()
    let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // 77: the libraries are missing; 127: there is no Python.
    if [77, 127].contains(process.terminationStatus) { return }
    #expect(process.terminationStatus == 0, "\(report.prefix(2000))")
    #expect(report.contains(" 0 wrong"), "\(report.suffix(200))")
  }
}
