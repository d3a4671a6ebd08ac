import Foundation

/// As much of JSON Schema as the schema of exports uses; a keyword it does not know is an error.
struct SchemaValidator {
  private let root: [String: Any]

  struct NoSchema: Error {}

  init(_ text: String) throws {
    guard let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else { throw NoSchema() }
    self.root = root
  }

  /// The first place where a value does not fit, `nil` when all of it does.
  func fault(of value: Any) -> String? { fault(of: value, root, "") }

  private func fault(of value: Any, _ schema: [String: Any], _ path: String) -> String? {
    for (keyword, rule) in schema {
      if let fault = fault(of: value, keyword, rule, schema, path) { return fault }
    }
    return nil
  }

  private func fault(
    of value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String
  ) -> String? {
    switch (keyword, rule) {
    case ("$schema", _), ("title", _), ("description", _), ("$defs", _), ("additionalProperties", _): return nil
    case ("$ref", let name as String):
      guard let definition = (root["$defs"] as? [String: Any])?[String(name.dropFirst(8))] as? [String: Any] else {
        return "\(path): no definition \(name)"
      }
      return fault(of: value, definition, path)
    case ("type", let type as String): return Self.has(type, value) ? nil : "\(path): no \(type)"
    case ("const", let constant as NSObject): return constant.isEqual(value) ? nil : "\(path): not \(constant)"
    case ("enum", let values as [String]):
      return (value as? String).map(values.contains) == true ? nil : "\(path): none of \(values)"
    case ("pattern", let pattern as String):
      guard let text = value as? String else { return nil }
      return text.range(of: pattern, options: .regularExpression) != nil ? nil : "\(path): \(text)"
    case ("minimum", let least as Int):
      return (value as? Int).map { $0 >= least } == false ? "\(path): below \(least)" : nil
    case ("minItems", let least as Int): return (value as? [Any])?.count ?? least >= least ? nil : "\(path): too few"
    case ("anyOf", let choices as [[String: Any]]):
      return choices.contains { fault(of: value, $0, path) == nil } ? nil : "\(path): fits nothing"
    case ("oneOf", let choices as [[String: Any]]):
      return choices.count { fault(of: value, $0, path) == nil } == 1 ? nil : "\(path): fits not one"
    case ("items", let item as [String: Any]):
      guard let list = value as? [Any] else { return nil }
      return list.enumerated().lazy.compactMap { fault(of: $0.element, item, "\(path)/\($0.offset)") }.first
    case ("required", let keys as [String]):
      guard let object = value as? [String: Any] else { return nil }
      return keys.first { object[$0] == nil }.map { "\(path): no \($0)" }
    case ("properties", let properties as [String: [String: Any]]):
      guard let object = value as? [String: Any] else { return nil }
      for (key, part) in object {
        guard let property = properties[key] else {
          if schema["additionalProperties"] as? Bool == false { return "\(path): \(key)" }
          continue
        }
        if let fault = fault(of: part, property, "\(path)/\(key)") { return fault }
      }
      return nil
    default: return "the keyword \(keyword) is not known"
    }
  }

  private static func has(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map { "\(Swift.type(of: $0))".contains("Bool") || isFlag($0) } == true
    case "integer": (value as? NSNumber).map { !isFlag($0) && $0.doubleValue == $0.doubleValue.rounded() } == true
    default: false
    }
  }

  private static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
