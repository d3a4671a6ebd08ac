import Foundation
import Testing

/// A run of a program from outside with the most memory that it and its children held.
///
/// The system counts what a process held before it became the program, too, and the runner of the tests is large. So a
/// small program stands between: it starts the other, and tells what the system says of its children.
struct MeasuredRun {
  /// The exit status; negative where a signal ended it.
  let status: Int32
  let output: String
  let error: String
  /// In megabytes, as the system measured it.
  let peak: Int

  /// Starts what stands in its arguments behind a file's name and the number of `getrusage`, and writes the peak there.
  private static let between = """
    my ($file, $call, @words) = @ARGV; my $child = fork; defined $child or exit 127;
    $child or exec { $words[0] } @words or exit 127; waitpid $child, 0; my $status = $?;
    my $usage = "\\0" x 256; syscall($call + 0, -1, $usage); open my $out, ">", $file or exit 126;
    print $out unpack "x32 q", $usage; close $out; kill $status & 127, $$ if $status & 127; exit $status >> 8;
    """

  #if arch(x86_64)
    private static let getrusage = 98
  #else
    private static let getrusage = 165
  #endif

  /// Runs a program to its end.
  ///
  /// - Parameter folder: where the figure of the system may be put meanwhile.
  init(_ words: [String], folder: String, environment: [String: String]) throws {
    let figure = "\(folder)/peak"
    let run = try FinishedRun(
      ["/usr/bin/perl", "-e", Self.between, figure, "\(Self.getrusage)"] + words, environment: environment,
      seconds: 120)
    (status, output, error) = (run.status, run.output, run.error)
    peak = try #require(Int(String(contentsOfFile: figure, encoding: .utf8))) >> 10
    unlink(figure)
  }
}
