/**
 * docs/guide as pages that the pane opens without a network: Markdown → HTML, one file a page, with the links between
 * them and a list of all pages. Only the Markdown that the guide uses is understood: headings, paragraphs, lists, tables,
 * pictures, links, bold, code. Links out of the guide become plain text, because nothing else is served.
 */
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign]);

/** The first heading of a page. */
export function titleOf(markdown) {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** The pages in the order in which the index links them, the index first. */
export function pagesIn(index) {
  const linked = [...index.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name);
  return ['index', ...new Set(linked)];
}

/** A whole page; `contents` are the names and titles of all pages, in order. */
export function guidePage(markdown, contents, own) {
  const english = own === 'english';
  const at = contents.findIndex(({ name }) => name === own);
  const [before, after] = [contents[at - 1], contents[at + 1]];
  const step = (page, arrow) =>
    page ? `<a href="${page.name}.html">${arrow(escaped(page.title))}</a>` : '';
  return `<!doctype html>
<html lang="${english ? 'en' : 'sv'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escaped(titleOf(markdown))} – ALF-budget</title>
<link rel="icon" href="../assets/app-32.png">
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav aria-label="${english ? 'Contents' : 'Innehåll'}"><ul>
${contents.map(({ name, title }) => `<li><a href="${name}.html"${name === own ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`).join('\n')}
</ul></nav>
<main>
${blocks(markdown)}
<p class="steps">${step(before, (title) => `‹ ${title}`)}${step(after, (title) => `${title} ›`)}</p>
</main>
</body>
</html>
`;
}

function blocks(markdown) {
  const parts = markdown.replaceAll('\r', '').split(/\n{2,}/);
  const html = [];
  let fence = null;
  for (const part of parts) {
    if (fence !== null || part.startsWith('```')) {
      fence = fence === null ? part : `${fence}\n\n${part}`;
      if (!/^```[\s\S]*\n```$/.test(fence)) continue;
      html.push(
        `<pre><code>${escaped(fence.replace(/^```.*\n/, '').replace(/\n```$/, ''))}</code></pre>`,
      );
      fence = null;
    } else if (part.trim() !== '') html.push(block(part.trim()));
  }
  return html.join('\n');
}

function block(text) {
  const lines = text.split('\n');
  const heading = /^(#{1,3}) (.+)$/.exec(lines[0]);
  if (heading) {
    const level = heading[1].length;
    const rest = lines.slice(1).join('\n').trim();
    return `<h${level}>${inline(heading[2])}</h${level}>${rest ? `\n${block(rest)}` : ''}`;
  }
  if (lines[0].startsWith('|')) return table(lines);
  if (/^(\d+\.|-) /.test(lines[0])) return list(lines);
  return `<p>${inline(lines.join(' '))}</p>`;
}

function table([head, , ...rows]) {
  const cells = (line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inline(cell.trim()));
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag.split(' ')[0]}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th scope="col"')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

/** Items begin with "1. " or "- "; indented lines go on with the item before. */
function list(lines) {
  const items = [];
  for (const line of lines) {
    if (/^(\d+\.|-) /.test(line)) items.push(line.replace(/^(\d+\.|-) /, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const tag = /^\d/.test(lines[0]) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function inline(text) {
  const codes = [];
  const kept = escaped(text).replaceAll(
    /`([^`]+)`/g,
    (_, code) => `\u0000${codes.push(code) - 1}\u0000`,
  );
  return kept
    .replaceAll(/!\[([^\]]*)\]\(([\w./-]+)\)/g, '<img src="$2" alt="$1">')
    .replaceAll(/\[([^\]]+)\]\(([a-z-]+)\.md\)/g, '<a href="$2.html">$1</a>')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll(/\u0000(\d+)\u0000/g, (_, at) => `<code>${codes[Number(at)]}</code>`);
}
