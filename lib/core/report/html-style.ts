/** The style of the HTML report: for the screen, for paper, for dark mode. Colours are told apart without colour by their words. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d1c19;--soft:#5d5a52;--line:#dcd8cd;--paper:#fbfaf6;--confirmed:#00694e;--unconfirmed:#8a5200;--disputed:#a8380c;--denied:#8c2c6d}
@media(prefers-color-scheme:dark){:root{--ink:#eceae2;--soft:#a9a69c;--line:#3b3a34;--paper:#161614;--confirmed:#3ccf9f;--unconfirmed:#f0ad3e;--disputed:#ff8a5c;--denied:#e58ac8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Newsreader,Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .8rem;font-weight:500}
h2{font:600 1rem/1.4 Inter,system-ui,sans-serif;margin:2.4rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line);break-after:avoid}
.kind,.meta,.facts,table,#standing~p,.problems{font-family:Inter,system-ui,sans-serif;font-size:.82rem}
.kind{margin:0;color:var(--soft);letter-spacing:.02em}
.meta{margin:.15rem 0;color:var(--soft)} code{font-size:.75rem}
section>p{margin:.2rem 0} .problems{margin:.4rem 0;padding-left:1.1rem} .error{color:var(--disputed)} .warn{color:var(--unconfirmed)}
table{border-collapse:collapse;width:100%;table-layout:fixed} th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400} thead th{color:var(--soft)} th:first-child{width:50%} th:nth-child(2){width:14%} td{font-variant-numeric:tabular-nums} small{color:var(--soft);font-size:.92em} tr{break-inside:avoid}
.chip{display:inline-block;max-width:100%;border:1px solid var(--line);border-radius:4px;padding:.05rem .4rem} .chip.unnamed{border-style:dashed;border-color:var(--soft)}
.claims{list-style:none;margin:0;padding:0} .claims>li{position:relative;padding:1rem 0 1rem 2.6rem;border-bottom:1px solid var(--line);break-inside:avoid}
.claims>li::before{content:counter(list-item);position:absolute;left:0;top:1rem;font:600 .82rem/1.9 Inter,system-ui,sans-serif;color:var(--soft);font-variant-numeric:tabular-nums}
.headline{margin:0;font-size:1.1rem;line-height:1.4} blockquote{margin:.2rem 0 .6rem;color:var(--soft);font-size:.9rem;line-height:1.45}
.facts{margin:0} .facts div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 .8rem;padding:.1rem 0} .facts dt{color:var(--soft)} .facts dd{margin:0} .facts a{color:inherit}
.fact-verification dd{font-weight:600} .fact-finding dd{color:var(--disputed)}
.confirmed .fact-verification dd,.partly-confirmed .fact-verification dd{color:var(--confirmed)} .unconfirmed .fact-verification dd{color:var(--unconfirmed)} .disputed .fact-verification dd,.false .fact-verification dd{color:var(--disputed)} .denied .fact-verification dd{color:var(--denied)}
.article h3{font-weight:500;font-size:1.25rem;line-height:1.3} .article .claim{text-decoration:underline;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:3px} .article sup{font:600 .68rem/1 Inter,system-ui,sans-serif} .article sup a{color:var(--soft);text-decoration:none;margin-left:.15em} .article .boilerplate{color:var(--soft);font-size:.85rem} .article .list-item{padding-left:1.1rem}
@media(max-width:30rem){body{padding:1.5rem 1rem 3rem} h1{font-size:1.6rem} .claims>li{padding-left:0;padding-top:2.2rem} .facts div{grid-template-columns:minmax(0,1fr);padding:.25rem 0}}
@media print{body{max-width:none;padding:0;background:none;font-size:10.5pt}:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--confirmed:#004d39;--unconfirmed:#6b3f00;--disputed:#7d2908;--denied:#6b2153} h1,h2,h3{break-after:avoid}}
`;

/** The running head and the page numbers on paper. */
export function pageStyle(title: string): string {
	// Within a style element only the end tag could break out, and within a CSS string only quotes, backslashes and line ends.
	const head = title.replace(/[\\"<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
	const font = "font:8pt Inter,system-ui,sans-serif;color:#444";
	return `@page{margin:20mm 16mm;@top-left{content:"Sourcing report: ${head}";${font}}@bottom-right{content:"Page " counter(page) " of " counter(pages);${font}}}\n`;
}
