'use strict';

// CommonJS without anything new in it, so that a Node which cannot run the rest can at least say so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  throw new Error(
    `cognigy-genesys-contracts needs Node 22.19 or newer; this is ${process.version} (${process.execPath}).`,
  );
}
