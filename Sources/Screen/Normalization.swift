@_spi(_Unicode) import Swift

extension String {
  /// The composed form (NFC): one scalar a letter wherever Unicode has one.
  var nfc: String {
    guard !utf8.allSatisfy({ $0 < 0xcc }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The same text composed if it carries any of the combining marks that Vietnamese uses (U+0300–U+036F). Cheap
  /// for text that is composed already.
  var withComposedMarks: String {
    // The lead bytes of U+0300–U+033F and U+0340–U+037F.
    utf8.contains { $0 == 0xcc || $0 == 0xcd } ? nfc : self
  }
}
