internal import SeedFormat
internal import SeedPlanning

extension Studio {
  /// The pause between two scans of the files: a change should be on the page within 200 ms.
  private static let pause = Duration.milliseconds(60)
  /// Closed pages are detected after that many scans.
  private static let beat = 150

  /// Watches for changed files until the task is cancelled.
  func watch() async {
    let clock = ContinuousClock()
    var looks = 0
    while !Task.isCancelled, !isClosed {
      let start = clock.now
      let now = FolderSignature(of: host.folder)
      if let signature = files.signature, signature != now { await change(to: now) }
      // A folder that is slow to scan is scanned less often.
      try? await Task.sleep(for: max(Self.pause, (clock.now - start) * 10))
      looks += 1
      if looks % Self.beat == 0 { events.beat() }
    }
  }

  /// Scans the files immediately, because they have just been written.
  func look() async {
    let now = FolderSignature(of: host.folder)
    if files.signature != now { await change(to: now) }
  }

  /// Reads files that were saved since the last scan, so that none of these edits is overwritten.
  func catchUp() async {
    // Planning after a change takes a while, in which a file may be saved again.
    for _ in 0..<5 {
      let now = FolderSignature(of: host.folder)
      if files.signature == now { return }
      await change(to: now)
    }
  }

  /// Reads the files, and notifies the pages.
  private func change(to now: FolderSignature) async {
    let before = plans.plans
    read(now)
    revision += 1
    plans.discardPlans()
    let isReadable = files.isReadable
    // Sources that are being viewed are planned first: their errors belong to the change, and leave
    // the shown rows unchanged.
    for source in plans.recent.suffix(Self.mostPlanned) {
      guard let known = before[source] else { continue }
      var errors: [Diagnostic] = []
      if isReadable {
        do {
          _ = try await planned(source)
          continue
        } catch let error as DiagnosticsError {
          errors = files.project?.withSourceLines(error.diagnostics) ?? error.diagnostics
        } catch {
          // The page that requests it gets the error.
          continue
        }
      }
      files.diagnostics += errors.filter { !files.diagnostics.contains($0) }
      files.isStale = true
      var kept = known
      kept.revision = revision
      plans.keep(kept, of: source)
    }
    announce()
    if isReadable, let project = files.project { check(project, revision) }
  }

  /// How many of the most recently requested plans are recreated immediately.
  private static let mostPlanned = 3

  /// Notifies the pages that their contents are outdated.
  func announce() { events.send("change", "{\"revision\":\(revision)}") }

  /// Checks all factories and scenarios, which takes longer than showing the rows of one.
  private func check(_ project: Project, _ revision: Int) {
    let state = plans.states.values.first?.state ?? DatabaseState()
    Task.detached {
      let found = project.check(with: state)
      await self.take(found, of: revision)
    }
  }

  private func take(_ found: [Diagnostic], of revision: Int) {
    guard revision == self.revision, found != files.diagnostics else { return }
    files.diagnostics = found
    events.send("checked", "{\"revision\":\(revision)}")
  }
}
