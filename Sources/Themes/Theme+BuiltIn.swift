// Made from themes/*.toml by .ci/generate: every style as a number, since reading a file would be felt at the start.
import Screen

extension Theme {
  /// The theme of that name, if it comes with the program.
  static func builtIn(_ name: String) -> Theme? {
    switch name {
    case "dark": dark
    case "light": light
    case "high-contrast": highcontrast
    case "basic16": basic16
    default: nil
    }
  }

  private static var dark: Theme {
    Theme(
      vietnameseName: "Tối", englishName: "Dark",
      styles: [
        Style(number: 0x0008_7070_72da_dada),  // text
        Style(number: 0x0008_7070_72a8_a8a8),  // muted
        Style(number: 0x0018_7070_72ff_ffff),  // title
        Style(number: 0x0008_7070_7287_afff),  // label
        Style(number: 0x0008_c0c0_c2ff_ffff),  // header
        Style(number: 0x0008_7070_72a8_a8a8),  // paneTitle
        Style(number: 0x0018_7070_725f_d7ff),  // paneTitleFocused
        Style(number: 0x0008_7070_726c_6c6c),  // border
        Style(number: 0x0008_7070_725f_d7ff),  // borderFocused
        Style(number: 0x0008_c0c0_c2da_dada),  // keyBar
        Style(number: 0x0018_c0c0_c2ff_d75f),  // keyBarKey
        Style(number: 0x0008_7070_72da_dada),  // notice
        Style(number: 0x001a_1c00_02ff_ffff),  // noticeError
        Style(number: 0x0008_7070_7287_d787),  // noticeGood
        Style(number: 0x0018_017e_1eff_ffff),  // selection
        Style(number: 0x0008_c0c0_c000_0000),  // selectionDim
        Style(number: 0x008b_ff5d_7e00_0000),  // match
        Style(number: 0x0008_7070_72da_dada),  // stateNotStarted
        Style(number: 0x0008_7070_725f_d7ff),  // stateInProgress
        Style(number: 0x0008_7070_72d7_afff),  // stateAwaiting
        Style(number: 0x0008_7070_7287_d787),  // stateDone
        Style(number: 0x0018_7070_72ff_8787),  // stateBlocked
        Style(number: 0x0008_7070_72a8_a8a8),  // stateCancelled
        Style(number: 0x0018_7070_72ff_8787),  // overdue
        Style(number: 0x0008_7070_72ff_d75f),  // soon
        Style(number: 0x0008_7070_72ff_af5f),  // noDeadline
        Style(number: 0x0008_7070_72ff_ffff),  // lead
        Style(number: 0x0008_7070_72a8_a8a8),  // coordinating
        Style(number: 0x0008_7070_72ff_af5f),  // finding
        Style(number: 0x0008_7070_7287_d787),  // barFull
        Style(number: 0x0008_7070_726c_6c6c),  // barMissing
        Style(number: 0x0008_7070_7287_d787),  // good
        Style(number: 0x0008_7070_72ff_8787),  // bad
        Style(number: 0x0008_9898_9ada_dada),  // dialog
        Style(number: 0x0018_9898_9a5f_d7ff),  // dialogTitle
        Style(number: 0x0008_e8e8_eada_dada),  // field
        Style(number: 0x0088_0000_02ff_ffff),  // fieldFocused
      ])
  }

