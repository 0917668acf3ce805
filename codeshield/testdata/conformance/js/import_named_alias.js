import D from "foo";
import fs from "fs";
import { readFile as rf } from "fs";
import * as cp2 from "child_process";
import { exec as ex } from "node:child_process";
const c6 = { a: "abc" };
// MATCH:
import {a as b} from "m";
// MATCH:
const {a: zz} = require("m");
