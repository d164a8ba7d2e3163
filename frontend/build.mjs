/**
 * Checks, tests and builds the web components into ../target/frontend, where the portal's own build picks them up.
 *
 * Does nothing when nothing has changed since the last good build. `--skip-tests` leaves the tests out; a later run
 * without it then makes up for them. Needs Node only; may be called from anywhere.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'target', 'frontend');
const stamp = join(target, '.stamp');
const installed = join(here, 'node_modules', '.installed-lock');
const skipTests = process.argv.includes('--skip-tests');

/** All files below a folder, but for what is installed or hidden. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(node_modules\/|\.)/.test(file))
    .sort();
}

function digest(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function fail(step) {
  console.error(`frontend: ${step} failed`);
  process.exit(1);
}

function run(step, command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: here,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) console.error(`frontend: ${error.message}`);
  if (status !== 0) fail(step);
}

const tool = (step, entry, ...args) => run(step, process.execPath, join(here, 'node_modules', entry), ...args);
const output = () => (existsSync(join(target, 'META-INF')) ? digest(target, filesOf(target)) : '');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`frontend: Node 20.19 or later is needed, this is ${process.versions.node}`);
  process.exit(1);
}

const source = digest(here, filesOf(here));
const [builtFrom, built, tests] = read(stamp).trim().split(' ');
if (builtFrom === source && built === output() && (skipTests || tests === 'tested')) {
  console.log('frontend: unchanged');
  process.exit(0);
}
rmSync(stamp, { force: true });

const lock = digest(here, ['package-lock.json']);
if (read(installed) !== lock) {
  run('npm ci', 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}
tool('type check', 'typescript/bin/tsc', '--noEmit');
if (!skipTests) tool('tests', 'vitest/vitest.mjs', 'run');
tool('build', 'vite/bin/vite.js', 'build', '--logLevel', 'warn');

mkdirSync(target, { recursive: true });
writeFileSync(stamp, `${source} ${output()} ${skipTests ? 'untested' : 'tested'}\n`);
console.log(`frontend: built${skipTests ? ', tests skipped' : ''}`);
