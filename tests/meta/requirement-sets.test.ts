/** What the add-in asks of Excel stands in the requirement set that its manifest names, by Microsoft's own declarations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'src/hosts/excel');

interface Use {
  /** "Range.hasSpill". */
  readonly member: string;
  /** The minor version of ExcelApi that brought it. */
  readonly version: number;
}

/** The version that a declaration names, or else what it is declared in. */
function versionOf(declaration: ts.Node | undefined): number | undefined {
  if (!declaration) return undefined;
  const words = ts.getJSDocCommentsAndTags(declaration).map((each) => each.getText());
  const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(words.join('\n'))?.[1];
  return version === undefined ? versionOf(declaration.parent) : Number(version);
}

function ownerOf({ parent }: ts.Declaration): string {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
    ? `${parent.name?.text ?? ''}.`
    : '';
}

/** Every member of office.js that the code reads, calls or names as a property of what it hands over. */
function used(): readonly Use[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = readdirSync(folder, { encoding: 'utf8' }).map((name) => join(folder, name));
  const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, number>();
  const symbolAt = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return undefined;
    return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
  };
  const visit = (node: ts.Node) => {
    const declaration = symbolAt(node)?.declarations?.[0];
    if (declaration?.getSourceFile().fileName.includes('/@types/office-js/')) {
      const version = versionOf(declaration);
      const member = `${ownerOf(declaration)}${symbolAt(node)?.name ?? ''}`;
      if (version !== undefined) found.set(member, version);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found].map(([member, version]) => ({ member, version }));
}

describe('The requirement set of the manifest', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/Name="ExcelApi" MinVersion="1\.(\d+)"/g)].map(([, minor]) =>
    Number(minor),
  );
  const uses = used();

  test('is the same wherever the manifest names it', () => {
    expect(new Set(named).size).toBe(1);
  });

  test('holds all that is asked of Excel', () => {
    const newer = uses.filter(({ version }) => version > (named[0] ?? 0));
    expect(newer).toEqual([]);
  });

  test('asks for no newer Excel than is needed: who changed the cells is what needs it', () => {
    const newest = uses.filter(({ version }) => version === named[0]);
    expect(newest.map(({ member }) => member)).toEqual(['WorksheetChangedEventArgs.triggerSource']);
  });
});
