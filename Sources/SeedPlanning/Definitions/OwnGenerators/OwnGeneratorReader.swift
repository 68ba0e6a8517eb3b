import SeedSyntax
import SeedFormat
import SeedGeneration

/// Reads the generators that a project defines.
struct OwnGeneratorReader {
  /// The project's files, from which lists and grammars can be read.
  let files: [String: SourceFile]
  var bag = DiagnosticBag()

  init(files: [String: SourceFile]) { self.files = files }

  mutating func read(_ root: Node) -> [OwnGenerator] {
    guard let document = MappingReader(root, subject: "a document of generators", bag: &bag) else {
      return []
    }
    document.allow(FileKeys.generators.names, bag: &bag)
    guard let entry = document.entry("generators"), case .mapping(let mapping) = entry.value.content
    else {
      bag.error("`generators` must be a mapping of names and generators", at: root.span)
      return []
    }
    return mapping.entries.compactMap { read($0) }
  }

  private mutating func read(_ entry: Mapping.Entry) -> OwnGenerator? {
    guard checkName(entry.key, at: entry.keySpan, what: "generator") else { return nil }
    guard GeneratorRegistry[entry.key] == nil,
      ExpressionFunction(rawValue: entry.key) == nil,
      !["ref", "literal"].contains(entry.key)
    else {
      bag.error(
        "`\(entry.key)` is already the name of a generator or function", at: entry.keySpan,
        hint: "choose another name")
      return nil
    }
    // A name with only a value is short for `value:`.
    if case .scalar = entry.value.content {
      guard let value = parsed(entry.value) else { return nil }
      return OwnGenerator(
        name: entry.key, nameSpan: entry.keySpan, parameters: [], value: value)
    }
    guard
      let reader = MappingReader(entry.value, subject: "generator `\(entry.key)`", bag: &bag)
    else { return nil }
    reader.allow(FileKeys.generator.names, bag: &bag)
    let kinds = ["value", "list", "grammar"].filter { reader.entry($0) != nil }
    guard let kind = kinds.first, kinds.count == 1, let node = reader.entry(kind)?.value else {
      bag.error(
        "generator `\(entry.key)` needs one of `value`, `list` and `grammar`", at: entry.keySpan)
      return nil
    }
    let value: ValueSyntax?
    switch kind {
    case "list": value = list(node)
    case "grammar": value = grammar(node)
    default: value = parsed(node)
    }
    guard let value else { return nil }
    return OwnGenerator(
      name: entry.key, nameSpan: entry.keySpan,
      description: reader.text("description", bag: &bag)?.text,
      parameters: parameters(reader.entry("parameters")?.value), value: value)
  }

  private mutating func checkName(_ name: String, at span: SourceSpan, what: String) -> Bool {
    let isName = name.utf8.enumerated().allSatisfy { index, byte in
      (97...122).contains(byte) || byte == 95 || index > 0 && (48...57).contains(byte)
    }
    if !isName || name.isEmpty {
      bag.error(
        "`\(name)` is not a valid \(what) name", at: span,
        hint: "lower-case letters, digits and underscores, such as `order_number`")
    }
    return isName && !name.isEmpty
  }

  private mutating func parsed(_ node: Node) -> ValueSyntax? {
    let (syntax, diagnostics) = ValueParser.parse(node)
    bag.append(diagnostics)
    return syntax
  }

  /// A list of names, or a mapping of names and their defaults.
  private mutating func parameters(_ node: Node?) -> [OwnGenerator.Parameter] {
    guard let node, !node.isEmpty else { return [] }
    if case .mapping(let mapping) = node.content {
      return mapping.entries.compactMap { entry in
        guard checkName(entry.key, at: entry.keySpan, what: "parameter"),
          let value = parsed(entry.value)
        else { return nil }
        guard let argument = OwnGeneratorExpansion.argument(value) else {
          bag.error("a default must be a single value", at: entry.value.span)
          return nil
        }
        return OwnGenerator.Parameter(name: entry.key, fallback: argument)
      }
    }
    return MappingReader.texts(node, what: "`parameters`", bag: &bag).compactMap { name, span in
      checkName(name, at: span, what: "parameter")
        ? OwnGenerator.Parameter(name: name, fallback: nil) : nil
    }
  }

