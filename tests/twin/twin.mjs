// Runs one command line twice, by the native program and by its wasm twin, and gives both outputs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const top = new URL('../../', import.meta.url).pathname;
let module;

class Exit {
  constructor(status) { this.status = status; }
}

// As much of WASI as the program needs: what it reads, and what it writes. Node's own is called an
// experiment; in its version 20 it now and then ends the process when the memory has grown.
class System {
  out = [];
  memory = null;

  constructor(input) {
    this.input = input;
    this.at = 0;
  }

  // Calls back with each piece of memory of a list; the sum of what it returns goes to `total`.
  each(list, count, total, deed) {
    let sum = 0;
    const view = new DataView(this.memory.buffer);
    for (let i = 0; i < count; ++i) {
      const [begin, size] = [view.getUint32(list + 8 * i, true), view.getUint32(list + 8 * i + 4, true)];
      sum += deed(new Uint8Array(this.memory.buffer, begin, size));
    }
    view.setUint32(total, sum, true);
    return 0;
  }

  read(piece) {
    const some = this.input.subarray(this.at, this.at + piece.length);
    piece.set(some);
    this.at += some.length;
    return some.length;
  }

  write(descriptor, piece) {
    if (descriptor === 1) this.out.push(Buffer.from(piece));
    return piece.length;
  }

  imports() {
    const notThere = () => 8;
    const nothing = (count, size) => {
      const view = new DataView(this.memory.buffer);
      view.setUint32(count, 0, true);
      view.setUint32(size, 0, true);
      return 0;
    };
    return {
      env: { emscripten_notify_memory_growth() {} },
      wasi_snapshot_preview1: {
        fd_read: (descriptor, list, count, total) => this.each(list, count, total, piece => this.read(piece)),
        fd_write: (descriptor, list, count, total) => this.each(list, count, total, piece => this.write(descriptor, piece)),
        fd_seek: () => 70, fd_close: notThere, environ_sizes_get: nothing, environ_get: () => 0,
        clock_time_get: (clock, precision, out) => {
          new DataView(this.memory.buffer).setBigUint64(out, BigInt(Date.now()) * 1_000_000n, true);
          return 0;
        },
        proc_exit(status) { throw new Exit(status); },
      },
    };
  }

  run(start) {
    try {
      start();
      return 0;
    } catch (exit) {
      if (exit instanceof Exit) return exit.status;
      throw exit;
    }
  }
}

export async function wasm(words, paths, input = '') {
  module ??= await WebAssembly.compile(readFileSync(join(top, 'build/web/recite_twin.wasm')));
  const parts = [`words ${words.length}\n`, ...words.map(word => `${word}\n`), `files ${paths.length}\n`];
  for (const path of paths) {
    const bytes = readFileSync(join(top, path));
    parts.push(`${path}\nbytes ${bytes.length}\n`, bytes);
  }
  parts.push(input);
  const system = new System(Buffer.concat(parts.map(part => Buffer.from(part))));
  const instance = await WebAssembly.instantiate(module, system.imports());
  const { memory, _start } = instance.exports;
  system.memory = memory;
  const started = performance.now();
  const status = system.run(_start);
  const ms = performance.now() - started;
  return { status, out: Buffer.concat(system.out).toString('utf8'), ms, bytes: memory.buffer.byteLength };
}

export function native(words, input = '') {
  const run = spawnSync(join(top, 'build/native/recite'), words, { cwd: top, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return { status: run.status, out: run.stdout };
}
