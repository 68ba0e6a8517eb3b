/// User agents, composed of the same parts as in browsers.
enum Agents {
  private static let chrome = 134...141
  private static let firefox = 128...143
  private static let systems = [
    "Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10_15_7", "X11; Linux x86_64",
  ]

  private static func numbers(_ range: ClosedRange<Int>) -> WordList {
    WordList(words: range.map(String.init))
  }

  /// The forms; a more popular browser has more of them.
  static let forms: [[TextPart]] = {
    let chromium: [TextPart] = [
      .text(") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/"), .words(numbers(chrome)),
      .text(".0.0.0 "),
    ]
    let desktop = WordList(words: systems)
    let apple = numbers(17...18)
    let minor = numbers(0...6)
    return [
      [.text("Mozilla/5.0 ("), .words(desktop)] + chromium + [.text("Safari/537.36")],
      [.text("Mozilla/5.0 (Windows NT 10.0; Win64; x64")] + chromium + [.text("Safari/537.36")],
      [.text("Mozilla/5.0 (Linux; Android 10; K")] + chromium + [.text("Mobile Safari/537.36")],
      [
        .text("Mozilla/5.0 ("),
        .words(
          WordList(words: [
            "Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10.15", "X11; Linux x86_64",
            "X11; Ubuntu; Linux x86_64",
          ])),
        .text("; rv:"),
        .words(WordList(words: firefox.map { "\($0).0) Gecko/20100101 Firefox/\($0).0" })),
      ],
      [
        .text(
          "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/"
        ), .words(apple), .text("."), .words(minor), .text(" Safari/605.1.15"),
      ],
      [
        .text("Mozilla/5.0 (iPhone; CPU iPhone OS "),
        .words(
          WordList(
            words: (17...18).flatMap { major in
              (0...6).map {
                "\(major)_\($0) like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/\(major).\($0)"
              }
            })),
        .text(" Mobile/15E148 Safari/604.1"),
      ],
    ]
  }()
}
