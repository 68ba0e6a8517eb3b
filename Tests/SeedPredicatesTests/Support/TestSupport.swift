// So that every file of these tests sees what several test targets share.
@_exported import RandomSupport
@_exported import RunSupport
@_exported import TestSupport
