/// The grammars of texts with a topic.
enum TopicGrammars {
  /// Returns a grammar of this module; the tests parse each of them.
  static func topic(_ text: StaticString) -> Grammar {
    var grammar = (try? Grammar(text.description)) ?? Grammar(rules: [], slots: [])
    grammar.isVaried = true
    return grammar
  }
}
