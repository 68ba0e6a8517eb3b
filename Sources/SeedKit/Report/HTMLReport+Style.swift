extension HTMLReport {
  /// The look of the page, dark if the reader's system is.
  static let style = """
    :root{color-scheme:light dark;--bg:#fbfbfa;--fg:#1d2126;--dim:#667079;--line:#e1e4e7;--card:#fff;--accent:#2f6f5e;--soft:#d8ebe4;--good:#1a7f4e;--bad:#b3261e}
    @media(prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e4e7ea;--dim:#98a2ab;--line:#2c3238;--card:#1b1f23;--accent:#6cc2a8;--soft:#234438;--good:#62c794;--bad:#ff8a80}}
    *{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:14px/1.5 system-ui,sans-serif}
    main{max-width:1180px;margin:0 auto;padding:24px 20px 64px}header{display:flex;gap:12px;align-items:center;flex-wrap:wrap}
    h1{font-size:24px;margin:0;overflow-wrap:anywhere}h2{font-size:17px;margin:36px 0 10px}h3{font-size:14px;margin:16px 0 4px}
    code,pre{font:12.5px/1.45 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:8px 10px;margin:6px 0}
    small,.dim{color:var(--dim)}.good{color:var(--good)}.bad{color:var(--bad)}
    .chip{border:1px solid currentColor;border-radius:99px;padding:1px 10px;font-size:12.5px}.plain{color:var(--dim)}
    .cards{display:flex;flex-wrap:wrap;gap:10px;margin:18px 0}.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 14px;min-width:120px}
    .card b{display:block;font-size:20px;font-variant-numeric:tabular-nums}.card span{color:var(--dim)}.card small{display:block}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:0}dt{color:var(--dim)}dd{margin:0}
    .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:500;color:var(--dim)}
    th,td{padding:5px 16px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .bar{width:130px}.bar i{display:block;height:8px;margin-top:7px;background:var(--accent);border-radius:2px}
    .c td:nth-child(1){width:17%;font-weight:500;overflow-wrap:anywhere}.c td:nth-child(2){width:29%}.c td:nth-child(3){width:168px}.c td:nth-child(4){width:110px;color:var(--dim);white-space:nowrap}
    .c svg{width:144px;height:32px;display:block}.c path{fill:var(--accent)}.axis{display:flex;justify-content:space-between;gap:10px;width:144px;font-size:11px}.axis span:last-child{text-align:right}
    .top{background:linear-gradient(90deg,var(--soft) var(--s),transparent var(--s));padding:0 6px;border-radius:3px;margin-bottom:1px;overflow-wrap:anywhere}
    details{border:1px solid var(--line);border-radius:8px;padding:6px 12px;margin:8px 0;background:var(--card)}summary{cursor:pointer}
    .g{display:block}.e{fill:none;stroke:var(--dim);stroke-width:1.2;opacity:.75}.e.o,.t.o rect{stroke-dasharray:4 3;stroke:var(--accent)}marker path{fill:var(--dim)}
    .t rect{fill:var(--card);stroke:var(--line);stroke-width:1.4}.t.r rect{fill:none;stroke-dasharray:2 3}.t text{fill:var(--fg);font-size:13px}.t .d{fill:var(--dim);font-size:11px}
    .failure{border-left:4px solid var(--bad);padding-left:14px}ul,ol{padding-left:22px;margin:6px 0}
    """
}
