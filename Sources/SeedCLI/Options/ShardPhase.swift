internal import SeedPlanning

/// A phase of a run in parts.
enum ShardPhase {
  /// `prepare/16`
  case prepare(of: Int)
  /// `3/16`
  case part(Shard)
  /// `finish/16`
  case finish(of: Int)
  /// `abandon`
  case abandon

  /// The number of parts.
  var count: Int {
    switch self {
    case .prepare(let count), .finish(let count): count
    case .part(let shard): shard.count
    case .abandon: 1
    }
  }
}

extension ShardPhase: CustomStringConvertible {
  var description: String {
    switch self {
    case .prepare(let count): "prepare/\(count)"
    case .part(let shard): "\(shard)"
    case .finish(let count): "finish/\(count)"
    case .abandon: "abandon"
    }
  }
}
