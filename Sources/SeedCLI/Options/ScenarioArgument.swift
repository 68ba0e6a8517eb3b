internal import ArgumentParser

/// The scenario that a command uses.
struct ScenarioArgument: ParsableArguments {
  @Argument(
    help: "The scenario; default: the only one.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String?
}
