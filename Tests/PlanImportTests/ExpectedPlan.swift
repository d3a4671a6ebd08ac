import Foundation
import PlanModel
import Testing

/// What a fixture says must be found in its plan. Parts that a fixture leaves out are not compared.
struct ExpectedPlan: Decodable {
  struct Item: Decodable {
    var code: String
    var name: String
    var score: Decimal?
    var max: Decimal?
    var gap: Decimal?
    var causes: [String]
    var remedies: [String]
    var lead: String?
    var coordinating: [String]
    var time: String?
    var group: String?
  }
  struct Kept: Decodable {
    var code: String
    var name: String
    var score: Decimal?
    var max: Decimal?
  }
  struct Result: Decodable {
    var year: Int?
    var index: Decimal?
    var rank: Int?
    var of: Int?
  }
  struct Decision: Decodable {
    var number: String
    var day: String?
    var issuer: String?
  }
  struct Duty: Decodable {
    var assignee: String
    var text: String
  }
  struct Finding: Decodable {
    var kind: String
    var line: Int?
    var code: String?
    var arguments: [String]?
  }
  struct Unit: Decodable {
    var name: String
    var aliases: [String]
  }

  var agency: String?
  var resultYear: Int?
  var planYear: Int?
  var items: [Item]
  var kept: [Kept]?
  var result: Result?
  var decision: Decision?
  var duties: [Duty]?
  var findings: [Finding]?
  var units: [Unit]?

  enum CodingKeys: String, CodingKey {
    case agency, items, kept, result, decision, duties, findings, units
    case resultYear = "result_year"
    case planYear = "plan_year"
  }
}

/// A plan text with what must be found in it.
struct Fixture: CustomStringConvertible {
  var name: String
  var bytes: [UInt8]
  var expected: ExpectedPlan

  var description: String { name }

  /// All fixtures of the folder, by name.
  static func all() throws -> [Fixture] {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let texts = files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    return try texts.map { text in
      let json = text.deletingPathExtension().appendingPathExtension("expected.json")
      return Fixture(
        name: text.deletingPathExtension().lastPathComponent, bytes: Array(try Data(contentsOf: text)),
        expected: try JSONDecoder().decode(ExpectedPlan.self, from: Data(contentsOf: json)))
    }
  }
}
