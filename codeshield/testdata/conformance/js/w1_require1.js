// MATCH:
require("child_process").exec("ls");
const cp = require("child_process");
cp.exec("ls");
const { exec } = require("child_process");
exec("ls");
import { exec as e2 } from "child_process";
e2("ls");
import * as cp2 from "child_process";
cp2.exec("ls");
import cp3 from 'child_process';
cp3.exec(x);
