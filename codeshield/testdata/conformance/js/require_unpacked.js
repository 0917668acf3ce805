const cp = require('child_process')
const { exec, spawn: start } = require('child_process')
// MATCH:
exec(command)
// MATCH:
start(command)
// MATCH:
cp.fork(command)
run(command)
