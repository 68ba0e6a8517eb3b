import SeedGraphQL
import SeedORM
import Testing

@Suite struct VariableTests {
  @Test func variablesAreReadByTheirTypes() async throws {
    let cases: [(String, String, GraphQLValue?, [String])] = [
      ("Int", "first", 1, []), ("Int", "first", 1.0, []), ("Int", "first", nil, []),
      ("Int", "first", .null, []), ("Int = 2", "first", nil, []),
      (
        "Int", "first", "1",
        ["Variable '$v' got invalid value \"1\"; Int cannot represent non-integer value: \"1\""]
      ),
      (
        "Int", "first", 99_999_999_999,
        [
          "Variable '$v' got invalid value 99999999999; Int cannot represent non 32-bit signed integer value: 99999999999"
        ]
      ),
      ("Int!", "first", nil, ["Variable '$v' of required type 'Int!' was not provided."]),
      ("Int!", "first", .null, ["Variable '$v' of non-null type 'Int!' must not be null."]),
      ("UserFilter", "where", ["age": ["in": 42]], []),
      ("UserFilter", "where", ["or": ["age": ["gt": 3]]], []),
      (
        "UserFilter", "where", ["agee": 1],
        [
          "Variable '$v' got invalid value {\"agee\":1}; Field 'agee' is not defined by type 'UserFilter'. Did you mean 'age'?"
        ]
      ),
      (
        "UserFilter", "where", ["age": ["in": [1, nil]]],
        [
          "Variable '$v' got invalid value null at 'v.age.in[1]'; Expected non-nullable type 'Int!' not to be null."
        ]
      ),
      (
        "UserFilter", "where", [1],
        ["Variable '$v' got invalid value [1]; Expected type 'UserFilter' to be an object."]
      ),
      (
        "[UserOrder!]", "orderBy", ["direction": "DOWN"],
        [
          "Variable '$v' got invalid value {\"direction\":\"DOWN\"}; Field 'field' of required type 'UserOrderField!' was not provided.",
          "Variable '$v' got invalid value \"DOWN\" at 'v.direction'; Value 'DOWN' does not exist in 'OrderDirection' enum.",
        ]
      ),
      ("[UserOrder!]", "orderBy", ["field": "AGE"], []),
    ]
    let schema = try ExampleSchema.make()
    try await TestDatabase.sqlite.withExample { db in
      for (type, argument, value, expected) in cases {
        var variables = GraphQLObject()
        if let value { variables["v"] = value }
        let response = await schema.execute(
          "query($v: \(type)) { users(\(argument): $v) { totalCount } }", variables: variables,
          in: db)
        #expect(response.errors.map(\.message) == expected, "\(type) \(value as Any)")
        #expect(response.errors.isEmpty == (response.data != nil))
      }
    }
  }

  @Test func aConditionMustNotBeNull() async throws {
    let schema = try ExampleSchema.make()
    try await TestDatabase.sqlite.withExample { db in
      let response = await schema.execute(
        "query($v: Boolean = true) { users @include(if: $v) { totalCount } }",
        variables: ["v": .null], in: db)
      #expect(
        response.errors.map(\.message) == [
          "Argument 'if' of non-null type 'Boolean!' must not be null."
        ])
      let data = try await schema.data(
        "query($v: Boolean = true) { users @skip(if: $v) { totalCount } }", in: db)
      #expect(data == [:])
    }
  }

  @Test func anOperationIsChosenByItsName() async throws {
    let schema = try ExampleSchema.make()
    try await TestDatabase.sqlite.withExample { db in
      let document = "query A { users { totalCount } } query B { tags { totalCount } }"
      let named = await schema.execute(GraphQLRequest(document, operationName: "B"), in: db)
      #expect(named.data == ["tags": ["totalCount": 2]])
      let unnamed = await schema.execute(document, in: db)
      #expect(
        unnamed.errors.map(\.message) == [
          "Must provide operation name if query contains multiple operations."
        ])
      let unknown = await schema.execute(GraphQLRequest(document, operationName: "C"), in: db)
      #expect(unknown.errors.map(\.message) == ["Unknown operation named 'C'."])
    }
  }
}
