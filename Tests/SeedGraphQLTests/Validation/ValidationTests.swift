import SeedGraphQL
import Testing

/// A document for each rule; `Tests/GraphQL/run` compares thousands with graphql-core.
@Suite struct ValidationTests {
  private static let cases: [(document: String, errors: [String])] = [
    ("{ users { totalCount } }", []),
    ("{ user(id: 1) { ...A } } fragment A on User { id }", []),
    ("type T { a: Int } { users { totalCount } }", ["1:1: The 'T' definition is not executable."]),
    ("extend schema @a", ["1:1: The schema definition is not executable."]),
    (
      "query A { __typename } query A { __typename }",
      ["1:7: There can be only one operation named 'A'."]
    ),
    (
      "{ __typename } query A { __typename }",
      ["1:1: This anonymous operation must be the only defined operation."]
    ),
    (
      "{ users { nodes { usrname } } }",
      ["1:19: Cannot query field 'usrname' on type 'User'. Did you mean 'username'?"]
    ),
    (
      "{ node(id: 1) { username } }",
      [
        "1:17: Cannot query field 'username' on type 'Node'. Did you mean to use an inline fragment on 'User'?"
      ]
    ),
    (
      "{ user(id: 1) }",
      [
        "1:3: Field 'user' of type 'User' must have a selection of subfields. Did you mean 'user { ... }'?"
      ]
    ),
    (
      "{ user(id: 1) { id { a } } }",
      ["1:20: Field 'id' must not have a selection since type 'ID!' has no subfields."]
    ),
    (
      "{ user { id } }",
      ["1:3: Field 'user' argument 'id' of type 'ID!' is required, but it was not provided."]
    ),
    (
      "{ user(id: 1, ido: 2) { id } }",
      ["1:15: Unknown argument 'ido' on field 'Query.user'. Did you mean 'id'?"]
    ),
    ("{ user(id: 1, id: 2) { id } }", ["1:8: There can be only one argument named 'id'."]),
    (
      "{ user(id: 1.5) { id } }",
      [
        "1:12: ID cannot represent a non-string and non-integer value: 1.5"
      ]
    ),
    ("{ user(id: null) { id } }", ["1:12: Expected value of type 'ID!', found null."]),
    (
      "{ users(first: \"1\", after: 3) { totalCount } }",
      [
        "1:16: Int cannot represent non-integer value: \"1\"",
        "1:28: String cannot represent a non string value: 3",
      ]
    ),
    (
      "{ users(first: 99999999999) { totalCount } }",
      ["1:16: Int cannot represent non 32-bit signed integer value: 99999999999"]
    ),
    (
      "{ users(where: {agee: {gt: 3}, age: {gtt: 3}}) { totalCount } }",
      [
        "1:17: Field 'agee' is not defined by type 'UserFilter'. Did you mean 'age'?",
        "1:38: Field 'gtt' is not defined by type 'IntFilter'. Did you mean 'gt', 'gte', 'lt', or 'lte'?",
      ]
    ),
    (
      "{ users(where: 3) { totalCount } }",
      ["1:16: Expected value of type 'UserFilter', found 3."]
    ),
    (
      "{ users(where: {age: {gt: 3, gt: 4}}) { totalCount } }",
      ["1:23: There can be only one input field named 'gt'."]
    ),
    (
      "{ users(orderBy: [{}]) { totalCount } }",
      [
        "1:19: Field 'UserOrder.field' of required type 'UserOrderField!' was not provided."
      ]
    ),
    (
      "{ users(where: {role: {eq: ADMN}}) { totalCount } }",
      [
        "1:28: Value 'ADMN' does not exist in 'UserRole' enum. Did you mean the enum value 'ADMIN'?"
      ]
    ),
    (
      "{ users(where: {role: {eq: \"ADMIN\"}}) { totalCount } }",
      [
        "1:28: Enum 'UserRole' cannot represent non-enum value: \"ADMIN\". Did you mean the enum value 'ADMIN'?"
      ]
    ),
    (
      "{ users(where: {createdAt: {gt: \"then\"}}) { totalCount } }",
      ["1:33: DateTime cannot represent value: \"then\""]
    ),
    (
      "{ ...A } fragment A on Nope { a }",
      ["1:24: Unknown type 'Nope'. Did you mean 'Node'?"]
    ),
    ("{ ...A }", ["1:6: Unknown fragment 'A'."]),
    (
      "{ __typename } fragment A on User { id }", ["1:16: Fragment 'A' is never used."]
    ),
    (
      "{ ...A } fragment A on String { a }",
      ["1:24: Fragment 'A' cannot condition on non composite type 'String'."]
    ),
    (
      "{ users { ... on Post { id } } }",
      [
        "1:11: Fragment cannot be spread here as objects of type 'UserConnection' can never be of type 'Post'."
      ]
    ),
    (
      "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
      ["1:32: Cannot spread fragment 'A' within itself via 'B'."]
    ),
    (
      "query($a: Int, $a: Int) { users(first: $a) { totalCount } }",
      ["1:8: There can be only one variable named '$a'."]
    ),
    (
      "query A { users(first: $a) { totalCount } }",
      [
        "1:24: Variable '$a' is not defined by operation 'A'."
      ]
    ),
    ("query A($a: Int) { __typename }", ["1:9: Variable '$a' is never used in operation 'A'."]),
    (
      "query($a: User) { users(first: $a) { totalCount } }",
      [
        "1:11: Variable '$a' cannot be non-input type 'User'.",
        "1:7: Variable '$a' of type 'User' used in position expecting type 'Int'.",
      ]
    ),
    (
      "query($a: ID) { user(id: $a) { id } }",
      ["1:7: Variable '$a' of type 'ID' used in position expecting type 'ID!'."]
    ),
    ("query($a: ID = \"x\") { user(id: $a) { id } }", []),
    ("{ __typename @nope }", ["1:14: Unknown directive '@nope'."]),
    ("query @skip(if: true) { __typename }", ["1:7: Directive '@skip' may not be used on QUERY."]),
    (
      "{ __typename @skip(if: true) @skip(if: true) }",
      ["1:14: The directive '@skip' can only be used once at this location."]
    ),
    (
      "{ __typename @skip }",
      [
        "1:14: Directive '@skip' argument 'if' of type 'Boolean!' is required, but it was not provided."
      ]
    ),
    (
      "{ a: user(id: 1) { id } a: user(id: 2) { id } }",
      [
        "1:3: Fields 'a' conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."
      ]
    ),
    (
      "{ user(id: 1) { a: id } user(id: 1) { a: age } }",
      [
        "1:3: Fields 'user' conflict because subfields 'a' conflict because 'id' and 'age' are different fields. Use different aliases on the fields to fetch both if this was intentional."
      ]
    ),
    (
      "{ nodes(ids: []) { ... on User { a: age } ... on Post { a: databaseId } } }",
      [
        "1:34: Fields 'a' conflict because they return conflicting types 'Int' and 'UUID!'. Use different aliases on the fields to fetch both if this was intentional."
      ]
    ),
  ]

  @Test func everyRuleIsChecked() throws {
    let schema = try ExampleSchema.make()
    for (document, expected) in Self.cases {
      let errors = schema.validate(document).map(\.description)
      #expect(errors == expected, "\(document)")
    }
  }

  @Test func aSchemaThatIsNotPublicSuggestsNothing() throws {
    var limits = GraphQLLimits()
    limits.allowsIntrospection = false
    let schema = try ExampleSchema.make(limits)
    let errors = schema.validate("{ users { nodes { usrname } } __schema { types { name } } }")
    #expect(
      errors.map(\.message) == [
        "Cannot query field 'usrname' on type 'User'.",
        "GraphQL introspection has been disabled, but the requested query contained the field '__schema'.",
      ])
    #expect(schema.validate("{ users { __typename } }").isEmpty)
  }
}
