// So that every file of these tests sees what several test targets share.
@_exported import PlanSupport
