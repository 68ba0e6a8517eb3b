// So that every file of these tests sees what all test targets share.
@_exported import TestSupport
