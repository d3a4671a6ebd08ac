import PlanModel

/// What stands under a label or a column that no field is for, or that was not understood.
struct ForeignText {
  var kind: UnplacedBlock.Kind
  /// The label or title as written.
  var title: String
  var text: Passage
  /// The criterion of its item.
  var code: CriterionCode?
  /// The fields that it could be.
  var candidates: [ItemSlot] = []
  /// What puts texts together to one block besides the title: the table.
  var group = 0
}

/// An item of running text with its places.
struct ItemRegion {
  var range: Range<Int>
  var code: CriterionCode
}
