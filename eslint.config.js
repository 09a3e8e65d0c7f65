import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Refuses patterns that nobody reads at a glance: their words belong in the lexicon. */
const shortPatterns = {
  meta: { schema: [], messages: { long: 'A pattern of over 120 characters.' } },
  create: (context) => ({
    'Literal[regex]': (node) => {
      if (node.raw.length > 120) context.report({ node, messageId: 'long' });
    },
  }),
};

/** Files with patterns that are longer yet. */
const longPatterns = [
  'src/clause/frame.ts',
  'src/clause/words.ts',
  'src/targets/attributes/status.ts',
  'src/targets/context/dealt-out.ts',
  'src/time/named-time.ts',
  'src/time/time.ts',
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'src/document/validators/',
      'src/view/assets/',
      'src/document/document.ts',
    ],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { zhibiao: { rules: { 'short-patterns': shortPatterns } } },
    rules: {
      'max-lines-per-function': ['error', { max: 60 }],
      'zhibiao/short-patterns': 'error',
    },
  },
  { files: longPatterns, rules: { 'zhibiao/short-patterns': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['bin/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
