o.y;
// MATCH:
o?.y;
o.y();
// MATCH:
o?.y();
o.y?.();
x ?? y;
x ? y : z;
delete o.y;
