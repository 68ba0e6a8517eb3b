import SeedPredicates
import SeedPlanning
import SeedSchema

/// CHECKs and the code of triggers: their trees, what they ask of columns, and the values that meet
/// them.
package enum ConditionTarget: FuzzTarget {
  package static let name = "condition"

  package static func feed(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let code = TriggerCode(text)
    _ = code.arguments
    _ = code.distance(ofColumn: "a", toConversionTo: "integer")
    guard SQLExpressionParser.parse(text) != nil else { return }
    let table = TableSchema(
      TableName("t"),
      fields: [
        FieldSchema("id", .integer()), FieldSchema("a", .integer(), isNullable: true),
        FieldSchema("b", .text, isNullable: true), FieldSchema("c", .string(maxLength: 20)),
        FieldSchema("d", .date, isNullable: true), FieldSchema("e", .json(), isNullable: true),
        FieldSchema("f", .boolean), FieldSchema("g", .decimal(precision: 8, scale: 2)),
        FieldSchema("h", .array(of: .text)), FieldSchema("email", .text),
      ],
      primaryKey: ["id"], checks: [CheckConstraint(text)])
    for alternative in [nil, 1] {
      _ =
        TableInference(
          table: table, others: [],
          context: InferenceContext(
            [table], types: UserTypes(), generators: RegisteredGenerators()),
          alternative: alternative
        ).columns
    }
  }
}
