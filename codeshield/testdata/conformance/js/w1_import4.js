// MATCH:
import * as a from "foo";
import b from "foo";
