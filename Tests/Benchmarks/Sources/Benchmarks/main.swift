import Foundation

// Builds the program as it is released, runs the benchmarks in their harness, and prints the table for README.md.
let run = try Run()
defer { run.remove() }
try run.buildProgram()
try run.benchmark()
print(try Table(folder: run.folder).markdown)
