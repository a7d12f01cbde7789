// Runs one command line twice, by the native program and by its wasm twin, and gives both outputs.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

const top = new URL('../../', import.meta.url).pathname;
let module;

export async function wasm(words, paths, input = '') {
  module ??= await WebAssembly.compile(readFileSync(join(top, 'build/web/recite_twin.wasm')));
  const folder = mkdtempSync(join(tmpdir(), 'recite-twin-'));
  const parts = [`words ${words.length}\n`, ...words.map(word => `${word}\n`), `files ${paths.length}\n`];
  for (const path of paths) {
    const bytes = readFileSync(join(top, path));
    parts.push(`${path}\nbytes ${bytes.length}\n`, bytes);
  }
  parts.push(input);
  writeFileSync(join(folder, 'in'), Buffer.concat(parts.map(part => Buffer.from(part))));
  const stdin = openSync(join(folder, 'in'), 'r');
  const stdout = openSync(join(folder, 'out'), 'w');
  try {
    const wasi = new WASI({ version: 'preview1', args: ['recite'], env: {}, stdin, stdout, returnOnExit: true });
    const env = { emscripten_notify_memory_growth() {} };
    const instance = await WebAssembly.instantiate(module, { env, wasi_snapshot_preview1: wasi.wasiImport });
    const started = performance.now();
    const status = wasi.start(instance) ?? 0;
    const ms = performance.now() - started;
    return { status, out: readFileSync(join(folder, 'out'), 'utf8'), ms, bytes: instance.exports.memory.buffer.byteLength };
  } finally {
    closeSync(stdin);
    closeSync(stdout);
    rmSync(folder, { recursive: true });
  }
}

export function native(words, input = '') {
  const run = spawnSync(join(top, 'build/native/recite'), words, { cwd: top, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return { status: run.status, out: run.stdout };
}
