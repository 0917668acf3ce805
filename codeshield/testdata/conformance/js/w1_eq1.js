// MATCH:
a == null;
a === null;
null == a;
a == undefined;
