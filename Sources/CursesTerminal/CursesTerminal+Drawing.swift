import CNcurses
import Screen

extension CursesTerminal {
  /// Makes the screen look like the canvas. Only the cells that differ from the last one are handed to ncurses, which
  /// finds the cheapest way to change them.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    set_term(handle)
    if shown?.size != canvas.size { shown = nil }
    if shown == nil { werase(nc_screen()) }
    for y in 0..<min(canvas.size.rows, size.rows) { draw(row: y, of: canvas) }
    gate.gather {
      placeCursor(canvas.cursor)
      wnoutrefresh(nc_screen())
      doupdate()
    }
    shown = canvas
  }

  /// Draws every cell again with the next canvas, whatever the terminal shows now.
  public func invalidate() {
    shown = nil
    clearok(nc_physical_screen(), true)
  }

  /// The terminal's bell, or its flash.
  public func bell() {
    guard isOpen else { return }
    beep()
  }

  /// Hands the part of a row that differs to ncurses.
  private func draw(row y: Int, of canvas: Canvas) {
    let columns = min(canvas.size.columns, size.columns)
    guard var changed = canvas.changedColumns(row: y, since: shown) else { return }
    changed = changed.clamped(to: 0..<columns)
    guard !changed.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: changed.count) { cells in
      var count = 0
      canvas.cells.withUnsafeBufferPointer { all in
        let row = y * canvas.size.columns
        var style = changed.lowerBound > 0 ? all[row + changed.lowerBound - 1].style : .plain
        var last: (cell: Cell, curses: cchar_t)?
        for x in changed where all[row + x].width > 0 {
          var cell = all[row + x]
          if cell.width == 2, x + 1 >= columns { cell = Cell(style: cell.style) }
          style = cell.isBlank ? cell.style.onBlank(after: style) : cell.style
          cell.style = style
          // Most cells are like their left neighbour.
          let made = if let last, last.cell == cell { last.curses } else { curses(cell) }
          last = (cell, made)
          cells.initializeElement(at: count, to: made)
          count += 1
        }
      }
      mvwadd_wchnstr(nc_screen(), Int32(y), Int32(changed.lowerBound), cells.baseAddress, Int32(count))
    }
  }

  /// A cell in the words of ncurses.
  private func curses(_ cell: Cell) -> cchar_t {
    let look = pairs.look(of: cell.style)
    let base = cell.base ?? " "
    guard base.isPlacedAlike(columns: cell.width) else {
      return nc_cell(wchar_t(cell.width == 2 ? 0x3013 : 0xfffd), 0, 0, look.attributes, look.pair)
    }
    guard cell.hasMarks else { return nc_cell(wchar_t(base.value), 0, 0, look.attributes, look.pair) }
    let marks = [cell.marks.0, cell.marks.1].compactMap { $0 }.filter { $0.isPlacedAlike(columns: 0) }
    return nc_cell(
      wchar_t(base.value), wchar_t(marks.first?.value ?? 0), wchar_t(marks.dropFirst().first?.value ?? 0),
      look.attributes, look.pair)
  }

  private func placeCursor(_ cursor: Point?) {
    let place = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    // Hidden, it may stay wherever the last change left it.
    leaveok(nc_screen(), place == nil)
    curs_set(place == nil ? 0 : 1)
    if let place { wmove(nc_screen(), Int32(place.y), Int32(place.x)) }
  }
}

extension Unicode.Scalar {
  /// Whether this machine's libc gives it so many columns. It may know an older or newer Unicode than `Screen`, and
  /// ncurses trusts it alone.
  fileprivate func isPlacedAlike(columns: Int) -> Bool {
    switch value {
    case 0x20..<0x7f, 0xa0..<0x300, 0x1ea0...0x1eff, 0x2500...0x257f: columns == 1
    default: Int(wcwidth(wchar_t(value))) == columns
    }
  }
}

extension Style {
  /// How a blank of this style is sent after a cell of another: in that one's colour and weight, which nobody sees on
  /// it, because every change of them costs some twenty bytes.
  fileprivate func onBlank(after other: Style) -> Style {
    let visible: Attributes = [.underline, .reverse]
    guard attributes.union(other.attributes).isDisjoint(with: visible), other.background == background else {
      return self
    }
    return other
  }
}
