import Screen
import Testing

struct GeometryTests {
  @Test func splitsTakeNoMoreThanThereIs() {
    let area = Rect(x: 2, y: 3, width: 10, height: 4)
    #expect(area.splitTop(1).top == Rect(x: 2, y: 3, width: 10, height: 1))
    #expect(area.splitTop(1).rest == Rect(x: 2, y: 4, width: 10, height: 3))
    #expect(area.splitBottom(1).bottom == Rect(x: 2, y: 6, width: 10, height: 1))
    #expect(area.splitBottom(1).rest == Rect(x: 2, y: 3, width: 10, height: 3))
    #expect(area.splitLeft(4).left == Rect(x: 2, y: 3, width: 4, height: 4))
    #expect(area.splitLeft(4).rest == Rect(x: 6, y: 3, width: 6, height: 4))
    #expect(area.splitRight(4).right == Rect(x: 8, y: 3, width: 4, height: 4))
    #expect(area.splitTop(99).rest.isEmpty)
    #expect(area.splitLeft(-1).left.isEmpty)
  }

  @Test func insetNeverTurnsInsideOut() {
    #expect(Rect(x: 0, y: 0, width: 10, height: 6).inset(1) == Rect(x: 1, y: 1, width: 8, height: 4))
    #expect(Rect(x: 0, y: 0, width: 3, height: 1).inset(2).isEmpty)
    #expect(Rect(x: 0, y: 0, width: 10, height: 6).inset(columns: 2) == Rect(x: 2, y: 0, width: 6, height: 6))
  }

  @Test func containsItsEdgesOnTheInside() {
    let area = Rect(x: 1, y: 1, width: 2, height: 2)
    #expect(area.contains(Point(x: 1, y: 1)))
    #expect(area.contains(Point(x: 2, y: 2)))
    #expect(!area.contains(Point(x: 3, y: 1)))
    #expect(!area.contains(Point(x: 0, y: 1)))
  }

  @Test func meetsOtherRectangles() {
    let area = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(area.intersection(Rect(x: 8, y: -3, width: 9, height: 5)) == Rect(x: 8, y: 0, width: 2, height: 2))
    #expect(area.intersection(Rect(x: 20, y: 0, width: 5, height: 5)).isEmpty)
  }

  @Test func standsInTheMiddle() {
    let area = Rect(x: 0, y: 0, width: 80, height: 24)
    #expect(area.centered(Size(columns: 40, rows: 10)) == Rect(x: 20, y: 7, width: 40, height: 10))
    #expect(area.centered(Size(columns: 400, rows: 10)).width == 80)
  }

  @Test(arguments: [Int.min, -1, 0, 1, .max])
  func noCoordinateTraps(_ value: Int) {
    for other in [Int.min, -1, 0, 1, .max] {
      let area = Rect(x: value, y: other, width: other, height: value)
      _ = area.inset(1)
      _ = area.inset(columns: value, rows: other)
      _ = area.splitTop(other)
      _ = area.splitBottom(value)
      _ = area.splitLeft(value)
      _ = area.splitRight(other)
      _ = area.row(value)
      _ = area.centered(Size(columns: value, rows: other))
      _ = area.intersection(Rect(x: other, y: value, width: value, height: other))
      _ = area.contains(Point(x: other, y: value))
    }
  }
}
