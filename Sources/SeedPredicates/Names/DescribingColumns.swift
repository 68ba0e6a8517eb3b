import SeedSyntax
import SeedSchema

/// Makes columns agree that describe the same thing: a gender's letter and its word, a region's
/// code and its country, a house number and its street, a media type and a file name.
struct DescribingColumns {
  /// Media types whose last three letters are the extension of their files.
  private static let mediaTypes = ChoiceList(words: [
    "application/pdf", "image/png", "image/gif", "text/csv", "text/xml", "application/zip",
    "video/mp4",
  ])
  /// The maximum length of file names, in characters.
  private static let fileNameLength = 30

  let table: TableSchema
  let names: TableNames
  /// What checks require of a column.
  let rule: (FieldSchema) -> ColumnRule
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// Relates the columns of a table.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    var result = columns
    relateGenders(&result)
    relateRegions(&result)
    relateStreets(&result)
    relateFiles(&result)
    relateRates(&result)
    relateSlugs(&result)
    separateEnds(&result)
    return result
  }

  /// Whether a name means a record of the row, rather than a row that it references.
  private func isRecord(_ name: String) -> Bool {
    !table.foreignKeys.contains {
      $0.columns.first?.relationName == name || $0.references.name == name
    }
  }

  private func relateGenders(_ columns: inout [InferredColumn]) {
    guard isRecord("person") else { return }
    for index in columns.indices {
      guard let choices = list(columns[index]), Set(choices) == ["F", "M"],
        isNamed(columns[index], by: ["gender", "sex"])
      else { continue }
      let isChecked = table[field: columns[index].name].map(isListed) ?? false
      prefer(
        isChecked ? "{if(person.gender == 'female', 'F', 'M')}" : "{upper(left(person.gender, 1))}",
        &columns[index], admits: ["F", "M"])
    }
  }

  private func relateRegions(_ columns: inout [InferredColumn]) {
    guard isRecord("place"),
      columns.contains(where: { ["country", "country_code"].contains(call($0)) })
    else {
      return
    }
    for index in columns.indices {
      guard let choices = list(columns[index]), choices.contains("CA"), choices.contains("TX")
      else {
        continue
      }
      prefer("{left(place.region_code, 2)}", &columns[index])
    }
  }

  private func relateStreets(_ columns: inout [InferredColumn]) {
    let number = columns.indices.first { index in
      let words = names.name(of: columns[index].name).own
      return words.suffix(2) == ["house", "number"] || words.suffix(2) == ["street", "number"]
        || words.suffix(2) == ["building", "number"]
    }
    guard let number else { return }
    for index in columns.indices where index != number && call(columns[index]) == "street_address" {
      prefer("street_name()", &columns[index])
    }
    prefer("house_number()", &columns[number])
  }

  private func relateFiles(_ columns: inout [InferredColumn]) {
    let file = columns.indices.first { index in
      call(columns[index]) == "file_name"
        && (table[field: columns[index].name]?.lengthLimit ?? .max) >= Self.fileNameLength
    }
    let ending = columns.indices.first { index in
      list(columns[index])?.contains("pdf") == true || call(columns[index]) == "file_extension"
    }
    let media = columns.indices.first { call(columns[$0]) == "mime_type" }
    guard [file, ending, media].count(where: { $0 != nil }) > 1 else { return }
    var source: String?
    if let media {
      let limit = table[field: columns[media].name]?.lengthLimit
      guard let types = Self.mediaTypes.fitted(limit) else { return }
      prefer(types.call, &columns[media])
      source = NameWriter.inBraces(columns[media].name).map { "right(\($0), 3)" }
      if let ending, let source { prefer("{\(source)}", &columns[ending]) }
    } else if let ending {
      source = NameWriter.inBraces(columns[ending].name)
    }
    guard let file, let source else { return }
    prefer("{slug(words(2))}.{coalesce(\(source), 'pdf')}", &columns[file])
  }

  /// Numbers that another column declares to be percentages in some rows, such as the
  /// `discount_value` of a `discount_type`.
  private func relateRates(_ columns: inout [InferredColumn]) {
    for kind in columns.indices {
      let words = names.name(of: columns[kind].name).own
      guard words.count > 1, ["type", "kind", "unit"].contains(words.last),
        let percent = list(columns[kind])?.first(where: { $0.lowercased().hasPrefix("percent") }),
        let name = NameWriter.inBraces(columns[kind].name)
      else { continue }
      for place in columns.indices {
        let own = names.name(of: columns[place].name).own
        guard own.dropLast() == words.dropLast(), ["value", "amount"].contains(own.last),
          let field = table[field: columns[place].name], isFree(field, nil), holdsHundred(field)
        else { continue }
        let isPercent = "\(name) == \(ValueGuesses.quotedInBraces(percent))"
        columns[place].choices.insert(
          .value("{if(\(isPercent), random_int(5, 50), random_int(5, 100))}"), at: 0)
      }
    }
  }

  /// A slug is that of the row's name or title. A unique one ends in the row's number.
  private func relateSlugs(_ columns: inout [InferredColumn]) {
    for index in columns.indices where call(columns[index]) == "slug" {
      let own = names.name(of: columns[index].name).own
      guard let field = table[field: columns[index].name], field.type.isTextual,
        own.contains(where: Self.slugs.contains),
        rule(field) == ColumnRule(nullness: rule(field).nullness),
        field.generation == .none, field.defaultValue == nil, !related.contains(field.name),
        let source = Self.titles.compactMap({ title in
          columns.first { $0.name != field.name && names.name(of: $0.name).own == title }
        }).first.flatMap({ table[field: $0.name] }), source.type.isTextual,
        source.generation == .none, let name = NameWriter.inBraces(source.name)
      else { continue }
      let title = source.isNullable ? "coalesce(\(name), 'untitled')" : name
      let isUnique = ([table.primaryKey] + table.uniques.map(\.columns)).contains {
        $0.contains(field.name)
      }
      guard !isUnique || !table.isKey(source.name) || source.lengthLimit == nil else { continue }
      var slug = "slug(\(title))"
      if let limit = field.lengthLimit {
        guard limit >= Self.shortestSlug else { continue }
        slug = "left(\(slug), \(limit - Self.numberLength))"
      }
      columns[index].choices.insert(
        .value(isUnique ? "{\(slug)}-{row}" : "{\(slug)}"), at: 0)
    }
  }

  private static let slugs: Set<String> = ["slug", "permalink", "subdomain"]
  private static let titles = [["name"], ["title"], ["display", "name"], ["headline"], ["label"]]
  /// The length of the shortest column that a slug and a number fit into, in characters.
  private static let shortestSlug = 24
  /// How much of that is the number's.
  private static let numberLength = 10

  /// A price for a year is that of ten months.
  func withYearlyPrices(_ columns: [InferredColumn]) -> [InferredColumn] {
    var columns = columns
    for index in columns.indices {
      let words = NameWords.words(of: columns[index].name)
      guard let place = words.firstIndex(where: { ["yearly", "annual", "year"].contains($0) }),
        let field = table[field: columns[index].name], field.type.isNumber, isFree(field, nil),
        !field.isNullable
      else { continue }
      let monthly = columns.first { other in
        var own = NameWords.words(of: other.name)
        guard own.count == words.count, ["monthly", "month"].contains(own[place]),
          own.contains(where: { ["price", "fee", "cost", "amount"].contains($0) })
        else { return false }
        own[place] = words[place]
        return own == words && table[field: other.name]?.type == field.type
          && table[field: other.name]?.isNullable == false
      }
      guard let monthly, let name = NameWriter.inBraces(monthly.name) else { continue }
      columns[index].choices.insert(.value("{\(name) * 10}"), at: 0)
    }
    return columns
  }

  /// Two ends of one thing differ: a flight doesn't depart and arrive at one airport.
  private func separateEnds(_ columns: inout [InferredColumn]) {
    for index in columns.indices {
      let words = NameWords.words(of: columns[index].name)
      guard let words = list(columns[index]).flatMap({ $0.count > 3 ? ($0, words) : nil }),
        let field = table[field: columns[index].name], isFree(field, nil), field.type.isTextual
      else { continue }
      for (place, word) in words.1.enumerated() {
        guard let starts = Self.starts[word] else { continue }
        let start = columns.indices.first { other in
          let own = NameWords.words(of: columns[other].name)
          guard own.count == words.1.count, starts.contains(own[place]),
            let known = table[field: columns[other].name]
          else { return false }
          return own[..<place] == words.1[..<place]
            && own[(place + 1)...] == words.1[(place + 1)...]
            && list(columns[other]) == words.0 && isFree(known, nil)
        }
        guard let start else { continue }
        let halves = [0, 1].map { half in
          ChoiceList(words: words.0.enumerated().filter { $0.offset % 2 == half }.map(\.element))
        }
        prefer(halves[0].call, &columns[start])
        prefer(halves[1].call, &columns[index])
      }
    }
  }

  /// The words for the first of two different places or things, by those for the second.
  private static let starts: [String: Set<String>] = [
    "arrival": ["departure"], "destination": ["origin", "source", "departure"], "to": ["from"],
    "away": ["home"], "quote": ["base"], "target": ["source"], "dropoff": ["pickup"],
  ]

  private func holdsHundred(_ field: FieldSchema) -> Bool {
    switch field.type {
    case .integer: true
    case .decimal(let precision, let scale): precision - scale >= 3
    default: false
    }
  }

  // MARK: What columns have

  /// Puts a value before the first one, with the same share of NULL.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - column: the column.
  ///   - values: those that a check may list.
  private func prefer(
    _ value: String, _ column: inout InferredColumn, admits values: Set<String>? = nil
  ) {
    guard let field = table[field: column.name], isFree(field, values), field.type.isTextual,
      case .value(let first)? = column.choices.first
    else { return }
    let text = ValueText(first)
    let isOptional = text.isCall(of: "maybe")
    var value = value
    if isOptional, value.hasPrefix("{") {
      guard let expression = ValueText(value).expression else { return }
      value = "{if(random_float(0, 1) < 0.8, \(expression), null)}"
    } else if isOptional {
      value = "maybe(80%, \(value))"
    }
    column.choices.insert(.value(value), at: 0)
  }

  /// Whether only listed values are valid.
  private func isListed(_ field: FieldSchema) -> Bool {
    if case .enumeration = field.type { return true }
    return rule(field).values != nil
  }

  /// Whether neither checks nor keys restrict the values of a column further than to a list.
  private func isFree(_ field: FieldSchema, _ values: Set<String>?) -> Bool {
    var rule = rule(field)
    rule.nullness = .any
    guard !related.contains(field.name), !table.isKey(field.name), field.generation == .none,
      field.defaultValue == nil,
      !table.foreignKeys.contains(where: { $0.columns.contains(field.name) })
    else { return false }
    return rule == ColumnRule() || values != nil && rule.values.map { Set($0) } == values
  }

  private func call(_ column: InferredColumn) -> String? {
    guard case .value(let text)? = column.choices.first else { return nil }
    return ValueText(text).present.call?.name
  }

  /// The words of which a column has one.
  private func list(_ column: InferredColumn) -> [String]? {
    guard case .value(let text)? = column.choices.first else { return nil }
    let value = ValueText(text).present
    if value.isCall(of: "random_choice"), value.call?.arguments.isEmpty == true,
      let field = table[field: column.name]
    {
      if case .enumeration(let values, _) = field.type { return values }
      return rule(field).values
    }
    return ChoiceList(value)?.words
  }

  private func isNamed(_ column: InferredColumn, by words: Set<String>) -> Bool {
    names.name(of: column.name).own.contains { words.contains($0) }
  }
}
