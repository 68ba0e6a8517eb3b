import SeedSyntax
package import SeedSchema

/// Guesses the values of one column, the most plausible first.
package struct ValueGuesses {
  let field: FieldSchema
  let rule: ColumnRule
  let inference: TableInference

  var table: TableSchema { inference.table }
  var isKey: Bool { inference.isKey(field.name) }

  /// The choices to try, in order.
  var choices: [InferredColumn.Choice] {
    var result = checkValues
    // There are no values besides those that a check lists or that its pattern describes.
    if rule.values != nil || isText && (rule.text.patterns.count == 1 || rule.text.date != nil)
      || rule.unit != nil,
      !result.isEmpty
    {
      return result
    }
    if let end = rangeEnd { result.insert(.value(end), at: 0) }
    if let text = inference.derivation(of: field) { result.insert(.value("{\(text)}"), at: 0) }
    if result.isEmpty { result += orderedValues.map { .value($0) } }
    if result.isEmpty, let dates = datesOfYears { result.append(.value(dates)) }
    if result.isEmpty, !isKey, field.minimum == nil, field.maximum == nil,
      let dates = DateStorage(field, in: table)
    {
      result.append(.value(inference.dateInOrder(of: field) ?? dates.value))
    }
    if result.isEmpty { result += constants }
    // Values that ignore the bounds would fail, even if a key needs more values than there are.
    if !result.isEmpty, case .integer = field.type, field.minimum != nil, field.maximum != nil {
      return result
    }
    if let list { result.append(.json(list)) }
    if let other = typeValue { result.append(other) }
    if case .json = field.type,
      let document = NamedValues(
        field: field, name: inference.names.name(of: field.name), isKey: isKey
      ).document
    {
      result.append(.json(document))
    }
    if let guess = nameGuess {
      result.append(
        .value(
          ValueText(guess).isCallWithoutArguments(of: "random_int") && field.minimum == nil
            && field.maximum == nil
            ? "random_int(0, 1000)" : allowed(guess)))
    }
    if let plain = InferredValues.plainCall(for: field.type) { result.append(.value(plain)) }
    if case .integer = field.type, !isKey, field.minimum == nil, field.maximum == nil {
      // Small numbers are more likely to fit into computed columns.
      result.append(.value("random_int(1, 50)"))
    }
    if case .other(let name) = field.type {
      if name.hasSuffix("[]") { result.append(.value("literal('{}')")) }
      if inference.typeTemplates.isRange(name) { result.append(.value("empty")) }
      result.append(.value("word()"))
    }
    return result
  }

  // MARK: Checks

  /// The values that the checks determine.
  private var checkValues: [InferredColumn.Choice] {
    if let values = rule.values, !values.isEmpty {
      let fitting = values.filter { SQLConstant.fits($0, field.type) }
      if !fitting.isEmpty { return [.value(Self.choice(of: fitting, field.type))] }
    }
    if field.type == .boolean, rule.excluded.count == 1 {
      let isTrue = ["true", "t", "1"].contains(rule.excluded[0].lowercased())
      return [.value(isTrue ? "false" : "true")]
    }
    if !rule.text.patterns.isEmpty, isText { return patternValues }
    if let unit = rule.unit, let start = start(of: unit) { return [.value(start)] }
    if let precision = rule.text.date, isText { return [.value(date(precision))] }
    if rule.text.isUppercase || rule.text.isLowercase, isText { return casedStrings }
    if let document { return document }
    if let type = rule.json.type { return json(type) }
    if rule.json.isDocument { return documents + json(.object) }
    if hasEmptyDocument, !documents.isEmpty { return documents }
    guard rule.minimum != nil || rule.maximum != nil else { return [] }
    return range.map { [.value($0)] } ?? []
  }

  /// The value that the name suggests.
  var nameGuess: String? {
    InferredValues.call(for: field, in: table, names: inference.names, isKey: isKey)
  }

  var isText: Bool {
    switch field.type {
    case .string, .text, .other: true
    default: false
    }
  }

  private func json(_ type: JSONType) -> [InferredColumn.Choice] {
    let isJSON = if case .json = field.type { true } else { false }
    switch type {
    case .object:
      return isJSON
        ? [.value("random_json()"), .json("{}")] : documents(of: "{") + [.value("literal('{}')")]
    case .array:
      return isJSON
        ? [.json("[word(), word()]")] : documents(of: "[") + [.value("literal('[]')")]
    case .string: return isJSON ? [.value("word()")] : [.value("literal('\"text\"')")]
    case .number: return [.value("random_int(1, 100)")]
    case .boolean: return [.value("random_bool()")]
    case .null: return []
    }
  }

  /// A number or an instant between the bounds that checks set.
  private var range: String? {
    switch field.type {
    case .integer(let bits):
      let least = Int64.min >> (64 - bits)
      let most = Int64.max >> (64 - bits)
      let below = field.maximum?.integerValue ?? 0
      let low = max(
        field.minimum?.integerValue ?? (below < 0 ? below - min(10_000, below - least) : 0), least)
      let room = low > most - 10_000 ? most : low + 10_000
      let high = min(field.maximum?.integerValue ?? room, most)
      if isKey, table.primaryKey == [field.name], field.maximum == nil {
        return low <= 1 ? "sequential()" : "sequential(\(low))"
      }
      if low <= high, !isKey, let named = suggested(Double(low)...Double(high)) { return named }
      return low <= high ? "random_int(\(low), \(high))" : nil
    case .float, .decimal:
      let name = if case .float = field.type { "random_float" } else { "random_decimal" }
      let (low, high) = numbers
      if low <= high, !isKey, let named = suggested(low...high) { return named }
      return low <= high ? "\(name)(\(NumberWriter.text(low)), \(NumberWriter.text(high)))" : nil
    case .datetime, .date:
      let name = if case .date = field.type { "random_date" } else { "random_datetime" }
      let low = rule.minimum?.text
      let high = rule.maximum?.text
      if let low, !SQLConstant.fits(low, field.type) { return nil }
      if let high, !SQLConstant.fits(high, field.type) { return nil }
      if !isKey, inference.context.now != nil, let dates = DateStorage(field, in: table),
        satisfies(dates.value)
      {
        return inference.dateInOrder(of: field) ?? dates.value
      }
      switch (low, high) {
      case (let low?, let high?): return "\(name)('\(low)', '\(high)')"
      case (let low?, nil):
        return low > "2024" ? "\(name)('\(low)', '2099-12-31')" : "\(name)('\(low)', now)"
      case (nil, let high?): return "\(name)('\(start(before: high))', '\(high)')"
      default: return nil
      }
    default: return nil
    }
  }

  /// Returns the start of a range of dates that ends with a bound: one year, or 62 years of births.
  private func start(before bound: String) -> String {
    let years = DateStorage(field, in: table)?.role == .birth ? 62 : 1
    guard let year = Int(bound.prefix(4)), year > 1000 + years else { return "1900-01-02" }
    return "\(year - years)-01-01"
  }

  /// Returns a number between bounds that suits the name; `nil` if the name suggests no number
  /// within the bounds.
  private func suggested(_ bounds: ClosedRange<Double>) -> String? {
    var free = field
    free.minimum = nil
    free.maximum = nil
    let values = NamedValues(field: free, name: inference.names.name(of: field.name), isKey: isKey)
    guard let call = values.boundedNumber else { return nil }
    guard let number = NumberCall(ValueText(call)) else {
      // Prefer a value that agrees with other columns of the row over one that covers the range.
      if satisfies(call) { return call }
      return withinUsual(call, bounds)
    }
    guard let clamped = number.clamped(to: bounds) else { return nil }
    // An upper bound near the usual numbers is a scale, which is more specific than the name; one far
    // beyond them only excludes nonsense.
    let isScale = rule.maximum != nil && bounds.upperBound <= 10 * number.high
    return !isScale || clamped.high == bounds.upperBound ? clamped.text : nil
  }

  /// Returns a call of a number generator with arguments for the bounds; `nil` if it takes none.
  private func withinUsual(_ call: String, _ bounds: ClosedRange<Double>) -> String? {
    guard let generator = ValueText(call).call?.name, let usual = Self.usual[generator] else {
      return nil
    }
    let widest = usual.possible.clamped(to: bounds)
    let low = max(usual.range.lowerBound, widest.lowerBound.rounded(.up))
    let high = min(usual.range.upperBound, widest.upperBound.rounded(.down))
    let range = low < high ? (low, high) : (widest.lowerBound, widest.upperBound)
    guard range.0 < range.1 else { return nil }
    let call =
      "\(generator)(\(NumberWriter.text(range.0.rounded(.up))), \(NumberWriter.text(range.1.rounded(.down))))"
    return satisfies(call) ? call : nil
  }

  /// The number generators with which other columns agree: their range without arguments, and the
  /// range of plausible arguments.
  private static let usual: [String: (range: ClosedRange<Double>, possible: ClosedRange<Double>)] =
    [
      "age": (18...79, 0...120), "price": (1...200, 0...100_000),
    ]

  /// The bounds of a number with a fraction, both inclusive.
  var numbers: (low: Double, high: Double) {
    var step = 0.01
    var most = 1e6
    if case .decimal(let precision, let scale) = field.type {
      step = 1
      for _ in 0..<max(0, min(scale, 15)) { step /= 10 }
      most = 1
      for _ in 0..<max(0, min(precision - scale, 15)) { most *= 10 }
      most -= step
    }
    var low = rule.minimum.flatMap { Double($0.text) }
    var high = rule.maximum.flatMap { Double($0.text) }
    if rule.minimum?.isExclusive == true { low = low.map { $0 + step } }
    if rule.maximum?.isExclusive == true { high = high.map { $0 - step } }
    let least = low ?? min(0, (high ?? 0) - 1000)
    return (least, min(high ?? max(least, 0) + 1000, max(most, least)))
  }

  /// The values of a column that a check requires to be at least another column's.
  private var orderedValues: [String] {
    guard rule == ColumnRule(nullness: rule.nullness) || rule.values == nil,
      let order = inference.rules.orders.first(where: { $0.upper == field.name }),
      !inference.rules.orders.contains(where: { $0.upper == order.lower && $0.lower == order.upper }
      ),
      let lower = table[field: order.lower], lower.generation != .computed,
      let name = NameWriter.inBraces(order.lower),
      !table.foreignKeys.contains(where: { $0.columns.contains(order.lower) })
    else { return [] }
    if inference.years(of: lower) != nil, field.type == lower.type, !field.type.isTextual {
      // Such dates may be later than now, so they can't be bounded by it.
      return ["{\(name) + random_int(1, 365) * 1d}"]
    }
    if inference.follows(order), let date = inference.dateInOrder(of: field) { return [date] }
    switch (field.type, lower.type) {
    case (.datetime, .datetime): return ["random_datetime({\(name)}, +1y)"]
    case (.date, .date): return ["random_date({\(name)}, +1y)"]
    case (.integer, .integer), (.decimal, .integer): return ["{\(name) + random_int(1, 100)}"]
    case (.decimal, .decimal): return ["{\(name) + random_int(1, 100)}"]
    case (.float, .float): return ["{\(name) + random_float(0.1, 100)}"]
    default: return []
    }
  }

  /// The constants with which checks compare the column, together with the words that its name
  /// suggests.
  private var constants: [InferredColumn.Choice] {
    guard let found = inference.rules.constants[field.name], field.minimum == nil else { return [] }
    // An enumeration should have rows with all labels.
    if case .enumeration = field.type { return [] }
    var values: [String] =
      isText ? nameGuess.flatMap { ChoiceList(ValueText($0)) }?.words ?? [] : []
    for value in found where SQLConstant.fits(value, field.type) && !values.contains(value) {
      values.append(value)
    }
    // With a single constant, all rows would be equal, and all would satisfy or violate the condition.
    if values.count == 1 {
      switch field.type {
      case .integer:
        if let number = Int64(values[0]), abs(number) < 1000 {
          values += ["\(number + 1)", "\(number + 2)"]
        }
      case .text, .string:
        guard (field.maxLength ?? 64) >= 24, (field.lengthLimit ?? 64) >= 24 else { break }
        return [.value("{if(random_bool(), \(Self.quotedInBraces(values[0])), word())}")]
      default: break
      }
    }
    return values.isEmpty ? [] : [.value(Self.choice(of: values, field.type))]
  }

  /// Returns a date as a string, after other dates of the row if the name implies that order.
  private func date(_ precision: DateName.Precision) -> String {
    if let dates = DateStorage(field, in: table), dates.precision == precision {
      return inference.dateInOrder(of: field) ?? dates.value
    }
    return precision == .day ? "random_date()" : "random_datetime()"
  }

  // MARK: Types

  /// The elements of an array as a list, by the column's name if they are strings.
  private var list: String? {
    guard case .other(let type) = field.type, SQLTypeName(type).element != nil else { return nil }
    var element = FieldSchema(NameWords.singular(field.name), .text)
    if let limit = SQLTypeName(type).size { element.type = .string(maxLength: limit) }
    let single = TableSchema(table.name, fields: [element])
    let guess = InferredValues.call(
      for: element, in: single, names: TableNames(single), isKey: false)
    let isByName =
      guess.map { $0.isCall && !$0.contains("'") && !ValueText($0).isCall(of: "words") } == true
    return inference.typeTemplates.list(of: type, rule, guess: isByName ? guess : nil)
  }

  /// The value that the type alone determines, for types with their own text format.
  private var typeValue: InferredColumn.Choice? {
    switch field.type {
    case .array(let element):
      inference.typeTemplates.value(ofArrayOf: element, rule).map { .value($0) }
    case .other(let name) where !name.isEmpty:
      inference.typeTemplates.value(of: name, rule).map { .value($0) }
    case .blob where field.minLength != nil || field.maxLength != nil:
      .value("random_bytes(\(field.minLength ?? min(16, field.maxLength ?? 16)))")
    default: nil
    }
  }

  // MARK: Texts

  /// Returns a choice of constants of a type.
  package static func choice(of values: [String], _ type: FieldType) -> String {
    let written: [String] =
      switch type {
      case .integer, .decimal, .float: values
      // Checks write them as `0` and `1`, too.
      case .boolean: values.map { ["true", "t", "1"].contains($0.lowercased()) ? "true" : "false" }
      default: values.map { QuotedText.argument($0) }
      }
    return "random_choice([\(written.joined(separator: ", "))])"
  }

  /// Returns a string literal for an expression.
  package static func quotedInBraces(_ text: String) -> String { text.quoted(by: "'") }
}
