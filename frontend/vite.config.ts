import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = dirname(fileURLToPath(import.meta.url));

/** Ships the licence of every package that went into a module, as those licences ask. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const packages = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = `/* Licences of what is inside: LICENSES.txt */\n${chunk.code}`;
        for (const module of chunk.moduleIds) {
          const root = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replaceAll('\0', ''))?.[0];
          if (root && existsSync(join(root, 'package.json'))) packages.set(root, licenceOf(root));
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSES.txt',
        source: [...packages.values()].sort().join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}

function licenceOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, file), 'utf8') : ''}`;
}

export default defineConfig({
  root: here,
  plugins: [licences()],
  build: {
    lib: {
      entry: { 'bpmn-diagram': join(here, 'src/bpmn-diagram.ts') },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    target: 'es2022',
    outDir: join(here, '../target/frontend/META-INF/resources/components'),
    emptyOutDir: true,
    minify: 'esbuild',
    reportCompressedSize: false,
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
  },
});
