import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const mathRandom = {
  object: 'Math',
  property: 'random',
  message: 'Use a seeded generator: the same input must give the same bytes.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public', 'shots', 'coverage', '**/*.cjs', 'eslint.config.js'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './generator/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Name what you export; a name can be searched for.',
        },
        {
          selector: 'ImportDeclaration[source.value=/^\\.\\.\\u002F\\.\\.\\u002F/]',
          message: 'Import across folders by #domain/…, #state/… and so on.',
        },
      ],
      'no-restricted-properties': ['error', mathRandom],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/scene/**', 'src/debug/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='three'] ImportNamespaceSpecifier",
          message: 'Import the names you need: a namespace import carries all of three.js into the page.',
        },
      ],
    },
  },
  {
    // configuration files must export a default: their tools ask for it
    files: ['*.config.ts', '*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
