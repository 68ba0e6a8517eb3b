#if Redis
  internal import CHiredis

  /// A reply of the server.
  enum RedisReply: Sendable {
    case null
    case integer(Int64)
    case bytes([UInt8])
    case list([RedisReply])
    case failure

    /// Copies a reply of the library.
    init(_ reply: redisReply) {
      switch reply.type {
      case REDIS_REPLY_STRING, REDIS_REPLY_STATUS:
        self = .bytes(
          [UInt8](UnsafeRawBufferPointer(start: UnsafeRawPointer(reply.str), count: reply.len)))
      case REDIS_REPLY_INTEGER: self = .integer(reply.integer)
      case REDIS_REPLY_NIL: self = .null
      case REDIS_REPLY_ARRAY:
        let elements = UnsafeBufferPointer(start: reply.element, count: reply.elements)
        self = .list(elements.map { $0.map { RedisReply($0.pointee) } ?? .null })
      default: self = .failure
      }
    }
  }
#endif
