/** The words of the minutes in examples/, which are our own; the figures are those of the published minutes. */
export type Block =
  | { readonly is: 'heading' | 'text' | 'item'; readonly text: string; readonly note?: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const heading = (text: string): Block => ({ is: 'heading', text });
const text = (words: string, note?: string): Block =>
  note === undefined ? { is: 'text', text: words } : { is: 'text', text: words, note };
const item = (words: string): Block => ({ is: 'item', text: words });

export const runningHeader = 'Ledningsgruppen för ALF och FoUU\tExempel 2025-10-14';

export const blocks: readonly Block[] = [
  heading('§ 7 Budget 2026'),
  text(
    'Den preliminära ramen för 2026 var 1 101,4 mkr, varav ALF 727,1 mkr och FoUU 374,3 mkr. Sedan staten fastställt ' +
      'ALF-medlen den 22 september 2025 ökar ALF från 727,1 till 727,5 mkr, en ökning med 0,4 mkr.',
  ),
  text('Ramen för 2026 efter statens beslut:'),
  {
    is: 'table',
    rows: [
      ['Belopp i mkr', 'Preliminär', 'Fastslagen', 'Förändring'],
      ['ALF', '727,1', '727,5', '0,4'],
      ['FoUU', '374,3', '374,3', '0,0'],
      ['Summa', '1 101,4', '1 101,8', '0,4'],
    ],
  },
  text('Ökningen av ALF, 415 tkr, fördelas enligt följande:'),
  item('utbildningsrådet 65 tkr'),
  item('forskningsrådet 350 tkr'),
  text('Ledningsgruppen beslutar'),
  item('att fastslå den totala ramen för 2026 till 1 101,8 mkr, och'),
  item('att föreslå Region Stockholm att fastställa den.'),
  heading('§ 8 Uppräkning 2025'),
  text(
    'Uppräkningen för 2025 är 4,8 mkr. Den fördelas med 4 600 tkr till klinisk postdoc och klinisk forskare¹ och 200 tkr till ' +
      'konferensen InFuturum 2025.',
    'Nivån höjs till 560 tkr per tjänst och år.',
  ),
  text(
    'Frågan om antalet tjänster har beretts i budgetgruppen vid tre tillfällen. Gruppen har stämt av med båda råden och med ' +
      'kommittéerna, och någon invändning har inte framförts.',
  ),
  heading('§ 9 Datainfrastruktur'),
  text(
    'Arbetet med en gemensam infrastruktur för data fortsätter. Ledningsgruppen har tagit del av den rapport som arbetsgruppen har ' +
      'lämnat och ser positivt på den ordning som föreslås. Arbetsgruppen återkommer under våren med en plan för hur driften ska ' +
      'finansieras när den inledande perioden är slut, och med ett förslag till hur verksamheterna ska kunna ta del av de data som ' +
      'samlas in. Frågan om ansvar för uppgifternas riktighet har väckts och tas upp särskilt.',
  ),
  text(
    'För datainfrastruktur har 8,5 mkr reserverats i budgeten för 2025. Av dessa används upp till 3,5 mkr till en plattform som ' +
      'byggs tillsammans med sjukhusen. Därefter återstår 5,5 mkr till övriga insatser under året.',
  ),
];
