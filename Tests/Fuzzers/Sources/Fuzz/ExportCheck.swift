import PlanModel
import PlanStore

/// What holds of every text that is given out as an export.
enum ExportCheck {
  static func bytes(_ bytes: [UInt8]) {
    let export = PlanExport(bytes)
    let first = Result { () throws(ExportReadFault) in try export.check() }
    let second = Result { () throws(ExportReadFault) in try export.check() }
    switch (first, second) {
    case (.success(let found), .success(let again)):
      always(PlanExport.isOne(bytes), "what is read as an export is known as one")
      always(found.records == again.records && found.entries == again.entries, "the same bytes give the same records")
      always(found.plans.elementsEqual(again.plans, by: ==), "the same bytes give the same plans")
    case (.failure(let fault), .failure(let again)):
      always("\(fault)" == "\(again)", "the same bytes are refused the same way: \(fault)")
    default: always(false, "the same bytes are read or refused alike")
    }
  }
}
