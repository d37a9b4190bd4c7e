/** The style of the HTML report: for the screen, for paper, for dark mode. Colours are told apart without colour by their words. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d1c19;--soft:#5d5a52;--line:#dcd8cd;--paper:#fbfaf6;--confirmed:#00694e;--unconfirmed:#8a5200;--disputed:#a8380c;--denied:#8c2c6d}
@media(prefers-color-scheme:dark){:root{--ink:#eceae2;--soft:#a9a69c;--line:#3b3a34;--paper:#161614;--confirmed:#3ccf9f;--unconfirmed:#f0ad3e;--disputed:#ff8a5c;--denied:#e58ac8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Newsreader,Georgia,"Times New Roman",serif}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .8rem;font-weight:500}
h2{font:600 1rem/1.4 Inter,system-ui,sans-serif;margin:2.4rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
.kind,.meta,.status,.chain,.who,.evidence,table,.counts{font-family:Inter,system-ui,sans-serif;font-size:.82rem}
.kind{margin:0;color:var(--soft);letter-spacing:.02em}
.meta{margin:.15rem 0;color:var(--soft)} code{font-size:.75rem;overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;margin:0} .counts div{display:flex;gap:.5rem} .counts dt{color:var(--soft)} .counts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%} th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400} thead th{color:var(--soft)} td{font-variant-numeric:tabular-nums} small{color:var(--soft);font-size:.92em}
.chip{border:1px solid var(--line);border-radius:4px;padding:.05rem .4rem;-webkit-box-decoration-break:clone;box-decoration-break:clone} .chip.unnamed{border-style:dashed;border-color:var(--soft)} .arrow{color:var(--soft)}
.claims{list-style:none;counter-reset:claim;margin:0;padding:0} .claims>li{counter-increment:claim;position:relative;padding:1rem 0 1rem 2.6rem;border-bottom:1px solid var(--line);break-inside:avoid}
.claims>li::before{content:counter(claim);position:absolute;left:0;top:1rem;font:600 .82rem/1.55 Inter,system-ui,sans-serif;color:var(--soft);font-variant-numeric:tabular-nums}
.claims p{margin:.3rem 0} .status{color:var(--soft)} .status b{color:var(--ink)}
.confirmed .status b,.partly-confirmed .status b{color:var(--confirmed)} .unconfirmed .status b{color:var(--unconfirmed)} .disputed .status b,.false .status b{color:var(--disputed)} .denied .status b{color:var(--denied)}
blockquote{margin:.3rem 0;font-size:1.1rem;line-height:1.45} .who{color:var(--soft)} .evidence{margin:.4rem 0 0;padding-left:1.1rem} .evidence a{color:inherit;overflow-wrap:anywhere}
@media print{body{max-width:none;padding:0;background:none;font-size:10.5pt}:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--confirmed:#004d39;--unconfirmed:#6b3f00;--disputed:#7d2908;--denied:#6b2153} @page{margin:18mm 16mm}}
`;
