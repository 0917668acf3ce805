// MATCH:
import type { D } from "foo";
// MATCH:
import { E } from "foo";
