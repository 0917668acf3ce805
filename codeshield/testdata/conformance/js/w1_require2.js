// MATCH:
const {readFile, writeFile} = require('fs');
// MATCH:
const {a} = require("fs");
const {} = require("fs");
let {z} = require('fs');
const fs = require('fs');
