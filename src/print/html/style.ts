/** How the page looks: calm, aligned figures, one glance to the total; A4 when it is printed. Spec: printing §2 */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f2f1; color: #201f1e; font: 15px/1.45 "Segoe UI", "Noto Sans", Arial, sans-serif; }
main { position: relative; max-width: 62rem; margin: 2rem auto; padding: 3rem; background: #fff; }
header { position: relative; margin-bottom: 1.5rem; padding-right: 12rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; padding: 0; list-style: none; color: #484644; }
.stamp { position: absolute; top: 0; right: 0; margin: 0; padding: .25rem .75rem; border: 2px solid #a4262c; color: #a4262c; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
table { width: 100%; margin-top: 1.25rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .5rem; color: #484644; text-align: left; }
th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
th:first-child, td:first-child { min-width: 7.5rem; padding-left: 0; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #201f1e; font-weight: 600; vertical-align: bottom; }
.figure { text-align: right; white-space: nowrap; }
thead .figure { white-space: normal; }
.date { white-space: nowrap; }
th:first-child.figure { min-width: 0; text-align: right; }
.quiet { margin: .25rem 0 0; color: #484644; }
.clause { margin: .25rem 0; padding-left: 1.5rem; text-indent: -1.5rem; }
.notes { color: #484644; }
td.notes, th.notes { text-align: right; }
tr.heading th { padding-top: 1.25rem; font-weight: 600; }
.headed tr.line th, .headed tr.rest th { padding-left: 1rem; }
tr.line td, tr.line th, tr.rest td, tr.rest th { border-bottom: 1px solid #edebe9; }
tr.rest { color: #484644; font-style: italic; }
tr.sum th, tr.sum td { border-top: 1px solid #201f1e; font-weight: 600; }
tr.total th, tr.total td { padding-top: .75rem; border-top: 2px solid #201f1e; border-bottom: 4px double #201f1e; font-size: 1.1em; font-weight: 700; }
sup { line-height: 0; }
a { color: #0b556a; }
ol, ul { padding-left: 1.5rem; }
.remarks { margin: 0 0 1.5rem; padding: .5rem 1rem; border-left: 4px solid #a4262c; background: #fdf6f6; }
p { margin: .5rem 0; }
.remarks h2 { margin-top: .25rem; }
figure { margin: 2rem 0 0; break-inside: avoid; }
svg { width: 100%; height: auto; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #c8c6c4; color: #484644; font-size: .85rem; }
@media (max-width: 48rem) { main { margin: 0; padding: 1rem; } header { padding-right: 0; } .stamp { position: static; display: inline-block; margin-top: .75rem; } }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { background: #fff; font-size: 9.5pt; }
  main { max-width: none; margin: 0; padding: 0; }
  .short { break-inside: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr.sum, tr.total { break-before: avoid; }
  tr.heading { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
