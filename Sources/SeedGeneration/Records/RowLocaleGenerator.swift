import SeedFormat
import SeedSchema

/// Values in the locale of each row.
struct RowLocaleGenerator: Generator {
  let profile: ValueProfile
  private let make: @Sendable (LocaleData) throws -> any Generator
  private let cache: Cache

  private final class Cache: Sendable {
    let generators = Locked<[String: any Generator]>([:])
  }

  /// - Parameters:
  ///   - allowed: the lengths that the column allows.
  ///   - make: creates the generator of a locale; all generate the same kind of values.
  /// - Throws: any error of `make`.
  init(
    allowed: ClosedRange<Int>, make: @escaping @Sendable (LocaleData) throws -> any Generator
  ) throws {
    let usual = try make(LocaleDirectory.standard)
    self.make = make
    cache = Cache()
    var profile = usual.profile
    if profile.kind == .text {
      // The texts of each locale respect the column's lengths, but their own lengths differ.
      profile.minLength = allowed.lowerBound
      profile.maxLength = allowed.upperBound == .max ? nil : allowed.upperBound
      profile.choices = nil
    }
    // Numbers of rows are unique in any locale, lists of words are not. The profile is asked first:
    // the first look for a type's protocol goes through all conformances of the program.
    let isNumbered =
      usual.profile.isUnique && usual.numbered?.isUniform == true && !(usual is DomainGenerator)
    if !isNumbered {
      profile.isUnique = false
      profile.distinct = nil
    }
    self.profile = profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let names = try frame.column(RecordScope.localeColumn)
    guard case .text(let texts) = names.values, names.count == rows.count else {
      throw GenerationError("the locale must be a string")
    }
    var places: [(name: ArraySlice<UInt8>, rows: [Int])] = []
    var known: [ArraySlice<UInt8>: Int] = [:]
    for index in 0..<rows.count {
      // Rows without a locale use the default one.
      let name = names.nulls[index] ? ArraySlice() : texts.slice(index)
      if let place = known[name] {
        places[place].rows.append(index)
      } else {
        known[name] = places.count
        places.append((name, [index]))
      }
    }
    var assembler = ColumnAssembler(count: rows.count)
    for (name, indices) in places {
      let column = try generator(name, row: rows[indices[0]]).fill(
        .list(indices.map { rows[$0] }), in: frame)
      assembler.add(column, at: indices)
    }
    return try assembler.finish(emptyKind: profile.kind)
  }

  private func generator(_ bytes: ArraySlice<UInt8>, row: RowAttempt) throws -> any Generator {
    let name = String(decoding: bytes, as: UTF8.self)
    if let generator = cache.generators.withLock({ $0[name] }) { return generator }
    guard let locale = name.isEmpty ? LocaleDirectory.standard : LocaleDirectory.locale(name) else {
      throw GenerationError("`\(name)` is not a locale", row: row.row + 1)
    }
    let generator: any Generator
    do {
      generator = try make(locale)
    } catch let error as Diagnostic {
      throw GenerationError("\(error.message) in locale `\(name)`", row: row.row + 1)
    }
    cache.generators.withLock { $0[name] = generator }
    return generator
  }
}
