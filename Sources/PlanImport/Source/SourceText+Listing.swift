import PlanModel
import TextFiles

extension SourceText {
  /// The lines as a person reads them: indents and gaps as blanks, though never very many.
  var listing: SourceListing {
    var listing = SourceListing()
    var text: [UInt8] = []
    for line in lines {
      text.removeAll(keepingCapacity: true)
      text.append(contentsOf: repeatElement(Letters.blank, count: min(line.indent, 8)))
      for place in line.range {
        let scalar = scalars[place]
        if fold[place] != Letters.blank {
          UTF8Step.append(scalar, to: &text)
        } else {
          let isGap = scalar == Letters.tab || scalar == Letters.wideGap
          text.append(contentsOf: repeatElement(Letters.blank, count: isGap ? 4 : 1))
        }
      }
      listing.append(text, number: line.number)
    }
    return listing
  }
}
