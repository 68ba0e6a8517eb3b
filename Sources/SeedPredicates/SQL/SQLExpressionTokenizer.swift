import SeedSchema

/// Splits an SQL expression of PostgreSQL or SQLite, or the code of a trigger, into tokens.
struct SQLExpressionTokenizer {
  private let bytes: [UInt8]
  /// The lexemes without white space and comments.
  private let lexemes: [SQLLexeme]
  private var place = 0

  /// Returns the tokens; `nil` if a quote or a comment isn't closed, or a number is invalid.
  static func tokens(of text: String) -> [SQLToken]? {
    let bytes = Array(text.utf8)
    // In a function's code, dollar-quoted strings are code as well.
    let lexemes = SQLLexer.lexemes(of: bytes, .either.subtracting(.dollarStrings))
    guard lexemes.allSatisfy(\.isClosed) else { return nil }
    var tokenizer = SQLExpressionTokenizer(bytes: bytes, lexemes: lexemes.filter { !$0.isBlank })
    var tokens: [SQLToken] = []
    while tokenizer.place < tokenizer.lexemes.count {
      guard let token = tokenizer.next() else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  private mutating func next() -> SQLToken? {
    let lexeme = lexemes[place]
    if lexeme.kind == .mark { return .mark(mark()) }
    place += 1
    let text = lexeme.text(in: bytes)
    switch lexeme.kind {
    case .string, .escapeString, .dollarString: return .text(text)
    case .quotedName: return .name(text)
    case .number: return number(text).map { .number($0) }
    case .word, .blank, .comment, .mark: return .word(text)
    }
  }

  /// Returns a number in decimal digits without underscores; `nil` if letters follow it.
  private func number(_ text: String) -> String? {
    let digits = text.filter { $0 != "_" }
    if digits.lowercased().hasPrefix("0x") {
      return Int64(digits.dropFirst(2), radix: 16).map { String($0) }
    }
    return Double(digits) == nil ? nil : digits
  }

  private static let operators = Set("+-*/<>=~!@#%^&|?:".utf8)

  /// Returns a punctuation character or an operator, without a sign that belongs to a number.
  ///
  /// PostgreSQL reads `x >=-1` this way unless the operator contains one of its rarer characters.
  private mutating func mark() -> String {
    let start = lexemes[place].range.lowerBound
    place += 1
    guard Self.operators.contains(bytes[start]) else {
      return String(decoding: [bytes[start]], as: UTF8.self)
    }
    var end = start + 1
    while place < lexemes.count, lexemes[place].kind == .mark,
      lexemes[place].range.lowerBound == end, Self.operators.contains(bytes[end]), !isSign(place)
    {
      end += 1
      place += 1
      if bytes[start..<end].elementsEqual("::".utf8) { break }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func isSign(_ index: Int) -> Bool {
    guard index + 1 < lexemes.count else { return false }
    let (mark, next) = (lexemes[index], lexemes[index + 1])
    return bytes[mark.range.lowerBound] == UInt8(ascii: "-") && next.kind == .number
      && next.range.lowerBound == mark.range.upperBound
  }
}
