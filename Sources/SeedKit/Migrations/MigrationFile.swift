import SeedFormat
import SeedORM

/// A migration file: both directions of a migration, or one.
struct MigrationFile {
  /// A direction's SQL, and the line that it begins on.
  struct Part {
    var sql: String
    var line: Int
    var file: String
    var isTransactional = true
    var foreignKeys = Migration.ForeignKeys.atCommit
  }

  let name: String
  /// The file, for errors.
  let span: SourceSpan
  var up: Part?
  var down: Part?

  private static let mark = "-- migrate:"

  /// Reads a file.
  init(_ file: SourceFile) throws(Diagnostic) {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    var stem = String(base.dropLast(4))
    span = SourceSpan(file: file.name, line: 1, column: 1)
    var direction: MigrationDirection?
    for suffix in [MigrationDirection.up, .down] where stem.hasSuffix(".\(suffix.rawValue)") {
      stem = String(stem.dropLast(suffix.rawValue.count + 1))
      direction = suffix
    }
    name = stem
    guard !stem.isEmpty else { throw Diagnostic("the file has no name", at: span) }
    let sections = try Self.sections(of: file.sourceLines, file.name)
    if sections.isEmpty {
      let part = Part(sql: String(decoding: file.bytes, as: UTF8.self), line: 1, file: file.name)
      if direction == .down { down = part } else { up = part }
      return
    }
    for (found, part, line) in sections {
      let span = SourceSpan(file: file.name, line: line, column: 1, length: Self.mark.count + 2)
      guard direction == nil || direction == found else {
        throw Diagnostic("the file is for one direction but has a section for the other", at: span)
      }
      guard (found == .up ? up : down) == nil else {
        throw Diagnostic("there is a second section `\(found.rawValue)`", at: span)
      }
      if found == .up { up = part } else { down = part }
    }
  }

  /// Combines the directions of two files with the same name.
  func joined(with other: MigrationFile?) throws(Diagnostic) -> MigrationFile {
    guard let other else { return self }
    guard up == nil || other.up == nil, down == nil || other.down == nil else {
      throw Diagnostic("\(other.span.file) is the same migration", at: span)
    }
    var result = self
    result.up = up ?? other.up
    result.down = down ?? other.down
    return result
  }

  /// The migration; `nil` if no part applies it.
  var migration: Migration? {
    guard let up else { return nil }
    var migration = Migration(
      name, sql: up.sql, down: down?.sql,
      isTransactional: up.isTransactional && (down?.isTransactional ?? true),
      foreignKeys: up.foreignKeys)
    migration.upSource = MigrationSource(file: up.file, line: up.line)
    migration.downSource = down.map { MigrationSource(file: $0.file, line: $0.line) }
    return migration
  }

  /// The sections that begin with `-- migrate:up` and `-- migrate:down`, and the lines of these
  /// marks.
  private static func sections(
    of lines: [SourceLine], _ file: String
  ) throws(Diagnostic) -> [(MigrationDirection, Part, line: Int)] {
    var result: [(MigrationDirection, Part, line: Int)] = []
    for (index, source) in lines.enumerated() {
      let line = source.text
      let words = line.split { $0 == " " || $0 == "\t" }
      guard words.first == "--", let second = words.dropFirst().first,
        second.hasPrefix("migrate:")
      else {
        if let last = result.indices.last {
          result[last].1.sql += line + source.lineBreak
        } else if !line.allSatisfy(\.isWhitespace), !line.hasPrefix("--"), Self.hasMark(lines) {
          throw Diagnostic(
            "SQL precedes the section `up`",
            at: SourceSpan(file: file, line: index + 1, column: 1, length: line.count))
        }
        continue
      }
      let span = SourceSpan(file: file, line: index + 1, column: 1, length: line.count)
      guard let direction = MigrationDirection(rawValue: String(second.dropFirst(8))) else {
        throw Diagnostic(
          "there is no section `\(second)`", at: span,
          hint: "the sections are `-- migrate:up` and `-- migrate:down`")
      }
      var part = Part(sql: "", line: index + 2, file: file)
      for option in words.dropFirst(2) { try part.set(option, at: span) }
      result.append((direction, part, index + 1))
    }
    return result
  }

  private static func hasMark(_ lines: [SourceLine]) -> Bool {
    lines.contains { $0.text.hasPrefix(mark) }
  }
}

extension MigrationFile.Part {
  fileprivate mutating func set(_ option: Substring, at span: SourceSpan) throws(Diagnostic) {
    switch option {
    case "transaction:false": isTransactional = false
    case "transaction:true": isTransactional = true
    case "foreign_keys:immediate": foreignKeys = .immediate
    case "foreign_keys:at_commit": foreignKeys = .atCommit
    default:
      throw Diagnostic(
        "there is no option `\(option)`", at: span,
        hint: "the options are transaction:false and foreign_keys:immediate")
    }
  }
}