  /// A list in the file, or the lines of another one: a value, optionally with a tab and a weight
  /// after it.
  private mutating func list(_ node: Node) -> ValueSyntax? {
    var values: [ArgumentSyntax] = []
    var weights: [ArgumentSyntax] = []
    if case .scalar(let scalar) = node.content {
      guard let file = file(scalar.text, at: node.span) else { return nil }
      for line in String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      where line.first != "#" && !line.allSatisfy(\.isWhitespace) {
        let parts = line.split(separator: "\t", maxSplits: 1)
        values.append(ArgumentSyntax(value: .string(String(parts[0])), span: node.span))
        let weight = parts.count > 1 ? Double(parts[1].filter { $0 != " " }) : 1
        guard let weight, weight.isFinite, weight >= 0 else {
          bag.error(
            "`\(parts[1].prefix(40))` is not a weight, in \(file.name)", at: node.span,
            hint: "write a value on each line, or a value, a tab and a weight")
          return nil
        }
        weights.append(ArgumentSyntax(value: .number("\(weight)"), span: node.span))
      }
    } else {
      guard let syntax = parsed(node), case .sequence(let items, _) = syntax else {
        bag.error("`list` must be a list of values, or a file's name", at: node.span)
        return nil
      }
      for item in items {
        guard let argument = OwnGeneratorExpansion.argument(item) else {
          bag.error("a list can only contain single values", at: item.span)
          return nil
        }
        values.append(argument)
      }
    }
    guard !values.isEmpty else {
      bag.error("`list` has no values", at: node.span)
      return nil
    }
    let isWeighted = weights.contains {
      if case .number(let text) = $0.value { text != "1.0" } else { false }
    }
    let lists = isWeighted ? [values, weights] : [values]
    return .call(
      CallSyntax(
        name: isWeighted ? "weighted" : "random_choice",
        arguments: lists.map { ArgumentSyntax(value: .list($0), span: node.span) },
        nameSpan: node.span, span: node.span))
  }

  /// A grammar in the file, or in another one.
  private mutating func grammar(_ node: Node) -> ValueSyntax? {
    guard case .scalar(let scalar) = node.content else {
      bag.error("`grammar` must be the rules, or a file's name", at: node.span)
      return nil
    }
    var text = scalar.text
    var name: String?
    if !text.contains(where: \.isNewline), text.hasSuffix(".txt") {
      guard let file = file(text, at: node.span) else { return nil }
      text = String(decoding: file.bytes, as: UTF8.self)
      name = file.name
    }
    do {
      _ = try Grammar(text)
    } catch {
      bag.error(
        error.message + (name.map { ", in \($0) line \(error.line)" } ?? ", in line \(error.line)"),
        at: node.span, hint: error.hint)
      return nil
    }
    return .call(
      CallSyntax(
        name: "grammar", arguments: [ArgumentSyntax(value: .string(text), span: node.span)],
        nameSpan: node.span, span: node.span))
  }

  /// A text file of the project, by its path from the folder of the file that names it.
  ///
  /// Only files that were read with the project are found, so no path can leave the project.
  private mutating func file(_ path: String, at span: SourceSpan) -> SourceFile? {
    var parts = span.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let name = parts.joined(separator: "/")
    if let file = files[name] { return file }
    let known = files.keys.filter { $0.hasSuffix(".txt") }
    bag.error(
      "there is no file `\(path)`", at: span,
      hint: Suggestion.hint(for: name, in: known.sorted())
        ?? "lists and grammars are .txt files beside the project's other files")
    return nil
  }
}
