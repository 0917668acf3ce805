// ruleid: w2-regex-dos
new RegExp("(a+)+$");
new RegExp("abc");
// ruleid: w2-regex-dos
new RegExp("([a-z]+)*x", "g");
new RegExp(x);
