import PlanModel

/// Faults: one sentence that says what happened, to what, and what to do.
public struct FaultWords: Sendable {
  private let files: @Sendable (FileFault) -> String
  private let changes: @Sendable (ChangeFault) -> String
  private let imports: @Sendable (_ fault: ImportFault, _ path: String) -> String
  private let scores: @Sendable (_ fault: ScoreInputFault, _ formats: Formats) -> String
  /// What is typed can't be kept until it is saved.
  public let unsavedNotKept: @Sendable (_ path: String) -> String
  private let editors: @Sendable (EditorFault) -> String
  private let formats: Formats
  private let offices: OfficeWords
  private let exports: ExportWords
  private let lexicon: LexiconWords

  /// A fault of the plan file.
  public func file(_ fault: FileFault) -> String { files(fault) }
  /// A change that is not possible.
  public func change(_ fault: ChangeFault) -> String { changes(fault) }
  /// A document that could not be read as a plan.
  public func importing(_ fault: ImportFault, path: String) -> String { imports(fault, path) }
  /// A score that is not taken.
  public func score(_ fault: ScoreInputFault) -> String { scores(fault, formats) }
  /// The user's editor.
  public func editor(_ fault: EditorFault) -> String { editors(fault) }

  /// A step that the store refused.
  public func store(_ fault: StoreFault) -> String {
    switch fault {
    case .file(let fault): file(fault)
    case .change(let fault): change(fault)
    }
  }

  /// A plan that could not be read from a path.
  public func planRead(_ fault: PlanReadFault, path: String) -> String {
    switch fault {
    case .file(let fault): file(fault)
    case .office(let fault): offices.sentence(fault, path: path)
    case .export: exports.notHere(path)
    case .content(let fault): importing(fault, path: path)
    case .words(let slip, let path): lexicon.sentence(slip, path: path)
    }
  }

