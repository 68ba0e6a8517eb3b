import SeedSchema

extension SharedLevel {
  /// The keys of a value and of the tokens on which it depends, and the format of an entry.
  struct Request {
    let key: String
    let tokens: [String]
    /// The full key; in the store, the key of a statement is a hash.
    private let identity: [UInt8]

    init(_ key: CacheState.Key, in namespace: String, _ tables: Set<String>?) {
      var writer = CacheWriter()
      switch key {
      case .name(let name):
        writer.add(name)
        self.key = Self.names(in: namespace) + name
      case .statement(let statement, let database):
        writer.add(database)
        writer.add(statement.sql { "?\($0)" })
        writer.add(statement.values)
        self.key = Self.entries(in: namespace) + "query:" + Self.hash(writer.bytes)
      }
      identity = writer.bytes
      let names = tables.map { $0.sorted().map { "table:" + $0 } } ?? ["any"]
      tokens = (["all"] + names).map { Self.token($0, in: namespace) }
    }

    static func entries(in namespace: String) -> String { namespace + "entry:" }
    static func names(in namespace: String) -> String { entries(in: namespace) + "name:" }

    /// The tokens that a write to tables replaces.
    static func tokens(ofWritten tables: Set<String>?, in namespace: String) -> [String] {
      let names = tables.map { $0.map { "table:" + $0 } + ["any"] } ?? ["all"]
      return names.map { token($0, in: namespace) }
    }

    func entry(_ payload: [UInt8], _ tokens: [[UInt8]]) -> [UInt8] {
      var writer = CacheWriter()
      // The version of the format.
      writer.add(1 as UInt8)
      writer.add(identity)
      writer.add(Int64(tokens.count))
      for token in tokens { writer.add(token) }
      writer.add(payload)
      return writer.bytes
    }

    /// The payload of an entry; `nil` if it belongs to another key, or was written before a write
    /// to its tables.
    func payload(of entry: [UInt8], _ tokens: [[UInt8]]) -> [UInt8]? {
      var reader = CacheReader(entry)
      guard reader.byte() == 1, reader.data() == identity, reader.count() == tokens.count else {
        return nil
      }
      for token in tokens where reader.data() != token { return nil }
      return reader.data()
    }

    private static func token(_ name: String, in namespace: String) -> String {
      namespace + "token:" + name
    }

    /// FNV-1a of 64 bits (<https://www.rfc-editor.org/rfc/rfc9923>); the entry holds the whole key.
    private static func hash(_ bytes: [UInt8]) -> String {
      let start: UInt64 = 0xcbf2_9ce4_8422_2325
      let hash = bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return String(hash, radix: 16)
    }
  }
}
