internal import ArgumentParser

/// The scenario that a command is about.
struct ScenarioArgument: ParsableArguments {
  @Argument(
    help: "The scenario; default: the only one.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String?
}
