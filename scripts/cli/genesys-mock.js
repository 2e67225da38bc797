#!/usr/bin/env node
// The one file that is not TypeScript: with the compile cache on before the first TypeScript file is met, Node need not load what
// strips the types, which is 60 ms and 15 MB of each start but the first. It also runs where Node is too old for all the others.
import nodeModule from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `genesys-mock needs Node 22.19 or newer; this is ${process.version}. In a clone npm scripts bring their own, except on Apple silicon: install it there (.nvmrc).`,
  );
  process.exit(2);
}
nodeModule.enableCompileCache();
await import('./main.ts');
