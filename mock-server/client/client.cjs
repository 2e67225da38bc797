'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { createInterface } = require('node:readline');

const COMMAND = path.join(__dirname, '..', '..', 'scripts', 'cli', 'genesys-mock.js');
const END_WITH_PARENT = path.join(__dirname, 'end-with-parent.cjs');

async function startGenesysMock({ args = [] } = {}) {
  // The first line is read here and printed nowhere.
  const fixed = ['--json', '--quiet', '--show-secrets'];
  const argv = ['--require', END_WITH_PARENT, COMMAND, 'start', '--port', '0', ...args, ...fixed];
  const child = spawn(process.execPath, argv, { stdio: 'pipe', windowsHide: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const { url, organization, client, tls } = await listening(child);
  // A test runner that forgets to close the mock still ends, and the mock with it.
  for (const part of [child, child.stdin, child.stdout, child.stderr]) part.unref();
  return {
    url,
    organization,
    client,
    tls,
    control: (method, route, body) => control(url, method, route, body),
    async close() {
      child.ref();
      child.kill();
      await ended;
    },
  };
}

/** What the mock says when it is ready. @throws Error with the reason why it did not start */
async function listening(child) {
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-10_000);
  });
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'close').then(([code]) => {
      throw new Error(complaint.trim() || `The mock ended with exit code ${code} before it listened.`);
    }),
  ]);
  return JSON.parse(line);
}

async function control(url, method, route, body) {
  const json = body !== undefined && {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await fetch(`${url}/__mock${route}`, { method, ...json });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} /__mock${route} was answered with ${answer.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

module.exports = { startGenesysMock };
