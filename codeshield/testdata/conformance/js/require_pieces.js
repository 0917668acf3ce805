// MATCH:
const cp = require('child_process');
const { exec } = require('child_process');
const { fork: f, spawn } = require("child_process");
const [first] = require('child_process');
let all = require('child_process');
const x = other('child_process');