  private static var light: Theme {
    Theme(
      vietnameseName: "Sáng", englishName: "Light",
      styles: [
        Style(number: 0x000b_ffff_fe1c_1c1c),  // text
        Style(number: 0x000b_ffff_fe58_5858),  // muted
        Style(number: 0x001b_ffff_fe00_0000),  // title
        Style(number: 0x000b_ffff_fe00_5faf),  // label
        Style(number: 0x000b_4343_4200_0000),  // header
        Style(number: 0x000b_ffff_fe58_5858),  // paneTitle
        Style(number: 0x001b_ffff_fe00_5f87),  // paneTitleFocused
        Style(number: 0x000b_ffff_fe80_8080),  // border
        Style(number: 0x000b_ffff_fe00_5f87),  // borderFocused
        Style(number: 0x000b_4343_421c_1c1c),  // keyBar
        Style(number: 0x001b_4343_42af_0000),  // keyBarKey
        Style(number: 0x000b_ffff_fe1c_1c1c),  // notice
        Style(number: 0x001a_bc00_02ff_ffff),  // noticeError
        Style(number: 0x001b_ffff_fe00_5f00),  // noticeGood
        Style(number: 0x0018_017e_1eff_ffff),  // selection
        Style(number: 0x000b_9393_9000_0000),  // selectionDim
        Style(number: 0x008b_ff5d_7e00_0000),  // match
        Style(number: 0x000b_ffff_fe1c_1c1c),  // stateNotStarted
        Style(number: 0x000b_ffff_fe00_5faf),  // stateInProgress
        Style(number: 0x000b_ffff_fe5f_00af),  // stateAwaiting
        Style(number: 0x000b_ffff_fe00_5f00),  // stateDone
        Style(number: 0x001b_ffff_feaf_0000),  // stateBlocked
        Style(number: 0x000b_ffff_fe58_5858),  // stateCancelled
        Style(number: 0x001b_ffff_feaf_0000),  // overdue
        Style(number: 0x001b_ffff_fe87_5f00),  // soon
        Style(number: 0x000b_ffff_fe87_5f00),  // noDeadline
        Style(number: 0x000b_ffff_fe00_0000),  // lead
        Style(number: 0x000b_ffff_fe58_5858),  // coordinating
        Style(number: 0x000b_ffff_fe87_5f00),  // finding
        Style(number: 0x000b_ffff_fe00_5f00),  // barFull
        Style(number: 0x000b_ffff_fe80_8080),  // barMissing
        Style(number: 0x000b_ffff_fe00_5f00),  // good
        Style(number: 0x000b_ffff_feaf_0000),  // bad
        Style(number: 0x000b_bbbb_ba1c_1c1c),  // dialog
        Style(number: 0x001b_bbbb_ba00_5f87),  // dialogTitle
        Style(number: 0x000b_6b6b_6a1c_1c1c),  // field
        Style(number: 0x008b_ffff_fe00_0000),  // fieldFocused
      ])
  }

  private static var highcontrast: Theme {
    Theme(
      vietnameseName: "Tương phản cao", englishName: "High contrast",
      styles: [
        Style(number: 0x0008_0000_02ff_ffff),  // text
        Style(number: 0x0008_0000_02da_dada),  // muted
        Style(number: 0x0098_0000_02ff_ffff),  // title
        Style(number: 0x0008_0000_025f_ffff),  // label
        Style(number: 0x001b_ffff_fe00_0000),  // header
        Style(number: 0x0008_0000_02ff_ffff),  // paneTitle
        Style(number: 0x001b_fffc_0200_0000),  // paneTitleFocused
        Style(number: 0x0008_0000_02ff_ffff),  // border
        Style(number: 0x0018_0000_02ff_ff00),  // borderFocused
        Style(number: 0x000b_ffff_fe00_0000),  // keyBar
        Style(number: 0x009b_ffff_fe00_0000),  // keyBarKey
        Style(number: 0x0008_0000_02ff_ffff),  // notice
        Style(number: 0x001b_fe1e_1e00_0000),  // noticeError
        Style(number: 0x0018_0000_025f_ff5f),  // noticeGood
        Style(number: 0x001b_fffc_0200_0000),  // selection
        Style(number: 0x0088_4848_4800_0000),  // selectionDim
        Style(number: 0x0099_7fff_fe00_0000),  // match
        Style(number: 0x0008_0000_02ff_ffff),  // stateNotStarted
        Style(number: 0x0008_0000_025f_ffff),  // stateInProgress
        Style(number: 0x0008_0000_02ff_afff),  // stateAwaiting
        Style(number: 0x0008_0000_025f_ff5f),  // stateDone
        Style(number: 0x0098_0000_02ff_8787),  // stateBlocked
        Style(number: 0x0008_0000_02da_dada),  // stateCancelled
        Style(number: 0x0018_0000_02ff_8787),  // overdue
        Style(number: 0x0018_0000_02ff_ff00),  // soon
        Style(number: 0x0008_0000_02ff_af5f),  // noDeadline
        Style(number: 0x0018_0000_02ff_ffff),  // lead
        Style(number: 0x0008_0000_02ff_ffff),  // coordinating
        Style(number: 0x0018_0000_02ff_af5f),  // finding
        Style(number: 0x0008_0000_025f_ff5f),  // barFull
        Style(number: 0x0008_0000_02ff_ffff),  // barMissing
        Style(number: 0x0008_0000_025f_ff5f),  // good
        Style(number: 0x0018_0000_02ff_8787),  // bad
        Style(number: 0x0008_0000_02ff_ffff),  // dialog
        Style(number: 0x0018_0000_02ff_ff00),  // dialogTitle
        Style(number: 0x0008_c0c0_c2ff_ffff),  // field
        Style(number: 0x000b_ffff_fe00_0000),  // fieldFocused
      ])
  }

