import CMinizip

/// Puts parts into a new ZIP archive in memory, in the order in which they come.
///
/// All parts get the same day, so that the same parts give the same bytes.
public final class ZipWriter {
  private let file = MemoryFile()
  private var handle: zipFile?
  private var isWhole = true

  /// An archive without parts.
  public init() {
    var functions = file.functions
    handle = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions)
  }

  deinit { if let handle { zipClose(handle, nil) } }

  /// Adds a part.
  public func add(_ name: String, _ text: String) {
    add(name) { write in
      var text = text
      text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }
  }

  /// Adds a part that comes piece by piece.
  public func add(_ name: String, _ pieces: ((UnsafeRawBufferPointer) -> Void) -> Void) {
    var info = zip_fileinfo()
    info.tmz_date = tm_zip(tm_sec: 0, tm_min: 0, tm_hour: 0, tm_mday: 1, tm_mon: 0, tm_year: 1980)
    let status = zipOpenNewFileInZip64(handle, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0)
    guard status == ZIP_OK else { return isWhole = false }
    pieces { piece in
      if zipWriteInFileInZip(handle, piece.baseAddress, UInt32(piece.count)) != ZIP_OK { isWhole = false }
    }
    if zipCloseFileInZip(handle) != ZIP_OK { isWhole = false }
  }

  /// Ends the archive and gives its bytes; `nil` when a part could not be written.
  public func finish() -> [UInt8]? {
    guard let open = handle else { return nil }
    handle = nil
    return zipClose(open, nil) == ZIP_OK && isWhole ? file.bytes : nil
  }
}
