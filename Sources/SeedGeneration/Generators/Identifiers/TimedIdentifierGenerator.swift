import SeedSchema

/// Identifiers that begin with an instant, so that they sort by it.
struct TimedIdentifierGenerator: Generator {
  enum Form: Sendable {
    /// UUIDs of version 7 (RFC 9562).
    case uuid
    /// ULIDs (<https://github.com/ulid/spec>).
    case ulid
    /// Numbers of 41 bits of milliseconds since 2010-11-04, and 22 bits for the machine and a
    /// sequence.
    case snowflake

    /// The first instant, in milliseconds since 1970.
    private var epoch: Int64 { self == .snowflake ? snowflakeEpoch : 0 }

    /// How many bits hold the milliseconds since then.
    private var timeBits: Int64 { self == .snowflake ? 41 : 48 }

    /// The milliseconds that stand for an instant; `nil` if the identifier can't hold them.
    func milliseconds(_ instant: Int64) -> UInt64? {
      let since = instant.flooredDivision(by: 1000) - epoch
      return since >= 0 && since < 1 << timeBits ? UInt64(since) : nil
    }

    /// Why an identifier can't begin with an instant.
    func misfit(_ instant: Int64) -> String {
      "the identifier can't begin with \(Timestamp(microseconds: instant)): it holds instants from \(first) to \(last)"
    }

    /// The first and the last day that it can begin with.
    private var first: CivilDate { Timestamp(microseconds: epoch * 1000).date }
    private var last: CivilDate {
      Timestamp(microseconds: (epoch + 1 << timeBits - 1) * 1000).date
    }
  }

  /// When Twitter's snowflake numbers begin, in milliseconds since 1970.
  static let snowflakeEpoch: Int64 = 1_288_834_974_657

  let form: Form
  /// The instants; of type timestamp.
  let instants: any Generator
  let key: ColumnKey

  var profile: ValueProfile {
    var profile: ValueProfile
    switch form {
    case .uuid: profile = ValueProfile(.uuid, averageBytes: 16)
    case .ulid:
      profile = ValueProfile(.text, minLength: 26, maxLength: 26, averageBytes: 26)
    case .snowflake: profile = ValueProfile(.integer, minimum: .integer(0))
    }
    // Each row has 62 bits that no other row has.
    profile.isUnique = form != .snowflake
    profile.distinct = form == .snowflake ? nil : domainLimit
    profile.isNullable = instants.profile.isNullable
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try instants.fill(rows, in: frame)
    guard case .timestamps(let instants) = column.values else {
      throw GenerationError("this identifier starts with an instant, and the argument isn't one")
    }
    let permutation = Permutation(count: domainLimit, key: key.derived("low"))
    let check = RowErrorReporter(rows: rows).skipping(column.nulls)
    let times = try check.map(instants, else: 0) {
      form.milliseconds($0)
    } reason: {
      form.misfit($0)
    }
    let values = times.indices.map { index -> UInt128 in
      let milliseconds = times[index]
      let row = rows[index]
      let low = permutation.apply(
        row.uniqueNumber(UInt64(bitPattern: row.row), of: domainLimit))
      let bits = key.draw(row)
      switch form {
      case .uuid:
        let high = milliseconds << 16 | 0x7000 | bits & 0xfff
        return UInt128(high) << 64 | UInt128(low | 0x8000_0000_0000_0000)
      case .ulid:
        return UInt128(milliseconds) << 80 | UInt128(bits & 0xffff) << 64
          | UInt128(low << 2 | bits >> 62)
      case .snowflake:
        return UInt128(milliseconds << 22 | bits & 0x3f_ffff)
      }
    }
    switch form {
    case .uuid: return Column(.uuids(values), nulls: column.nulls)
    case .snowflake:
      return Column(.integers(values.map { Int64(truncatingIfNeeded: $0) }), nulls: column.nulls)
    case .ulid:
      var vector = ByteVector()
      for value in values {
        try vector.appendChecked(
          stride(from: 125, through: 0, by: -5).map { shift in
            Alphabet.crockford[Int(truncatingIfNeeded: value >> UInt128(shift)) & 31]
          })
      }
      return Column(.text(vector), nulls: column.nulls)
    }
  }
}
