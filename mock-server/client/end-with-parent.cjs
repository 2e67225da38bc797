'use strict';

// Loaded before the mock by client.cjs: its standard input is a pipe that nobody writes to, and that closes when the parent is gone,
// however it ended. It must not keep a mock alive that wants to end.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
process.stdin.unref();
