// MATCH:
import {x} from "foo";
// MATCH:
import {x as y} from "foo";
// MATCH:
import {a, b} from "foo";
// MATCH:
import d, {q} from "foo";
// MATCH:
import {default as dd} from "foo";
