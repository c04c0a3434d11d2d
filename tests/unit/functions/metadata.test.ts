/** What Excel is told about the custom functions, in both languages. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { inEnglish } from '../../../scripts/build-metadata.mjs';
import { join } from 'node:path';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly type: string;
  readonly dimensionality?: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type: string; readonly dimensionality?: string };
    readonly options?: object;
  }[];
}

const source = join(import.meta.dirname, '../../../src/functions/functions.ts');
const generated = await generateCustomFunctionsMetadata([source]);
const swedish = JSON.parse(generated.metadataJson) as Metadata;
const english = JSON.parse(inEnglish(generated.metadataJson)) as Metadata;

/** "SUMMA(belopp[][], [enhet]) → number". */
const signature = ({ name, parameters, result }: Metadata['functions'][number]) => {
  const dimensions = ({ dimensionality }: { readonly dimensionality?: string }) =>
    dimensionality === 'matrix' ? '[][]' : '';
  const listed = parameters.map((parameter) => {
    const written = `${parameter.name}: ${parameter.type}${dimensions(parameter)}`;
    return parameter.optional ? `[${written}]` : written;
  });
  return `${name}(${listed.join(', ')}) → ${result.type}${dimensions(result)}`;
};

describe('Functions: what stands in workbooks must not change', () => {
  test('names, arguments in order, and what comes back', () => {
    expect(generated.errors).toEqual([]);
    expect(swedish.functions.map(signature)).toEqual([
      'SUMMA(belopp: any[][], [enhet: string]) → number',
      'FORDELA(belopp: any, vikter: any[][], [minsta: number]) → number[][]',
      'FORDELATABELL(radsummor: any[][], kolumnsummor: any[][], vikter: any[][], [minsta: number]) → number[][]',
      'JAMFOR(angivet: any, gallande: any, [enhet: string], [sprak: string]) → string',
      'LASBELOPP(text: any, [enhet: string]) → number',
      'SKRIVBELOPP(belopp: any, [enhet: string], [decimaler: number], [talenhet: string], [sprak: string]) → string',
      'ATERSTAR(reserverat: any, avgar: any[][], [enhet: string]) → number',
    ]);
  });

  test('none is volatile, streams or asks where it stands', () => {
    expect(swedish.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  test('names and arguments are ASCII, as every keyboard has them', () => {
    const names = [swedish, english].flatMap(({ functions }) =>
      functions.flatMap(({ id, name, parameters }) => [
        id,
        name,
        ...parameters.map((parameter) => parameter.name),
      ]),
    );
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z_]{2,}$/.test(name))).toEqual([]);
  });
});

describe('Functions: described in Swedish and in English', () => {
  test.each([
    ['Swedish', swedish],
    ['English', english],
  ])('%s: every function and every argument says what it is', (_, { functions }) => {
    const silent = functions.flatMap(({ id, description, parameters }) => [
      ...(description ? [] : [id]),
      ...parameters.filter((each) => !each.description).map(({ name }) => `${id}: ${name}`),
    ]);
    expect(silent).toEqual([]);
  });

  test('both languages describe the same functions', () => {
    const shape = ({ functions }: Metadata) =>
      functions.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ type, optional, dimensionality }) => [
          type,
          optional,
          dimensionality,
        ]),
      }));
    expect(shape(english)).toEqual(shape(swedish));
  });

  test('no English text is Swedish', () => {
    const texts = english.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description ?? ''),
    ]);
    expect(texts.filter((text) => /\b(och|för|är|som|inte|Utelämnad)\b/.test(text))).toEqual([]);
  });

  test('a text that is missing stops the build', () => {
    const strange = { ...swedish, functions: [{ ...swedish.functions[0], id: 'NY' }] };
    expect(() => inEnglish(JSON.stringify(strange))).toThrow(/english\.json, NY/);
  });
});
