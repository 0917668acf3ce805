// MATCH:
typeof a === "undefined";
typeof a == "undefined";
// MATCH:
if (typeof (a) === 'undefined') {}
