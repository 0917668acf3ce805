// MATCH:
a.replace(/foo/g, "");
a.replace(/foo/, "");
a.replace(/bar/gi, "");
a.replace("x", "");
