import SeedFormat
import Testing

/// The examples of doc comments.
@Suite struct ExampleTests {
  @Test func names() {
    let nearest =
      Suggestion.nearest(to: "random_usrname", among: ["random_username", "random_email"])
    // "random_username"
    #expect(nearest == "random_username")

    let hint =
      Suggestion.hint(for: "random_usrname", in: ["random_username"])
    // "did you mean `random_username`?"
    #expect(hint == "did you mean `random_username`?")
  }

  @Test func documents() throws {
    let (documents, _) = DocumentParser.parse(SourceFile(name: "a.yaml", text: "a: [1, 2]"))
    for document in documents { print(JSONRendering.render(document.root)) }  // {"a":[1,2]}
    #expect(documents.map { JSONRendering.render($0.root) } == [#"{"a":[1,2]}"#])
  }

  @Test func renderings() throws {
    let text = "a: [1, 2.50, true, null, x]"
    let document = try #require(
      DocumentParser.parse(SourceFile(name: "a.yaml", text: text)).documents.first)
    let json =
      JSONRendering.render(document.root)  // {"a":[1,2.50,true,null,"x"]}
    #expect(json == #"{"a":[1,2.50,true,null,"x"]}"#)
  }
}
