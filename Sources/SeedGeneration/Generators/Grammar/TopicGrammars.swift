/// The grammars of texts with a topic.
enum TopicGrammars {
  /// A grammar of this module; the tests read each.
  static func topic(_ text: StaticString) -> Grammar {
    var grammar = (try? Grammar(text.description)) ?? Grammar(rules: [], slots: [])
    grammar.isVaried = true
    return grammar
  }
}
