internal import SeedFormat
internal import SeedPlanning

extension Studio {
  /// The pause between two looks at the files: a change is to be on the page within 200 ms.
  private static let pause = Duration.milliseconds(60)
  /// Pages that are gone are noticed after that many looks.
  private static let beat = 150

  /// Looks for changed files until the task is cancelled.
  func watch() async {
    let clock = ContinuousClock()
    var looks = 0
    while !Task.isCancelled, !isClosed {
      let start = clock.now
      let now = FolderSignature(of: host.folder)
      if let signature, signature != now { await change(to: now) }
      // A folder that takes long to look through isn't looked at all the time.
      try? await Task.sleep(for: max(Self.pause, (clock.now - start) * 10))
      looks += 1
      if looks % Self.beat == 0 { events.beat() }
    }
  }

  /// Looks at the files at once: something has written them.
  func look() async {
    let now = FolderSignature(of: host.folder)
    if signature != now { await change(to: now) }
  }

  /// Reads the files, and tells the pages.
  private func change(to now: FolderSignature) async {
    let before = plans
    read(now)
    revision += 1
    plans = [:]
    let isReadable = !diagnostics.contains { $0.severity == .error } && failure == nil
    // What somebody looks at is planned first: its errors belong to the change, and leave its rows
    // as they were.
    for source in recent.suffix(Self.mostPlanned) {
      guard let known = before[source] else { continue }
      var errors: [Diagnostic] = []
      if isReadable {
        do {
          _ = try await planned(source)
          continue
        } catch let error as DiagnosticsError {
          errors = project?.withSourceLines(error.diagnostics) ?? error.diagnostics
        } catch {
          // The page that asks for it hears why.
          continue
        }
      }
      diagnostics += errors.filter { !diagnostics.contains($0) }
      isStale = true
      plans[source] = known
      plans[source]?.revision = revision
    }
    announce()
    if isReadable, let project { check(project, revision) }
  }

  /// How many of the plans that were asked for last are made anew at once.
  private static let mostPlanned = 3

  /// Tells the pages that they show what is no longer so.
  func announce() { events.send("change", "{\"revision\":\(revision)}") }

  /// Checks all factories and scenarios, which takes longer than to show the rows of one.
  private func check(_ project: Project, _ revision: Int) {
    let state = states.values.first?.state ?? DatabaseState()
    Task.detached {
      let found = project.check(with: state)
      await self.take(found, of: revision)
    }
  }

  private func take(_ found: [Diagnostic], of revision: Int) {
    guard revision == self.revision, found != diagnostics else { return }
    diagnostics = found
    events.send("checked", "{\"revision\":\(revision)}")
  }
}
