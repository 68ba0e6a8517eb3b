import SeedSyntax
import SeedFormat
import SeedGeneration

/// Replaces calls of a project's own generators with their values, and collects the errors.
struct OwnGeneratorReplacement {
  private let generators: [String: OwnGenerator]
  private let expansion: OwnGeneratorExpansion
  private(set) var bag = DiagnosticBag()

  init(_ generators: [String: OwnGenerator]) {
    self.generators = generators
    expansion = OwnGeneratorExpansion(generators)
  }

  mutating func expand(_ value: inout ValueSyntax) {
    do {
      value = try expansion.expand(value)
    } catch {
      bag.append([error])
    }
  }

  mutating func expand(_ values: inout [FactoryDefinition.Value]) {
    for index in values.indices { expand(&values[index].syntax) }
  }

  mutating func expand(_ locale: inout ValueSyntax?) {
    guard var value = locale else { return }
    expand(&value)
    if case .literal(let text, let span, _) = value,
      let error = LocaleDirectory.error(in: text, at: span)
    {
      bag.append([error])
    }
    locale = value
  }

  mutating func expand(_ steps: inout [StepDefinition]) {
    for index in steps.indices {
      guard case .create(var step) = steps[index].action else { continue }
      expand(&step.locale)
      expand(&step.values)
      expand(&step.parameters)
      steps[index].action = .create(step)
    }
  }

  /// Checks generators without required parameters, even if they are never called.
  mutating func checkGenerators() {
    for name in generators.keys.sorted() {
      guard let generator = generators[name],
        generator.parameters.allSatisfy({ $0.fallback != nil })
      else { continue }
      do {
        _ = try expansion.expand(
          .call(
            CallSyntax(
              name: name, arguments: [], nameSpan: generator.nameSpan, span: generator.nameSpan)))
      } catch {
        bag.append([error])
      }
    }
  }
}
