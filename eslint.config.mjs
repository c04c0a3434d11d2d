import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const noEscape = [
  { selector: 'TSNonNullExpression', message: 'Prove it with invariant(…) instead of "!".' },
  {
    selector: "ThrowStatement > NewExpression[callee.name='Error']",
    message: 'A finding is a value, a HostError has a place, a Defect comes from invariant(…).',
  },
];

export default tseslint.config(
  { ignores: ['**/dist', 'out', 'coverage', 'reports', 'node_modules', '.stryker-tmp'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.js', '.*.cjs', 'scripts/*.mjs'] },
      },
    },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', ...noEscape],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'Date', 'Math.random'] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/valid-expect': 'error',
      'jest/expect-expect': 'off',
      'no-restricted-syntax': 'off',
      'max-lines': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
);
