// MATCH:
const a = <input type="hidden" name="x" />;
// MATCH:
const b = <input name="x" type="hidden" />;
const c = <input name="x" type="text" />;
// MATCH:
const d = <input type={"hidden"} />;
