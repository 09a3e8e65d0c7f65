#!/usr/bin/env node
import process from 'node:process';
import { load } from './load.js';

process.exitCode = await load().main(process.argv.slice(2), process);
