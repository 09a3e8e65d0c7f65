#!/usr/bin/env node
const { load } = require('./load.js');

void load()
  .main(process.argv.slice(2), process)
  .then((code) => {
    process.exitCode = code;
  });
