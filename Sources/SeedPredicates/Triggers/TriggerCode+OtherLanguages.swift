extension TriggerCode {
  /// Whether code in another language than PL/pgSQL and SQL reads a column of the new row:
  /// `$_TD->{new}{x}` in PL/Perl, `TD["new"]["x"]` in PL/Python, and `$NEW(x)` in PL/Tcl.
  package func readsInOtherLanguage(_ column: String) -> Bool {
    let name = column.lowercased()
    let code = text.lowercased()
    return ["{new}{\(name)}", "[\"new\"][\"\(name)\"]", "['new']['\(name)']", "$new(\(name))"]
      .contains(where: code.contains)
  }
}
