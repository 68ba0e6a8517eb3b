internal import SeedPlanning

/// A plan with its inputs.
struct StudioPlan: Sendable {
  var plan: Plan
  var project: Project
  var revision: Int
}
