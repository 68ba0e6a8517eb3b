extension RunDocument {
  /// The report as JUnit's XML, which CI systems show as tests: a test case for each table and each
  /// expectation.
  public var junit: String {
    var cases: [String] = []
    var failures = 0
    var skipped = 0
    func add(_ group: String, _ name: String, _ seconds: Double, _ content: String = "") {
      let time = Self.seconds(seconds)
      let start =
        "    <testcase classname=\"\(XMLText.escaped(title + "." + group))\" name=\"\(XMLText.escaped(name))\" time=\"\(time)\""
      cases.append(content.isEmpty ? start + "/>" : "\(start)>\(content)</testcase>")
    }
    for table in report?.tables ?? [] {
      add("tables", "\(table.name): \(ReportNumber.grouped(table.rows)) rows", table.seconds)
    }
    if report == nil, let plan {
      for table in plan.tables where failure == nil {
        add("tables", "\(table.name): \(ReportNumber.grouped(table.newRows)) rows", 0)
      }
    }
    for check in report?.checks ?? [] {
      if let reason = check.skipped {
        skipped += 1
        add(
          "expectations", check.expectation, 0, "<skipped message=\"\(XMLText.escaped(reason))\"/>")
      } else {
        add("expectations", check.expectation, 0)
      }
    }
    if let command {
      var content = ""
      if command.exitCode != 0 {
        failures += 1
        content = "<failure message=\"exit code \(command.exitCode)\"/>"
      }
      add("command", command.name, command.seconds, content)
    }
    for check in failure?.expectations ?? [] {
      var content = ""
      if let found = check.found {
        failures += 1
        let message = XMLText.escaped("expected \(check.expectation), found \(found)")
        content = "<failure type=\"expectation\" message=\"\(message)\"/>"
      }
      add("expectations", check.expectation, 0, content)
    }
    if let failure, failure.expectations == nil {
      failures += 1
      let text = failure.hint.map { "\(failure.message)\n\($0)" } ?? failure.message
      add(
        "run", title, 0,
        "<failure type=\"\(XMLText.escaped(failure.kind))\" message=\"\(XMLText.escaped(failure.message))\">\(XMLText.escaped(text))</failure>"
      )
    }
    let seconds = Self.seconds(report?.seconds ?? command?.seconds ?? 0)
    let counts =
      "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"\(seconds)\""
    let properties = request.map {
      "      <property name=\"\(XMLText.escaped($0.name))\" value=\"\(XMLText.escaped($0.value))\"/>"
    }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"seed\" \(counts)>",
      "  <testsuite name=\"\(XMLText.escaped(title))\" timestamp=\"\(XMLText.escaped(timestamp))\" \(counts)>",
      "    <properties>",
    ]
    lines += properties + ["    </properties>"] + cases + ["  </testsuite>", "</testsuites>", ""]
    return lines.joined(separator: "\n")
  }

  /// ISO 8601 without a zone, as JUnit's schema requires.
  private var timestamp: String {
    String(date.prefix { $0 != "." && $0 != "Z" }.map { $0 == " " ? "T" : $0 })
  }

  private static func seconds(_ seconds: Double) -> String {
    guard let milliseconds = Int64(exactly: (seconds * 1000).rounded()) else { return "0" }
    let part = abs(milliseconds % 1000)
    return "\(milliseconds / 1000).\(part < 10 ? "00" : part < 100 ? "0" : "")\(part)"
  }
}
