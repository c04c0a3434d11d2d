// The smallest add-in: it writes two cells as one step of undo, shows a place and says what it hears of changes.
const say = (id, text) => {
  document.getElementById(id).textContent = text;
};

Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      say('seen', `${address} ${source} ${triggerSource}`);
    });
    await context.sync();
  });
  say('ready', `${host} ${platform} ${Office.context.displayLanguage}`);
});

document.getElementById('write').addEventListener('click', () =>
  Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').values = [[1101.4]];
    await context.sync();
    sheet.getRange('B3').formulas = [['=B2*2']];
    await context.sync();
  }),
);

document.getElementById('show').addEventListener('click', () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('D60:E61').select();
    await context.sync();
  }),
);
