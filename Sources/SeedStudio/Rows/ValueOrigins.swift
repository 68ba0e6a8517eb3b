internal import SeedFormat
internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// Finds where a file defines a step's values.
struct ValueOrigins {
  /// The step's position in its file.
  let step: SourceSpan
  private var places: [String: (from: String, span: SourceSpan)] = [:]

  init(_ project: Project, _ plan: Plan, _ rowGroup: RowGroup) {
    let none = SourceSpan(file: "", line: 0, column: 0)
    let factory = project.resolved(rowGroup.factory)
    for value in factory?.values ?? [] { places[value.column] = ("factory", value.columnSpan) }
    guard let scenario = project.scenarios[plan.scenario],
      let steps = try? project.allSteps(of: scenario), steps.indices.contains(rowGroup.step),
      case .create(let create) = steps[rowGroup.step].action,
      create.factory.name == rowGroup.factory
    else {
      step = project.factories[rowGroup.factory]?.nameSpan ?? none
      return
    }
    step = steps[rowGroup.step].span
    for trait in create.traits {
      for value in factory?.traits.first(where: { $0.name == trait.name })?.values ?? [] {
        places[value.column] = ("trait", value.columnSpan)
      }
    }
    for value in create.values { places[value.column] = ("step", value.columnSpan) }
  }

  func origin(of column: RowGroupColumn) -> RowPage.Origin {
    var origin = RowPage.Origin(source: column.source, isInferred: column.isInferred)
    if !column.isInferred, let place = places[column.field.name] {
      (origin.from, origin.file, origin.line) = (place.from, place.span.file, place.span.line)
    }
    return origin
  }
}
