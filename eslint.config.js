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

/** Nine words or more between bars. */
const alternatives = /(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]+\|){8}[\u4e00-\u9fff]+/;

/** Refuses lists of words where rules are, in patterns, too: a word has one home. */
const noWordLists = {
  meta: { schema: [], messages: { list: 'A list of words, which belongs in src/lexicon.' } },
  create: (context) => ({
    ArrayExpression: (node) => {
      const words = node.elements.filter(
        (element) => element?.type === 'Literal' && /^[\u4e00-\u9fff]+$/.test(element.value),
      );
      const isExample = ['refused', 'kept'].includes(node.parent.key?.name);
      if (words.length > 8 && !isExample) context.report({ node, messageId: 'list' });
    },
    TemplateElement: (node) => {
      if (alternatives.test(node.value.raw)) context.report({ node, messageId: 'list' });
    },
    Literal: (node) => {
      if (alternatives.test(node.raw)) context.report({ node, messageId: 'list' });
      if (/^(?:\s*[\u4e00-\u9fff]+(?=\s|$)){9}/.test(String(node.value)))
        context.report({ node, messageId: 'list' });
    },
  }),
};

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
  {
    files: ['src/**/*.ts'],
    ignores: ['src/lexicon/**'],
    plugins: { words: { rules: { 'no-lists': noWordLists } } },
    rules: { 'words/no-lists': 'error' },
  },

  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['bin/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
