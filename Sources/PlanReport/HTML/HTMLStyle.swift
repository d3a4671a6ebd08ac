/// How pages look: on a screen light or dark, on paper as Nghị định 30/2020/NĐ-CP wants it.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --paper: #ffffff; --ground: #eef0f2; --ink: #1b1d20; --line: #6b7280;
      --head: #e4eaf1; --group: #f3f5f8; --bar: #2e5a88; --whole: #d9e3ee; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b1e23; --ground: #101215; --ink: #e9e7e2; --line: #8a919c; --head: #2c333d; --group: #242930;
        --bar: #8ab4e8; --whole: #313b48; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 1.1rem/1.45 "Times New Roman",
      "Liberation Serif", Times, serif; overflow-wrap: break-word; }
    main { max-width: 52rem; margin: 1.5rem auto; padding: 2.5rem 3.5rem; background: var(--paper); }
    main.wide { max-width: 90rem; }
    p { margin: 0 0 .6em; text-align: justify; text-indent: 2.4em; }
    h1, h2, h3, h4, h5, h6 { margin: .9em 0 .4em; font-size: 1em; line-height: 1.35; break-after: avoid; }
    h1 { margin-top: 1.6em; text-align: center; }
    h3, h4, h5, h6 { text-indent: 2.4em; }
    main > h2 { text-indent: 2.4em; }
    h4 { font-style: italic; }
    ul, ol { margin: 0 0 .6em; padding-left: 3.6em; }
    ul { list-style-type: "-  "; }
    li { margin-bottom: .35em; text-align: justify; }
    .heads, .foot { display: grid; grid-template-columns: 3fr 5fr; gap: 0 1rem; break-inside: avoid; }
    .heads p, .foot p, .abstract, .reference, .legend { text-align: center; text-indent: 0; margin: 0; }
    .heads p { font-size: .88em; }
    .heads .motto { font-size: .95em; }
    .agency, .nation, .motto, .abstract, .signature p { font-weight: bold; }
    .agency::after, .motto::after, .abstract::after { content: ""; display: block; width: 6rem; margin: .25em auto .5em;
      border-top: 1px solid currentColor; }
    .motto::after { width: 13rem; }
    .abstract::after { width: 14rem; margin-bottom: 1em; }
    .number, .place, .reference { white-space: pre-wrap; }
    .heads .nation, .agency { white-space: nowrap; }
    .place, .reference, .legend { font-style: italic; }
    .reference, .legend { margin-bottom: .6em; }
    .foot { grid-template-columns: 1fr 1fr; margin-top: 1.2em; }
    .foot .recipients, .foot .recipient { text-align: left; font-size: .85em; }
    .foot .recipients { font-weight: bold; font-style: italic; }
    .signature { padding-bottom: 5rem; }
    .annex { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
    .annex > h2 { margin-top: 0; text-align: center; }
    .table { overflow-x: auto; margin: .4em 0 1em; }
    table { border-collapse: collapse; width: 100%; font-size: .9em; line-height: 1.3; }
    table.small { min-width: 56rem; font-size: .8em; }
    caption { padding-bottom: .4em; font-weight: bold; }
    th, td { padding: .3em .45em; border: 1px solid var(--line); text-align: left; vertical-align: middle;
      font-weight: normal; min-width: 2.6em; }
    thead { display: table-header-group; }
    thead th { background: var(--head); text-align: center; font-weight: bold; }
    .center { text-align: center; }
    .right { text-align: right; font-variant-numeric: tabular-nums; }
    .group th, .group td, .total th, .total td { background: var(--group); font-weight: bold; }
    .total th, .total td { border-top: 2px solid var(--ink); }
    tr { break-inside: avoid; }
    figure { margin: 1.2em 0; break-inside: avoid; }
    figcaption { margin-bottom: .4em; text-align: center; font-weight: bold; }
    svg { display: block; width: 100%; max-width: 46rem; margin: 0 auto; height: auto; }
    svg text { fill: var(--ink); font-size: 15px; }
    .whole { fill: var(--whole); stroke: var(--line); }
    .value { fill: var(--bar); stroke: var(--bar); }
    @media (max-width: 40rem) {
      main { margin: 0; padding: 1.2rem; }
      .heads, .foot { grid-template-columns: 1fr; row-gap: .8rem; }
      p, li { text-align: left; }
      .heads .nation, .agency { white-space: normal; }
    }
    @page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman",
      "Liberation Serif", serif; } }
    @page :first { @top-center { content: none; } }
    @page wide { size: A4 landscape; margin: 30mm 20mm 15mm 20mm; }
    @media print {
      :root { color-scheme: light; --paper: #ffffff; --ground: #ffffff; --ink: #000000; --line: #000000;
        --head: #ffffff; --group: #ffffff; --bar: #2e5a88;
        --whole: #d9e3ee; }
      body { font-size: 14pt; line-height: 1.25; }
      main, main.wide { max-width: none; margin: 0; padding: 0; }
      main.wide, .annex.wide { page: wide; }
      .annex { break-before: page; margin: 0; padding: 0; border: 0; }
      .table { overflow: visible; }
      table { font-size: 12pt; }
      table.small { min-width: 0; font-size: 10pt; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
