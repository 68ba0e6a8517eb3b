import SeedSyntax
import SeedFormat
import SeedSchema

/// Shared by the generators of codes and documents.
extension GeneratorArguments {
  /// Chooses from values that can't be shortened; an error if the column is too short or too long
  /// for them.
  func whole(_ domain: some Domain) throws -> any Generator {
    try requireFit(domain.profile)
    return try choose(domain)
  }

  /// Throws if texts don't fit the column's lengths.
  func requireFit(_ profile: ValueProfile) throws {
    guard let field = context.field, profile.kind == .text else { return }
    if let limit = field.lengthLimit, let most = profile.maxLength, most > limit {
      throw error(
        "`\(call.name)` generates up to \(most) characters, but `\(field.name)` holds \(limit)",
        hint: "\(most) > \(limit)")
    }
    if let least = field.minLength, profile.minLength < least {
      throw error(
        "`\(call.name)` generates as few as \(profile.minLength) characters, but `\(field.name)` needs \(least)",
        hint: "\(profile.minLength) < \(least)")
    }
  }

  /// The argument, which must be one of some names, ignoring case; `nil` if it isn't given.
  func option(_ name: String, among names: [String]) throws -> String? {
    guard let argument = argument(name) else { return nil }
    let text = try text(name) ?? ""
    if let match = names.first(where: { $0.lowercased() == text.lowercased() }) { return match }
    let known = names.sorted().joined(separator: ", ")
    throw error(
      "`\(name)` can't be `\(text.prefix(40))`", argument,
      hint: Suggestion.hint(for: text, in: names)
        ?? "it is one of \(known)")
  }

  /// An integer of a range, or the default.
  func integer(_ name: String, in range: ClosedRange<Int64>, else usual: Int64) throws -> Int {
    let value = try integer(name) ?? usual
    guard range.contains(value) else {
      throw error(
        "`\(name)` must be from \(range.lowerBound) to \(range.upperBound)", argument(name))
    }
    return Int(value)
  }

  /// One of some numbers of digits; if it isn't given, the first that the column holds.
  func digits(_ name: String, among lengths: [Int]) throws -> Int {
    guard let given = try integer(name) else {
      return lengths.first { allowedLengths.contains($0) } ?? lengths.first ?? 1
    }
    guard let match = lengths.first(where: { Int64($0) == given }) else {
      throw error(
        "`\(name)` must be \(lengths.map(String.init).joined(separator: " or "))", argument(name))
    }
    return match
  }
}
