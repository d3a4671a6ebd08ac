import OfficeFiles
import PlanModel

/// Why a plan could not be read from a path: what goes wrong with the file, with its format, with its text.
public enum PlanReadFault: Error, Hashable, Codable, Sendable {
  /// The file could not be read.
  case file(FileFault)
  /// The file was read, but is an office file that cannot be used.
  case office(OfficeFault)
  /// JSON, which is imported on the command line only.
  case export
  /// The office's own words at that path cannot be used, so that nothing was read.
  case words(LexiconSlip, path: String)
  /// The text was read, but holds no plan.
  case content(ImportFault)
}
