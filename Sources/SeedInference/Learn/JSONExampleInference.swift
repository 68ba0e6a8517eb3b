import SeedFormat
import SeedSchema

/// Infers the generators of a JSON column from the objects that it already has.
struct JSONExampleInference {
  private let objects: [[String: JSONValue]]

  /// Parses the column's values; `nil` if they aren't objects with the same members.
  init?(_ values: [String]) {
    let objects = values.compactMap { text -> [String: JSONValue]? in
      guard case .object(let members)? = JSONValue(parsing: text.utf8) else { return nil }
      return members
    }
    guard objects.count == values.count, objects.count >= ExampleInference.minimumCount,
      let first = objects.first, !first.isEmpty, objects.allSatisfy({ $0.keys == first.keys })
    else { return nil }
    self.objects = objects
  }

  /// The members with their generators, as a YAML mapping; `nil` if a member is a list or an
  /// object.
  var yaml: String? {
    var members: [String] = []
    for key in objects[0].keys.sorted() {
      guard let call = call(for: objects.compactMap { $0[key] }) else { return nil }
      members.append("\(YAMLText.key(key)): \(YAMLText.member(call))")
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  private func call(for values: [JSONValue]) -> String? {
    var texts: [String] = []
    var numbers: [String] = []
    var booleans = 0
    for value in values {
      switch value {
      case .text(let text): texts.append(text)
      case .integer(let number): numbers.append("\(number)")
      case .boolean: booleans += 1
      case .null, .number, .list, .object: return nil
      }
    }
    if booleans == values.count { return "random_bool()" }
    if numbers.count == values.count { return ExampleInference(values: numbers).integer }
    guard texts.count == values.count else { return nil }
    return ExampleInference(values: texts).string(isKey: false, limit: nil) ?? "word()"
  }
}
