import SeedFormat
import SeedPlanning
import SeedSchema

/// All occurrences of a factory's name in a project.
struct FactoryOccurrences {
  /// The occurrences, in the order of files and lines.
  private(set) var spans: [SourceSpan] = []
  private let name: String

  init(of name: String, in project: Project, _ files: [SourceFile]) {
    self.name = name
    for factory in project.factories.values {
      if factory.name == name { add(factory.nameSpan) }
      if let extends = factory.extends, extends.name == name { add(extends.span) }
    }
    let isTable = project.factories.keys.contains { project.table(of: $0)?.description == name }
    let fixtures = project.fixtures.values.flatMap(\.steps)
    for step in project.scenarios.values.flatMap(\.steps) + fixtures {
      switch step.action {
      case .create(let create) where create.factory.name == name: add(create.factory.span)
      case .truncate(let names) where !isTable:
        for item in names ?? [] where item.name == name { add(item.span) }
      case .expect(let expectations) where !isTable:
        for expectation in expectations {
          if case .count(let subject) = expectation.subject, subject == name {
            add(expectation.span)
          }
        }
      default: break
      }
    }
    for file in files where !file.name.hasSuffix(".txt") { scan(file) }
    spans.sort { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }

  private mutating func add(_ span: SourceSpan) {
    var exact = span
    exact.length = name.unicodeScalars.count
    if !spans.contains(exact) { spans.append(exact) }
  }

  /// Finds `ref(name` and `per name`, in values and counts.
  private mutating func scan(_ file: SourceFile) {
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let wanted = Array(name.unicodeScalars)
    for (number, line) in lines.enumerated() where line.contains(name) {
      let scalars = Array(line.unicodeScalars)
      var index = 0
      while index + wanted.count <= scalars.count {
        defer { index += 1 }
        guard scalars[index] == wanted[0], Array(scalars[index..<index + wanted.count]) == wanted,
          index + wanted.count == scalars.count || !Self.isPart(scalars[index + wanted.count]),
          Self.isReference(scalars[..<index])
        else { continue }
        add(SourceSpan(file: file.name, line: number + 1, column: index + 1, length: wanted.count))
      }
    }
  }

  private static func isReference(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = String(String.UnicodeScalarView(before))
    // Skips comments.
    guard !text.drop(while: { $0 == " " }).hasPrefix("#"), !text.contains(" # ") else {
      return false
    }
    let isPer = text.hasSuffix("per ")
    while text.last == " " { text.removeLast() }
    if isPer {
      let word = text.dropLast(3)
      return word.last == " " && word.last(where: { $0 != " " })?.isNumber == true
    }
    guard text.hasSuffix("ref(") else { return false }
    return !(text.dropLast(4).unicodeScalars.last.map(isPart) ?? false)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
