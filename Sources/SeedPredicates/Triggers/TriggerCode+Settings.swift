extension TriggerCode {
  /// The members that code reads from a setting that it treats as a JSON document, as in
  /// `current_setting('request.claims')::json ->> 'id'`; empty if there are none.
  package func members(ofSetting name: String) -> [String] {
    var result: [String] = []
    for index in tokens.indices where tokens[index] == .text(name) {
      guard index >= 2, tokens[index - 2].identifier?.lowercased() == "current_setting",
        let next = conversion(after: index), next + 1 < tokens.count,
        tokens[next] == .mark("->") || tokens[next] == .mark("->>"),
        case .text(let member) = tokens[next + 1], !result.contains(member)
      else { continue }
      result.append(member)
    }
    return result
  }

  /// The index after a call's end and its conversion to JSON; `nil` if there is none.
  private func conversion(after position: Int) -> Int? {
    guard var next = tokens[position...].firstIndex(of: .mark(")")) else { return nil }
    next += 1
    while next < tokens.count, tokens[next] == .mark(")") { next += 1 }
    guard next + 1 < tokens.count, tokens[next] == .mark("::"),
      let type = tokens[next + 1].identifier?.lowercased(), type == "json" || type == "jsonb"
    else { return nil }
    next += 2
    while next < tokens.count, tokens[next] == .mark(")") { next += 1 }
    return next
  }
}
