// MATCH:
a ? b : c;
// MATCH:
x = a ? b : c ? d : e;