  static let vietnamese = FaultWords(
    files: { fault in
      switch fault {
      case .missing(let path): "Không có tệp \(path); hãy kiểm tra lại đường dẫn."
      case .notAPlanFile(let path): "\(path) không phải tệp kế hoạch của cchc; hãy chọn tệp khác."
      case .newer(let path, let version, let known):
        "\(path) do phiên bản cchc mới hơn tạo (lược đồ \(version), bản này hiểu đến \(known)); hãy nâng cấp cchc."
      case .older(let path, let version, let known):
        "\(path) do phiên bản cchc cũ tạo (lược đồ \(version), bản này dùng \(known)) và không được ghi nên chưa chuyển được; "
          + "hãy sửa quyền của tệp và thư mục hoặc chép sang nơi khác rồi mở."
      case .damaged(let path, let damage):
        "Tệp \(path) bị hỏng (\(DamageWords.vietnamese.sentence(damage))); tệp được giữ nguyên, hãy dùng bản sao lưu "
          + "(cchc restore) hoặc lấy ra phần còn đọc được (cchc rescue)."
      case .readOnly(let path): "Không được ghi vào \(path); hãy sửa quyền của tệp và thư mục hoặc chép sang nơi khác."
      case .notPermitted(let path): "Không được đọc \(path); hãy sửa quyền của tệp."
      case .locked(let path): "\(path) đang bị chương trình khác giữ; hãy thử lại sau giây lát."
      case .diskFull(let path): "Hết chỗ trên đĩa khi ghi \(path); chưa có gì thay đổi, hãy dọn đĩa rồi làm lại."
      case .exists(let path): "\(path) đã có; hãy chọn tên khác."
      case .unfinished(let path, let beside):
        "Một thay đổi dở dang của \(path) đang chờ trong \(beside) mà nơi này không được ghi; hai tệp đi cùng nhau, "
          + "hãy chép cả hai sang một thư mục ghi được rồi mở lại."
      case .stray(let path, let beside):
        "\(beside) nằm cạnh \(path) nhưng không phải của tệp này nên chưa mở gì, cả hai được giữ nguyên; hãy chuyển "
          + "\(beside) đi nơi khác, hoặc chép bản sao lưu về bằng cchc restore."
      case .severalFiles(let path):
        "Chương trình khác đã chuyển \(path) sang dạng nhiều tệp (WAL) và nơi này không được ghi; hãy chép cả "
          + "\(path)-wal, nếu có, sang một thư mục ghi được rồi mở lại."
      case .noLocks(let path):
        "Ổ chứa \(path) không có khóa tệp dùng được nên hai người có thể ghi đè nhau; hãy chép tệp sang ổ khác rồi mở."
      case .replaced(let path):
        "Tệp \(path) đã bị thay bằng tệp khác từ lúc mở nên chưa ghi gì; hãy thoát ra rồi mở lại."
      case .unsure(let path):
        "Ổ đĩa báo lỗi đúng lúc ghi xong \(path) nên chưa chắc thay đổi vừa rồi đã được lưu; hãy xem nhật ký trước khi nhập lại."
      case .refused(let path, let trouble): "Không dùng được \(path): \(vietnamese(trouble))."
      case .failed(let path, let detail):
        "Không dùng được \(path) vì một lỗi không lường trước (\(detail)); hãy thử lại, nếu vẫn lỗi hãy chép tệp sang ổ khác."
      }
    },
    changes: { fault in
      switch fault {
      case .movedOn: "Đã có người khác sửa trước nên chưa ghi gì; hãy xem lại rồi lưu lần nữa."
      case .reasonMissing: "Vướng mắc phải có lý do."
      case .missingRecord: "Mục này không còn trong kế hoạch nên chưa ghi gì."
      case .nothingToUndo: "Không còn gì để hoàn tác."
      case .nothingToRedo: "Không còn gì để làm lại."
      case .noDifference: "Không có gì thay đổi."
      case .locked(let year, .selfScoring): "Điểm tự chấm năm \(year) đã khóa; hãy mở khóa trước khi sửa."
      case .locked(let year, .explanation): "Giải trình năm \(year) đã khóa; hãy mở khóa trước khi sửa."
      case .partsStay(let parent, let part):
        "Bảng điểm mới chấm gộp tiêu chí \(parent), nhưng \(part) còn mục khắc phục hoặc nội dung đã nhập; thêm --drop để bỏ."
      }
    },
    imports: { fault, path in
      switch fault {
      case .empty: "\(path) không có nội dung; hãy chọn tệp văn bản của kế hoạch."
      case .binary: "\(path) không đọc được thành kế hoạch; hãy dùng bản DOCX, PDF, XLSX hoặc văn bản thuần UTF-8."
      case .otherFormat(let name):
        "\(path) là tệp \(name); hãy dùng bản DOCX, PDF, XLSX hoặc văn bản thuần."
      case .legacyTCVN3:
        "\(path) dùng bảng mã TCVN3 (ABC) nhưng có chữ không chắc đọc đúng; hãy chuyển sang Unicode UTF-8 rồi nhập lại."
      case .legacyVNI:
        "\(path) dùng bảng mã VNI nhưng có chữ không chắc đọc đúng; hãy chuyển sang Unicode UTF-8 rồi nhập lại."
      case .notUTF8(let line): "\(path) không phải UTF-8 từ dòng \(line); hãy lưu lại tệp bằng UTF-8."
      case .tooLarge(let limit): "\(path) lớn hơn \(limit / 1_000_000) MB nên không phải một kế hoạch; chưa nhập gì."
      case .lineTooLong(let line, let limit):
        "Dòng \(line) của \(path) dài hơn \(limit / 1000) kB; hãy kiểm tra lại tệp, chưa nhập gì."
      case .brokenRow(let row):
        "Dòng \(row) của \(path) bị lệch ô; ô có dấu phân cách hoặc dấu ngoặc kép phải đặt trong ngoặc kép. Hãy sửa rồi nhập lại."
      case .tooManyLines(let limit): "\(path) có hơn \(limit) dòng nên không phải một kế hoạch; chưa nhập gì."
      case .tooManyItems(let limit): "\(path) có hơn \(limit) mục nên không phải một kế hoạch; chưa nhập gì."
      case .tooManyCells(let limit): "\(path) có hơn \(limit) ô nên không phải bảng điểm; chưa nhập gì."
      case .noCriterion:
        "Không thấy tiêu chí nào có mã trong \(path); hãy kiểm tra đây có phải kế hoạch khắc phục không."
      case .assignments:
        "\(path) là bảng theo dõi hoặc danh mục phần việc của từng đơn vị, không phải kế hoạch; chưa nhập gì. "
          + "Hãy nhập văn bản kế hoạch; để chuyển dữ liệu sang máy khác, hãy dùng cchc export rồi cchc import."
      }
    },
    scores: { fault, formats in
      switch fault {
      case .unreadable(let text): "“\(text)” không phải là điểm; hãy ghi như 1,25."
      case .negative(let text): "Điểm không thể âm (\(text)); hãy ghi từ 0 trở lên."
      case .ambiguous(let text):
        "“\(text)” có thể hiểu hai cách; hãy ghi nhiều nhất hai chữ số sau dấu phẩy."
      case .aboveMaximum(let score, let maximum):
        "Điểm \(formats.score(score)) lớn hơn điểm tối đa \(formats.score(maximum)); hãy kiểm tra lại."
      }
    },
    unsavedNotKept: { "Không giữ tạm được phần đang gõ vào “\($0)”; hãy lưu sớm và kiểm tra quyền ghi." },
    editors: { fault in
      switch fault {
      case .notStarted(let command): "Không mở được trình soạn thảo “\(command)”; hãy kiểm tra biến EDITOR."
      case .ended(let command, let status): "Trình soạn thảo “\(command)” kết thúc với mã \(status); giữ nguyên chữ cũ."
      case .file(let path): "Không ghi hoặc đọc được tệp tạm \(path); giữ nguyên chữ cũ."
      case .notText: "Chữ trả về không phải UTF-8; giữ nguyên chữ cũ."
      }
    }, formats: .vietnamese, offices: .vietnamese, exports: .vietnamese, lexicon: .vietnamese)

