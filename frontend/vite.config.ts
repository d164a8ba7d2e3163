import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithEsbuild, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = dirname(fileURLToPath(import.meta.url));

/** Ships the licence of every package that went into a module, as those licences ask. */
function licences(): Plugin {
  return {
    name: 'licences',
    async generateBundle(_, bundle) {
      const packages = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // vite leaves the white space in a library for whoever bundles it; nobody bundles ours
        const { code } = await transformWithEsbuild(chunk.code, chunk.fileName, { minify: true, target: 'es2022' });
        chunk.code = `/* Licences of what is inside: LICENSES.txt */\n${code}`;
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

/** What a package's own licence does not say about what is in it. */
const ORIGINS: Record<string, string> = {
  'world-atlas': 'The outlines of land are made with Natural Earth (https://www.naturalearthdata.com/), public domain.\n',
};

function licenceOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = readdirSync(root).filter((entry) => /^(licen[cs]e|notice)(\.|$)/i.test(entry));
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return [`${name} ${version} (${license})`, ...texts, ...(ORIGINS[name] ? [ORIGINS[name]] : [])].join('\n\n');
}

export default defineConfig({
  root: here,
  plugins: [licences()],
  // a library is left to whoever bundles it; the browser has no process
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    lib: {
      entry: Object.fromEntries(['bpmn-diagram', 'chart', 'lines-grid', 'shortcuts', 'world-map'].map((name) => [name, join(here, `src/${name}.ts`)])),
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    target: 'es2022',
    outDir: join(here, '../target/frontend/META-INF/resources/components'),
    emptyOutDir: true,
    minify: 'esbuild',
    reportCompressedSize: false,
    // what several components share
    rollupOptions: { output: { chunkFileNames: 'shared-[hash].js' } },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
  },
});
