package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The values that a database can store and read back.
package struct StorableValues: Sendable {
  /// Placeholder text, itself not JSON, for a value that can't be encoded as JSON.
  package static let unencodable = "not encodable"

  /// The valid instants, in microseconds since 1970.
  package let timestamps: Range<Int64>
  /// The valid days, since 1970-01-01.
  package let days: Range<Int64>
  /// Both as text, such as `the years 0 to 9999`.
  package let span: String
  /// Whether a floating-point column can hold NaN.
  package let takesNaN: Bool

  package init(timestamps: Range<Int64>, days: Range<Int64>, span: String, takesNaN: Bool) {
    self.timestamps = timestamps
    self.days = days
    self.span = span
    self.takesNaN = takesNaN
  }

  /// Returns why a value can't be stored in a column of a type.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - type: the column's type.
  ///   - isElement: whether the value is an element of an array, which is stored as text.
  /// - Returns: a validation message; `nil` if the value can be stored.
  package func problem(
    of value: SQLValue, as type: FieldType = .other(""), isElement: Bool = false
  ) -> String? {
    switch value {
    case .timestamp(let instant):
      return timestamps.contains(instant.microseconds) ? nil : "must be in \(span)"
    case .date(let day):
      return days.contains(Int64(day.daysSinceEpoch)) ? nil : "must be in \(span)"
    case .time(let time):
      return TimeOfDay(microseconds: time.microseconds) == nil ? "must be within one day" : nil
    case .double(let number):
      return number.isNaN && !takesNaN && !isElement ? "must be a number" : nil
    case .decimal(let number):
      if case .integer = type { return "must be at most \(Int64.max)" }
      return number.isNaN ? "must be a number" : nil
    case .text(let text):
      guard case .json = type, text == Self.unencodable else { return nil }
      return "must be representable as JSON"
    case .array(let elements):
      let elementType = if case .array(let inner) = type { inner } else { type }
      for element in elements {
        guard let problem = problem(of: element, as: elementType, isElement: true) else { continue }
        return problem
      }
      return nil
    case .null, .integer, .boolean, .blob, .uuid: return nil
    }
  }
}