  static let english = FaultWords(
    files: { fault in
      switch fault {
      case .missing(let path): "There is no file \(path); check the path."
      case .notAPlanFile(let path): "\(path) is not a plan file of cchc; choose another file."
      case .newer(let path, let version, let known):
        "\(path) was written by a newer cchc (schema \(version), this one knows \(known)); upgrade cchc."
      case .older(let path, let version, let known):
        "\(path) was written by an older cchc (schema \(version), this one uses \(known)) and may not be written, so it "
          + "could not be converted; change the rights of file and folder, or copy it elsewhere and open the copy."
      case .damaged(let path, let damage):
        "\(path) is damaged (\(DamageWords.english.sentence(damage))) and left as it is; use a backup (cchc restore), or "
          + "take out what can still be read (cchc rescue)."
      case .readOnly(let path):
        "\(path) may not be written; change the rights of file and folder, or copy it elsewhere."
      case .notPermitted(let path): "\(path) may not be read; change the rights of the file."
      case .locked(let path): "\(path) is held by another program; try again in a moment."
      case .diskFull(let path):
        "No room left on the disk while writing \(path); nothing changed, make room and try again."
      case .exists(let path): "\(path) is there already; choose another name."
      case .unfinished(let path, let beside):
        "An unfinished change of \(path) waits in \(beside), and nothing may be written here; the two belong together, "
          + "copy both into a folder that may be written and open the plan there."
      case .stray(let path, let beside):
        "\(beside) lies beside \(path) but is not of it, so nothing was opened and both are as they were; move "
          + "\(beside) away, or bring a backup back with cchc restore."
      case .severalFiles(let path):
        "Another program switched \(path) to a form of several files (WAL), and nothing may be written here; copy it, "
          + "with \(path)-wal if there is one, into a folder that may be written and open it there."
      case .noLocks(let path):
        "The drive of \(path) has no working file locks, so two people could overwrite each other; copy the file to "
          + "another drive and open it there."
      case .replaced(let path):
        "Another file took the place of \(path) since it was opened, so nothing was written; leave and open it again."
      case .unsure(let path):
        "The drive failed just as \(path) was written, so the last change may be saved or not; look at the journal "
          + "before you enter it again."
      case .refused(let path, let trouble): "\(path) cannot be used: \(english(trouble))."
      case .failed(let path, let detail):
        "\(path) cannot be used for an unforeseen reason (\(detail)); try again, or copy the file to another drive."
      }
    },
    changes: { fault in
      switch fault {
      case .movedOn: "Somebody else was quicker, so nothing was written; look again and save once more."
      case .reasonMissing: "A blocked assignment needs a reason."
      case .missingRecord: "This is no longer in the plan, so nothing was written."
      case .nothingToUndo: "There is nothing left to undo."
      case .nothingToRedo: "There is nothing to redo."
      case .noDifference: "Nothing changed."
      case .locked(let year, .selfScoring): "The self-scores of \(year) are locked; unlock them before editing."
      case .locked(let year, .explanation): "The explanations of \(year) are locked; unlock them before editing."
      case .partsStay(let parent, let part):
        "The table scores \(parent) as a whole, but \(part) has an item or entries; add --drop to drop it."
      }
    },
    imports: { fault, path in
      switch fault {
      case .empty: "\(path) is empty; choose the text of a plan."
      case .binary: "\(path) cannot be read as a plan; use a DOCX, PDF, XLSX or plain UTF-8 text."
      case .otherFormat(let name):
        "\(path) is a \(name) file; use a DOCX, PDF, XLSX or plain text."
      case .legacyTCVN3:
        "\(path) is encoded in TCVN3 (ABC), but some of it cannot be read with certainty; convert it to UTF-8 and import that."
      case .legacyVNI:
        "\(path) is encoded in VNI, but some of it cannot be read with certainty; convert it to UTF-8 and import that."
      case .notUTF8(let line): "\(path) is not UTF-8 from line \(line) on; save it as UTF-8."
      case .tooLarge(let limit): "\(path) is larger than \(limit / 1_000_000) MB and so no plan; nothing was imported."
      case .lineTooLong(let line, let limit):
        "Line \(line) of \(path) is longer than \(limit / 1000) kB; check the file, nothing was imported."
      case .brokenRow(let row):
        "Row \(row) of \(path) came apart; a cell with a separator or a quote in it must be quoted. Mend it and import again."
      case .tooManyLines(let limit): "\(path) has more than \(limit) lines and so is no plan; nothing was imported."
      case .tooManyItems(let limit): "\(path) has more than \(limit) items and so is no plan; nothing was imported."
      case .tooManyCells(let limit):
        "\(path) has more than \(limit) cells and so is no scorecard; nothing was imported."
      case .noCriterion: "No criterion with a code was found in \(path); check that it is a plan."
      case .assignments:
        "\(path) is a tracking table or a list of the shares of units and no plan; nothing was imported. "
          + "Import the plan itself; to move data to another machine use cchc export and cchc import."
      }
    },
    scores: { fault, formats in
      switch fault {
      case .unreadable(let text): "“\(text)” is no score; write it like 1.25."
      case .negative(let text): "A score is never negative (\(text)); write 0 or more."
      case .ambiguous(let text): "“\(text)” can be read two ways; write two decimals at most."
      case .aboveMaximum(let score, let maximum):
        "The score \(formats.score(score)) is above the maximum \(formats.score(maximum)); check it."
      }
    },
    unsavedNotKept: { "What is typed can't be kept in “\($0)”; save soon and check the folder's permissions." },
    editors: { fault in
      switch fault {
      case .notStarted(let command): "The editor “\(command)” could not be started; check EDITOR."
      case .ended(let command, let status):
        "The editor “\(command)” ended with status \(status); the text is as before."
      case .file(let path): "The temporary file \(path) could not be used; the text is as before."
      case .notText: "What came back is not UTF-8; the text is as before."
      }
    }, formats: .english, offices: .english, exports: .english, lexicon: .english)
}
