// MATCH:
import "foo";
// MATCH:
import x from "foo";
// MATCH:
const y = require("foo");