  private static var basic16: Theme {
    Theme(
      vietnameseName: "16 màu", englishName: "16 colours",
      styles: [
        Style(number: 0x0004_0000_0100_0007),  // text
        Style(number: 0x0004_0000_0100_0007),  // muted
        Style(number: 0x0014_0000_0100_000f),  // title
        Style(number: 0x0004_0000_0100_000e),  // label
        Style(number: 0x0004_0000_1d00_0000),  // header
        Style(number: 0x0004_0000_0100_0007),  // paneTitle
        Style(number: 0x0014_0000_0100_000e),  // paneTitleFocused
        Style(number: 0x0004_0000_0100_0007),  // border
        Style(number: 0x0004_0000_0100_000e),  // borderFocused
        Style(number: 0x0004_0000_1d00_0000),  // keyBar
        Style(number: 0x0084_0000_1d00_0000),  // keyBarKey
        Style(number: 0x0004_0000_0100_0007),  // notice
        Style(number: 0x0014_0000_0500_000f),  // noticeError
        Style(number: 0x0004_0000_0100_000a),  // noticeGood
        Style(number: 0x0014_0000_1100_000f),  // selection
        Style(number: 0x0080_0000_0000_0000),  // selectionDim
        Style(number: 0x0084_0000_0d00_0000),  // match
        Style(number: 0x0004_0000_0100_0007),  // stateNotStarted
        Style(number: 0x0004_0000_0100_000e),  // stateInProgress
        Style(number: 0x0004_0000_0100_000d),  // stateAwaiting
        Style(number: 0x0004_0000_0100_000a),  // stateDone
        Style(number: 0x0014_0000_0100_0009),  // stateBlocked
        Style(number: 0x0004_0000_0100_0007),  // stateCancelled
        Style(number: 0x0014_0000_0100_0009),  // overdue
        Style(number: 0x0004_0000_0100_000b),  // soon
        Style(number: 0x0004_0000_0100_0003),  // noDeadline
        Style(number: 0x0004_0000_0100_000f),  // lead
        Style(number: 0x0004_0000_0100_0007),  // coordinating
        Style(number: 0x0004_0000_0100_000b),  // finding
        Style(number: 0x0004_0000_0100_000a),  // barFull
        Style(number: 0x0004_0000_0100_0007),  // barMissing
        Style(number: 0x0004_0000_0100_000a),  // good
        Style(number: 0x0004_0000_0100_0009),  // bad
        Style(number: 0x0004_0000_0100_0007),  // dialog
        Style(number: 0x0014_0000_0100_000e),  // dialogTitle
        Style(number: 0x0084_0000_0100_0007),  // field
        Style(number: 0x0004_0000_1900_0000),  // fieldFocused
      ])
  }
}
