#!/usr/bin/env node
// The `dateline` command.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './program';
import { realServices } from './services';
import { processTerminal } from './terminal';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
const { DATELINE_STORE: store = './dateline.graph' } = process.env;

run(process.argv.slice(2), processTerminal(), realServices(process.env), { version, store })
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 2;
  });
