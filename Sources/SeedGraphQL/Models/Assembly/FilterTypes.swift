/// The input types of filters.
enum FilterTypes {
  /// The comparisons with values of a type.
  static func comparison(of type: String, isOrdered: Bool, isText: Bool) -> TypeDefinition {
    let one = TypeReference.named(type)
    let many = TypeReference.list(.nonNull(.named(type)))
    var fields: NamedList<InputDefinition> = [
      InputDefinition("eq", one, "Equal; null for rows without a value."),
      InputDefinition("ne", one, "Not equal; null for rows with a value."),
    ]
    if isOrdered {
      fields.append(InputDefinition("lt", one, "Less."))
      fields.append(InputDefinition("lte", one, "Less or equal."))
      fields.append(InputDefinition("gt", one, "Greater."))
      fields.append(InputDefinition("gte", one, "Greater or equal."))
    }
    if type != "Boolean" {
      fields.append(InputDefinition("in", many, "One of a list."))
      fields.append(InputDefinition("notIn", many, "None of a list."))
    }
    fields.append(InputDefinition("isNull", "Boolean", "Whether there is no value."))
    if isText {
      for (name, text) in [
        ("contains", "Contains a string"), ("startsWith", "Starts with a string"),
        ("endsWith", "Ends with a string"),
      ] {
        fields.append(InputDefinition(name, one, text + "."))
        fields.append(InputDefinition("i" + name, one, text + ", ignoring case."))
      }
    }
    return TypeDefinition(
      type + "Filter", "Comparisons of a value, all of which must hold.", .input(fields))
  }

  /// The conditions on a model's rows.
  static func filter(of model: ModelBinding) -> TypeDefinition {
    let own = TypeReference.named(model.filter)
    var fields: NamedList<InputDefinition> = [
      InputDefinition("and", .list(.nonNull(own)), "All of these hold."),
      InputDefinition("or", .list(.nonNull(own)), "At least one of these holds."),
      InputDefinition("not", own, "This does not hold."),
    ]
    if model.columns["id"] == nil { fields.append(InputDefinition("id", "IDFilter")) }
    for column in model.columns where column.isComparable {
      fields.append(
        InputDefinition(
          column.name, .named(column.codec.typeName + "Filter"), column.description))
    }
    return TypeDefinition(
      model.filter, "Conditions on rows, all of which must hold.", .input(fields))
  }
}
