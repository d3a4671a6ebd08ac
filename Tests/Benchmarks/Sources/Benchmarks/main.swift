import Foundation

// Builds the program as it is released, runs the benchmarks in their harness, and prints the tables for README.md.
// `documents` measures only the program on documents and exports.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "make" {
  // A process of its own: Linux counts what this one holds as a child's before the child becomes the program.
  try DocumentFiles(folder: CommandLine.arguments[2]).make()
} else {
  let run = try Run()
  defer { run.remove() }
  try run.buildProgram()
  if arguments.first != "documents" {
    try run.benchmark()
    print(try Table(folder: run.folder).markdown, terminator: "\n\n")
  }
  _ = try Child.run([CommandLine.arguments[0], "make", run.folder])
  print(try DocumentFigures(program: run.program, folder: run.folder).markdown)
}
