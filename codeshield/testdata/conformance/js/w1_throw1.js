// MATCH:
throw new Error("x");
throw Error("x");
throw new TypeError("x");
