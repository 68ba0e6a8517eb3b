import SeedPredicates
import Testing

@testable import SeedInference

@Suite struct UncertaintyTests {
  @Test(arguments: [
    ("words()", true), ("maybe(80%, random_int(0, 1000))", true),
    ("{if(random_bool(), 'a', word())}", true), ("{if(kind == 'a', word(), null)}", true),
    ("<item>{word()}</item>", true), ("random_int(0, 500)", false), ("full_name()", false),
    ("{word()}-{random_int(1, 9999)}.{coalesce(right(mime_type, 3), 'pdf')}", false),
  ])
  func onlyValuesThatFollowFromATypeAreMarked(_ value: String, _ isMarked: Bool) {
    #expect((FactoryWriter.uncertainty(of: .value(value)) != nil) == isMarked)
  }
}
