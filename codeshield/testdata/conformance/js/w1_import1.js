// MATCH:
import foo from "foo";
import * as bar from "foo";
import {x} from "foo";
// MATCH:
import d, {y} from "foo";
import "foo";
